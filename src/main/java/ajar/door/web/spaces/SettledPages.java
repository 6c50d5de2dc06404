package ajar.door.web.spaces;

import ajar.door.SpaceId;
import ajar.door.signs.Part;
import ajar.door.signs.SpaceKind;
import ajar.door.signs.World;
import ajar.door.signs.WorldRules;
import ajar.door.spaces.Change;
import ajar.door.spaces.Changes;
import ajar.door.spaces.Settings;
import ajar.door.spaces.Space;
import ajar.door.spaces.Spaces;
import ajar.site.Me;
import ajar.site.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes the page of rules. */
@Component
class SettledPages {

    static final List<Part> PARTS = List.of(Part.LESSON, Part.FREE, Part.BREAK, Part.LUNCH);
    static final List<World> WORLDS = List.of(World.WORK, World.SOCIAL, World.QUIET);
    private static final int MONTHS_AHEAD = 12;

    private final Settings settings;
    private final Changes changes;
    private final Spaces spaces;
    private final Clock clock;

    SettledPages(Settings settings, Changes changes, Spaces spaces, Clock clock) {
        this.settings = settings;
        this.changes = changes;
        this.spaces = spaces;
        this.clock = clock;
    }

    SettledPage of(Me me, String note, String refusal, Words words) {
        var settled = settings.of(me.schoolId());
        var today = today(me);
        var all = spaces.of(me.schoolId());
        return new SettledPage(
                note,
                refusal,
                PARTS.stream()
                        .map(part -> words.say("door.rules.part." + part.word()))
                        .toList(),
                kinds(settings.rules(me.schoolId()), words),
                changes.between(me.schoolId(), today, today.plusMonths(MONTHS_AHEAD)).stream()
                        .map(change -> row(change, all, words))
                        .toList(),
                all.stream()
                        .map(space -> new Choice(space.id().value().toString(), space.name(), false))
                        .toList(),
                Stream.of(World.values())
                        .map(world -> new Choice(world.name(), words.say("door.world." + world.word()), false))
                        .toList(),
                today.toString(),
                settled.showsNames(),
                settled.mapCode().isPresent(),
                settled.mapCode().map(SettledPages::address).orElse(""),
                WORLDS.stream()
                        .map(world -> new SettledPage.Line(
                                world.word(),
                                words.say("door.world." + world.word()),
                                settled.line(world),
                                words.say("door.task." + world.word())))
                        .toList());
    }

    LocalDate today(Me me) {
        return LocalDate.ofInstant(clock.instant(), me.zone());
    }

    /** The name of a cell's field. */
    static String field(SpaceKind kind, Part part) {
        return kind.word() + "-" + part.word();
    }

    private static List<SettledPage.Kind> kinds(WorldRules rules, Words words) {
        return Stream.of(SpaceKind.values())
                .map(kind -> new SettledPage.Kind(
                        words.say("door.kind." + kind.word()),
                        PARTS.stream()
                                .map(part -> cell(kind, part, rules, words))
                                .toList()))
                .toList();
    }

    private static SettledPage.Cell cell(SpaceKind kind, Part part, WorldRules rules, Words words) {
        return new SettledPage.Cell(
                field(kind, part),
                words.say(
                        "door.rules.cell",
                        "kind",
                        words.say("door.kind." + kind.word()),
                        "part",
                        words.say("door.rules.part." + part.word())),
                WORLDS.stream()
                        .map(world -> new Choice(
                                world.name(),
                                words.say("door.world." + world.word()),
                                rules.world(kind, part) == world))
                        .toList());
    }

    private static SettledPage.Row row(Change change, List<Space> all, Words words) {
        return new SettledPage.Row(
                change.id().value().toString(),
                words.say(
                        "door.changes.row",
                        "space",
                        name(Optional.ofNullable(change.space()), all, words),
                        "world",
                        words.say("door.world." + change.world().word()),
                        "day",
                        words.day(change.date()),
                        "from",
                        words.clock(change.from()),
                        "until",
                        words.clock(change.until())),
                change.line());
    }

    private static String name(Optional<SpaceId> id, List<Space> all, Words words) {
        return id.flatMap(wanted ->
                        all.stream().filter(space -> space.id().equals(wanted)).findFirst())
                .map(Space::name)
                .orElseGet(() -> words.say("door.changes.everywhere"));
    }

    private static String address(String code) {
        return ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/d/map/" + code)
                .build()
                .toUriString();
    }
}
