package ajar.door.web.map;

import ajar.door.plans.FloorPlan;
import ajar.door.plans.Spot;
import ajar.door.showing.SchoolSigns;
import ajar.door.showing.ShownSpace;
import ajar.door.signs.World;
import ajar.door.spaces.Space;
import ajar.door.web.SignWords;
import ajar.site.Words;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws the map of a school: each floor as its picture with pins, or else as squares. */
@Component
class MapPages {

    private final Clock clock;

    MapPages(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param lies where the picture of a floor lies; for strangers no id of the school stands in it
     * @param known whether the reader belongs to the school, and may know what goes on and where the signs are
     */
    MapPage of(SchoolSigns signs, Function<FloorPlan, String> lies, boolean known, boolean settles, Words words) {
        var now = clock.instant();
        var local = now.atZone(signs.school().zone());
        var floors = new LinkedHashMap<String, List<ShownSpace>>();
        signs.spaces().forEach(shown -> floors.computeIfAbsent(
                        SignWords.floor(shown.space(), words), name -> new ArrayList<>())
                .add(shown));
        return new MapPage(
                words.say(
                        "door.map.when",
                        "day",
                        words.day(local.toLocalDate()),
                        "clock",
                        words.clock(local.toLocalTime())),
                sums(signs, now, words),
                floors.entrySet().stream()
                        .map(floor -> floor(floor.getKey(), floor.getValue(), signs, now, lies, known, words))
                        .toList(),
                settles);
    }

    private static MapPage.Floor floor(
            String name,
            List<ShownSpace> spaces,
            SchoolSigns signs,
            Instant now,
            Function<FloorPlan, String> lies,
            boolean known,
            Words words) {
        var told = new SignWords(words, signs.school().zone(), signs.settings());
        var picture = signs
                .planWith(spaces.getFirst().space())
                .map(plan -> picture(plan, lies.apply(plan), spaces, signs, now, words))
                .stream()
                .toList();
        return new MapPage.Floor(
                name,
                picture,
                picture.isEmpty() ? lines(spaces, now, words) : List.of(),
                spaces.stream()
                        .map(shown -> item(shown, anchor(shown, signs), now, known, told, words))
                        .toList());
    }

    private static MapPage.Picture picture(
            FloorPlan plan, String lies, List<ShownSpace> spaces, SchoolSigns signs, Instant now, Words words) {
        return new MapPage.Picture(
                lies + "/medium.jpg",
                lies + "/large.jpg",
                plan.width(),
                plan.height(),
                spaces.stream()
                        .flatMap(shown ->
                                plan.spotOf(shown.space()).map(spot -> pin(shown, spot, signs, now, words)).stream())
                        .toList());
    }

    private static Pin pin(ShownSpace shown, Spot spot, SchoolSigns signs, Instant now, Words words) {
        var space = shown.space();
        var world = world(shown, now).word();
        return Pin.at(
                spot,
                world,
                words.say("door.pin." + world),
                space.name(),
                words.say("door.pin.label", "space", space.name(), "world", words.say("door.world." + world)),
                "#" + anchor(shown, signs));
    }

    private static String anchor(ShownSpace shown, SchoolSigns signs) {
        return "space-" + (1 + signs.spaces().indexOf(shown));
    }

    private static String sums(SchoolSigns signs, Instant now, Words words) {
        return Stream.of(World.WORK, World.SOCIAL, World.QUIET)
                .map(world -> words.say(
                        "door.map.sum." + world.word(),
                        "count",
                        signs.spaces().stream()
                                .filter(shown -> world(shown, now) == world)
                                .count()))
                .collect(Collectors.joining(" · "));
    }

    private static World world(ShownSpace shown, Instant now) {
        return shown.at(now).map(state -> state.world()).orElse(World.CLOSED);
    }

    private static List<List<MapPage.Cell>> lines(List<ShownSpace> floor, Instant now, Words words) {
        var placed = floor.stream().filter(shown -> shown.space().isOnTheMap()).toList();
        var wide =
                placed.stream().mapToInt(shown -> shown.space().across()).max().orElse(0);
        var high = placed.stream().mapToInt(shown -> shown.space().down()).max().orElse(0);
        return IntStream.rangeClosed(1, high)
                .mapToObj(down -> IntStream.rangeClosed(1, wide)
                        .mapToObj(across -> placed.stream()
                                .filter(shown -> isAt(shown.space(), across, down))
                                .findFirst()
                                .map(shown -> cell(shown, now, words))
                                .orElse(MapPage.Cell.EMPTY))
                        .toList())
                .toList();
    }

    private static boolean isAt(Space space, int across, int down) {
        return space.across() == across && space.down() == down;
    }

    private static MapPage.Cell cell(ShownSpace shown, Instant now, Words words) {
        var world = world(shown, now).word();
        return new MapPage.Cell(
                world,
                shown.space().name(),
                words.say("door.world." + world),
                shown.at(now).map(state -> state.welcome()).orElse(false));
    }

    private static MapPage.Item item(
            ShownSpace shown, String id, Instant now, boolean known, SignWords told, Words words) {
        var world = world(shown, now).word();
        var state = shown.at(now);
        return new MapPage.Item(
                id,
                world,
                shown.space().name(),
                words.say("door.world." + world),
                state.map(one -> told.until(one, known)).orElse(""),
                state.filter(one -> one.welcome())
                        .map(one -> words.say("door.map.open"))
                        .orElse(""),
                Optional.of("/d/" + shown.space().code()).filter(href -> known).orElse(""));
    }
}
