package ajar.notices.calendars;

import ajar.school.CalendarChanged;
import ajar.school.SchoolId;
import ajar.school.TimetableImported;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lessons in other rooms and bells at other times are written in no visit's row. Heard in the transaction of the change. */
@Component
class SchoolChanges {

    private final CalendarEntries entries;
    private final Clock clock;

    SchoolChanges(CalendarEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    @EventListener
    void on(CalendarChanged change) {
        lookThroughAll(change.school());
    }

    @EventListener
    void on(TimetableImported change) {
        lookThroughAll(change.school());
    }

    private void lookThroughAll(SchoolId school) {
        entries.allChanged(school, OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }
}
