package ajar.door.web.spaces;

import static ajar.door.web.spaces.SpacesController.back;
import static ajar.door.web.spaces.SpacesController.onlyStewards;

import ajar.door.ScreenId;
import ajar.door.SpaceId;
import ajar.door.screens.Screens;
import ajar.door.spaces.Spaces;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Qr;
import ajar.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Pairs a screen: the steward is given a code, as words and as a square; whoever stands at the screen types or scans it. */
@Controller
class ScreensController {

    private final Screens screens;
    private final Spaces spaces;

    ScreensController(Screens screens, Spaces spaces) {
        this.screens = screens;
        this.spaces = spaces;
    }

    /** The page with the code is the answer itself: nothing keeps it until a next one. */
    @PostMapping("/spaces/{space}/screens")
    ModelAndView begin(@PathVariable SpaceId space, Me me) {
        onlyStewards(me);
        var found = spaces.find(me.schoolId(), space).orElseThrow(NotHere::new);
        var code = screens.begin(me.schoolId(), space);
        var root = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return new ModelAndView(
                "door/web/spaces/pairing",
                "page",
                new PairingPage(
                        found.name(),
                        "/spaces/" + space.value(),
                        root + "/screen",
                        code.substring(0, code.length() / 2) + " " + code.substring(code.length() / 2),
                        Qr.of(root + "/screen?code=" + code),
                        (int) Screens.TYPED_WITHIN.toMinutes()));
    }

    @PostMapping("/screens/{screen}/removal")
    ModelAndView remove(@PathVariable ScreenId screen, Me me, RedirectAttributes next) {
        onlyStewards(me);
        var space = screens.of(me.schoolId()).stream()
                .filter(one -> one.id().equals(screen))
                .findFirst()
                .orElseThrow(NotHere::new)
                .space();
        screens.remove(me.schoolId(), screen);
        return back(next, SpacesController.ALL + "/" + space.value(), "screen-removed");
    }

    /** What is opened on the screen itself, where nobody signs in. */
    @GetMapping("/screen")
    ModelAndView type(@RequestParam(defaultValue = "") String code) {
        return new ModelAndView("door/web/spaces/screen", "page", new ScreenPage("", code));
    }

    @PostMapping("/screen")
    ModelAndView pair(@RequestParam(defaultValue = "") String code, Words words) {
        return screens.pair(code)
                .map(token -> new ModelAndView("redirect:/d/on/" + token))
                .orElseGet(() -> {
                    var view = new ModelAndView(
                            "door/web/spaces/screen", "page", new ScreenPage(words.say("door.screen.refused"), ""));
                    view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                    return view;
                });
    }
}
