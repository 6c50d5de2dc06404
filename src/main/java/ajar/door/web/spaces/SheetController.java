package ajar.door.web.spaces;

import ajar.door.spaces.Space;
import ajar.door.spaces.Spaces;
import ajar.door.web.SignWords;
import ajar.door.web.spaces.SheetPage.Way;
import ajar.site.Me;
import ajar.site.Qr;
import ajar.site.Words;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Prints what hangs on the doors [P4]. */
@Controller
class SheetController {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)");

    private static final int DOORS_MAX = 30;

    private final Spaces spaces;

    SheetController(Spaces spaces) {
        this.spaces = spaces;
    }

    /**
     * @param building which of the school's, as they are sorted, from 1; 0 for all of them
     * @param part which of its pages, from 1; what lies beyond the last is the last
     */
    @GetMapping("/spaces/sheet")
    ModelAndView sheet(
            @RequestParam(defaultValue = "false") boolean single,
            @RequestParam(defaultValue = "0") int building,
            @RequestParam(defaultValue = "1") int part,
            Me me,
            Words words) {
        SpacesController.onlyStewards(me);
        var root = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var all = spaces.of(me.schoolId());
        var buildings = all.stream().map(Space::building).distinct().toList();
        var chosen = Math.clamp(building, 0, buildings.size());
        var here = all.stream()
                .filter(space -> chosen == 0 || space.building().equals(buildings.get(chosen - 1)))
                .toList();
        var last = Math.max(1, Math.ceilDiv(here.size(), DOORS_MAX));
        var page = Math.clamp(part, 1, last);
        var doors = here.stream()
                .skip((page - 1L) * DOORS_MAX)
                .limit(DOORS_MAX)
                .map(space -> door(space, root + "/d/" + space.code(), words))
                .toList();
        var ways = Stream.of(
                        buildings(buildings, single, chosen, words), pages(here.size(), single, chosen, page, words))
                .filter(row -> row.size() > 1)
                .toList();
        return new ModelAndView(
                        "door/web/spaces/sheet",
                        "page",
                        new SheetPage(single, address(!single, chosen, page), ways, doors))
                .addObject("school", me.school().name());
    }

    private static List<Way> buildings(List<String> buildings, boolean single, int chosen, Words words) {
        if (buildings.size() < 2) {
            return List.of();
        }
        return IntStream.rangeClosed(0, buildings.size())
                .mapToObj(n -> new Way(
                        address(single, n, 1),
                        n == 0 ? words.say("door.sheet.all") : SignWords.floor(buildings.get(n - 1), "", words),
                        n == chosen))
                .toList();
    }

    private static List<Way> pages(int doors, boolean single, int building, int page, Words words) {
        return IntStream.rangeClosed(1, Math.ceilDiv(doors, DOORS_MAX))
                .mapToObj(n -> new Way(
                        address(single, building, n),
                        words.say(
                                "door.sheet.part",
                                "first",
                                (n - 1) * DOORS_MAX + 1,
                                "last",
                                Math.min(doors, n * DOORS_MAX),
                                "all",
                                doors),
                        n == page))
                .toList();
    }

    private static String address(boolean single, int building, int part) {
        return "/spaces/sheet?single=%s&building=%d&part=%d".formatted(single, building, part);
    }

    /** Strokes, each told from the end of the one before, are fewer bytes than squares. */
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
