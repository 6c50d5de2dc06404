package ajar.door.web.spaces;

import ajar.door.SpaceId;
import ajar.door.screens.Screen;
import ajar.door.screens.Screens;
import ajar.door.signs.SpaceKind;
import ajar.door.spaces.Spaces;
import ajar.door.web.SignWords;
import ajar.site.Me;
import ajar.site.Words;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the pages of spaces. */
@Component
class SpacesPages {

    private final Spaces spaces;
    private final Screens screens;
    private final Clock clock;

    SpacesPages(Spaces spaces, Screens screens, Clock clock) {
        this.spaces = spaces;
        this.screens = screens;
        this.clock = clock;
    }

    SpacesPage list(Me me, String note, String refusal, Words words) {
        var perSpace = screens.of(me.schoolId()).stream()
                .filter(screen -> screen.pairedAt() != null)
                .collect(Collectors.groupingBy(Screen::space, Collectors.counting()));
        var missing = spaces.roomsWithoutSign(me.schoolId());
        var floors = new LinkedHashMap<String, List<SpacesPage.Row>>();
        for (var space : spaces.of(me.schoolId())) {
            var count = perSpace.getOrDefault(space.id(), 0L);
            floors.computeIfAbsent(SignWords.floor(space, words), name -> new ArrayList<>())
                    .add(new SpacesPage.Row(
                            "/spaces/" + space.id().value(),
                            space.name(),
                            words.say("door.kind." + space.kind().word()),
                            count == 0 ? "" : words.say("door.spaces.screens", "count", count)));
        }
        return new SpacesPage(
                note,
                refusal,
                missing == 0 ? "" : words.say("door.spaces.missing", "count", missing),
                floors.entrySet().stream()
                        .map(floor -> new SpacesPage.Floor(floor.getKey(), floor.getValue()))
                        .toList(),
                kinds(SpaceKind.CLASSROOM, words));
    }

    Optional<SpacePage> one(Me me, SpaceId id, String note, String refusal, Words words) {
        return spaces.find(me.schoolId(), id)
                .map(space -> new SpacePage(
                        note,
                        refusal,
                        space.id().value().toString(),
                        space.name(),
                        spaces.called(id),
                        space.room() != null,
                        kinds(space.kind(), words),
                        space.building(),
                        space.floor(),
                        space.across(),
                        space.down(),
                        "/d/" + space.code(),
                        screens.of(me.schoolId()).stream()
                                .filter(screen -> screen.space().equals(id))
                                .filter(screen -> screen.pairedAt() != null)
                                .map(screen ->
                                        new SpacePage.Row(screen.id().value().toString(), said(screen, me, words)))
                                .toList()));
    }

    static List<Choice> kinds(SpaceKind chosen, Words words) {
        return Stream.of(SpaceKind.values())
                .map(kind -> new Choice(kind.name(), words.say("door.kind." + kind.word()), kind == chosen))
                .toList();
    }

    private String said(Screen screen, Me me, Words words) {
        var paired = words.say("door.screen.since", "day", day(screen.pairedAt(), me, words));
        var seen = screen.seenAt();
        if (seen == null) {
            return words.say("door.screen.unseen", "since", paired);
        }
        var local = seen.atZone(me.zone());
        var today = clock.instant().atZone(me.zone()).toLocalDate();
        var when = local.toLocalDate().equals(today)
                ? words.clock(local.toLocalTime())
                : words.say(
                        "door.screen.moment",
                        "day",
                        words.day(local.toLocalDate()),
                        "clock",
                        words.clock(local.toLocalTime()));
        return words.say("door.screen.seen", "since", paired, "when", when);
    }

    private static String day(@Nullable Instant moment, Me me, Words words) {
        return moment == null ? "" : words.date(moment.atZone(me.zone()).toLocalDate());
    }
}
