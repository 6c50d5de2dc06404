package ajar.door.web.map;

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
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws the map of a school. */
@Component
class MapPages {

    private final Clock clock;

    MapPages(Clock clock) {
        this.clock = clock;
    }

    /** @param known whether the reader belongs to the school, and may know what goes on and where the signs are */
    MapPage of(SchoolSigns signs, boolean known, boolean settles, Words words) {
        var now = clock.instant();
        var local = now.atZone(signs.school().zone());
        var floors = new LinkedHashMap<String, List<ShownSpace>>();
        signs.spaces().forEach(shown -> floors.computeIfAbsent(
                        SignWords.floor(shown.space(), words), name -> new ArrayList<>())
                .add(shown));
        var told = new SignWords(words, signs.school().zone(), signs.settings());
        return new MapPage(
                words.say(
                        "door.map.when",
                        "day",
                        words.day(local.toLocalDate()),
                        "clock",
                        words.clock(local.toLocalTime())),
                sums(signs, now, words),
                floors.entrySet().stream()
                        .map(floor -> new MapPage.Floor(
                                floor.getKey(),
                                lines(floor.getValue(), now, words),
                                floor.getValue().stream()
                                        .map(shown -> item(shown, now, known, told, words))
                                        .toList()))
                        .toList(),
                settles);
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

    private static MapPage.Item item(ShownSpace shown, Instant now, boolean known, SignWords told, Words words) {
        var world = world(shown, now).word();
        var state = shown.at(now);
        return new MapPage.Item(
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
