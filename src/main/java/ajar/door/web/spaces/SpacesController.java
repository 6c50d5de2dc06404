package ajar.door.web.spaces;

import ajar.door.SpaceId;
import ajar.door.signs.SpaceKind;
import ajar.door.spaces.SpaceDraft;
import ajar.door.spaces.Spaces;
import ajar.school.Role;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Place;
import ajar.site.Said;
import ajar.site.Words;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What spaces there are [P3]. */
@Controller
class SpacesController {

    static final String ALL = "/spaces";
    private static final String LIST = "door/web/spaces/spaces";
    private static final String ONE = "door/web/spaces/space";
    private static final int AMONG_THE_STEWARDS = 87;

    private final Spaces spaces;
    private final SpacesPages pages;

    SpacesController(Spaces spaces, SpacesPages pages) {
        this.spaces = spaces;
        this.pages = pages;
    }

    @Bean
    static Place spacesPlace() {
        return new Place(ALL, "door.spaces.place", "doors", AMONG_THE_STEWARDS, Set.of(Role.STEWARD));
    }

    static void onlyStewards(Me me) {
        if (!me.is(Role.STEWARD)) {
            throw new NotHere();
        }
    }

    @GetMapping("/spaces")
    ModelAndView list(Me me, @Said("said") String said, Words words) {
        onlyStewards(me);
        return new ModelAndView(LIST, "page", pages.list(me, sentence(said, words), "", words));
    }

    @PostMapping("/spaces/rooms")
    ModelAndView addRooms(Me me, RedirectAttributes next) {
        onlyStewards(me);
        spaces.addRooms(me.schoolId());
        return back(next, ALL, "rooms");
    }

    @PostMapping("/spaces")
    ModelAndView add(
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "CLASSROOM") SpaceKind kind,
            @RequestParam(defaultValue = "") String building,
            @RequestParam(defaultValue = "") String floor,
            Me me,
            Words words,
            RedirectAttributes next) {
        onlyStewards(me);
        if (spaces.add(me.schoolId(), new SpaceDraft(name, kind, building, floor, 0, 0))) {
            return back(next, ALL, "added");
        }
        return refused(LIST, pages.list(me, "", words.say("door.spaces.refused"), words));
    }

    @GetMapping("/spaces/{space}")
    ModelAndView show(@PathVariable SpaceId space, Me me, @Said("said") String said, Words words) {
        onlyStewards(me);
        return new ModelAndView(
                ONE,
                "page",
                pages.one(me, space, sentence(said, words), "", words).orElseThrow(NotHere::new));
    }

    @PostMapping("/spaces/{space}")
    ModelAndView change(
            @PathVariable SpaceId space,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "CLASSROOM") SpaceKind kind,
            @RequestParam(defaultValue = "") String building,
            @RequestParam(defaultValue = "") String floor,
            @RequestParam(defaultValue = "0") int across,
            @RequestParam(defaultValue = "0") int down,
            Me me,
            Words words,
            RedirectAttributes next) {
        onlyStewards(me);
        var draft = new SpaceDraft(name, kind, building, floor, across, down);
        if (spaces.change(me.schoolId(), space, draft).orElseThrow(NotHere::new)) {
            return back(next, ALL + "/" + space.value(), "changed");
        }
        return refused(
                ONE,
                pages.one(me, space, "", words.say("door.spaces.refused"), words)
                        .orElseThrow(NotHere::new));
    }

    @PostMapping("/spaces/{space}/address")
    ModelAndView renew(@PathVariable SpaceId space, Me me, RedirectAttributes next) {
        onlyStewards(me);
        if (!spaces.renew(me.schoolId(), space)) {
            throw new NotHere();
        }
        return back(next, ALL + "/" + space.value(), "renewed");
    }

    @PostMapping("/spaces/{space}/removal")
    ModelAndView remove(@PathVariable SpaceId space, Me me, RedirectAttributes next) {
        onlyStewards(me);
        if (!spaces.remove(me.schoolId(), space)) {
            throw new NotHere();
        }
        return back(next, ALL, "removed");
    }

    static String sentence(String said, Words words) {
        return said.isEmpty() ? "" : words.say("door.spaces.said." + said);
    }

    static ModelAndView back(RedirectAttributes next, String where, String said) {
        next.addFlashAttribute("said", said);
        return new ModelAndView("redirect:" + where);
    }

    static ModelAndView refused(String template, Object page) {
        var view = new ModelAndView(template, "page", page);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
