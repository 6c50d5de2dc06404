package ajar.visits.doors.web;

import ajar.school.PersonId;
import ajar.visits.doors.DatedDoor;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The doors one could walk through this minute, open ones first. */
record OpenNow(LocalDateTime now, PersonId reader, boolean freeToCome, DoorWords told) {

    List<DoorBoardPage.Now> cards(List<DatedDoor> doors) {
        var cards = new ArrayList<DoorBoardPage.Now>();
        var here = doors.stream()
                .filter(door -> door.isAt(now))
                .sorted(Comparator.comparing((DatedDoor door) -> !door.isOpen())
                        .thenComparing(door -> told.familyName(door.door().host())))
                .toList();
        for (var door : here) {
            var take = freeToCome && door.isOpen() && !door.door().host().equals(reader)
                    ? "/doors/%s/%s/chair".formatted(door.door().id().value(), door.date())
                    : "";
            var first = cards.stream().allMatch(card -> card.take().isEmpty());
            cards.add(new DoorBoardPage.Now(told.card(door, now), DoorWords.hrefOf(door), take, first));
        }
        return List.copyOf(cards);
    }
}
