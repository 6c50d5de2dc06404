package ajar.door.web.spaces;

import ajar.door.spaces.Space;
import ajar.door.spaces.Spaces;
import ajar.door.web.SignWords;
import ajar.site.Me;
import ajar.site.Qr;
import ajar.site.Words;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Prints what hangs on the doors [P4]. */
@Controller
class SheetController {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)");

    private final Spaces spaces;

    SheetController(Spaces spaces) {
        this.spaces = spaces;
    }

    @GetMapping("/spaces/sheet")
    ModelAndView sheet(@RequestParam(defaultValue = "false") boolean single, Me me, Words words) {
        SpacesController.onlyStewards(me);
        var root = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var doors = spaces.of(me.schoolId()).stream()
                .map(space -> door(space, root + "/d/" + space.code(), words))
                .toList();
        return new ModelAndView("door/web/spaces/sheet", "page", new SheetPage(single, doors))
                .addObject("school", me.school().name());
    }

    /** Strokes, each told from the end of the one before, are fewer bytes than squares, and a school has a hundred doors on one page. */
    private static Qr strokes(Qr squares) {
        var path = new StringBuilder();
        int x = 0;
        int y = 0;
        var runs = RUN.matcher(squares.path());
        while (runs.find()) {
            int from = Integer.parseInt(runs.group(1));
            int line = Integer.parseInt(runs.group(2));
            int modules = Integer.parseInt(runs.group(3));
            path.append("m%d %dh%d".formatted(from - x, line - y, modules));
            x = from + modules;
            y = line;
        }
        return new Qr(squares.size(), path.toString());
    }

    private static SheetPage.Door door(Space space, String address, Words words) {
        var isSomewhere = !space.building().isEmpty() || !space.floor().isEmpty();
        return new SheetPage.Door(
                space.name(), isSomewhere ? SignWords.floor(space, words) : "", address, strokes(Qr.of(address)));
    }
}
