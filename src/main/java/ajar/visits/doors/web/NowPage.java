package ajar.visits.doors.web;

import ajar.site.Qr;
import ajar.site.Words;
import ajar.visits.doors.DatedDoor;
import java.util.List;

/** The school right now: which doors are open this minute, and which open later today. */
public record NowPage(String subtitle, List<DoorBoardPage.Now> now, List<Later> later) {

    public record Later(String clock, String slot, DoorBoardPage.Chip chip) {

        static Later of(DatedDoor door, DoorWords told, Words words) {
            return new Later(
                    words.clock(door.lesson().slot().starts()),
                    told.slot(door.lesson()),
                    new DoorBoardPage.Chip(
                            door.isOpen(),
                            told.familyName(door.door().host()),
                            told.title(door.lesson()),
                            told.inShort(door),
                            door.lesson().roomCode(),
                            told.chairsShort(door),
                            DoorWords.hrefOf(door),
                            Qr.NONE));
        }
    }
}
