package ajar.command.cases;

import ajar.planner.Limit;
import ajar.planner.PlanRequest;
import ajar.planner.Repair;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One planning problem from files.
 *
 * @param repair what was announced and who is absent; null if neither is known
 * @param isReplanning whether the case has a day of today, so that what stays as announced counts
 */
public record Case(PlanRequest request, @Nullable Repair repair, boolean isReplanning, Slots slots) {

    /** Reads a folder; null if there are problems, each of which is added. */
    public static @Nullable Case read(Path folder, long seed, Problems problems) {
        var slots = new Slots(folder, problems);
        var limits = new Limits(folder, slots, problems);
        var schools = new Schools(folder, problems);
        var staff = new Staff(folder, schools, problems);
        var timetable = new Timetable(folder, slots, staff, schools, problems);
        var asked = new Asked(folder, slots, staff, timetable, problems);
        var announcements = new Announcements(folder, slots, staff, asked, problems);
        if (!problems.isEmpty()) {
            return null;
        }
        var today = limits.today();
        var repair = repair(today, announcements, slots);
        // Absences alone ask for no notice: nothing was announced that could be moved.
        var profile = today == null && repair != null ? limits.profile().with(Limit.NOTICE_DAYS, 0) : limits.profile();
        var request = new PlanRequest(
                schools.all(),
                slots.days(),
                staff.all(),
                timetable.presences(),
                timetable.lessons(),
                asked.doors(),
                asked.wishes(),
                List.of(),
                List.of(),
                profile,
                seed);
        return new Case(request, repair, today != null, slots);
    }

    private static @Nullable Repair repair(@Nullable LocalDate today, Announcements announcements, Slots slots) {
        if (today != null) {
            return new Repair(announcements.announced(), today, announcements.absences());
        } else if (announcements.absences().isEmpty()) {
            return null;
        } else {
            return new Repair(List.of(), slots.days().getFirst().date().minusDays(1), announcements.absences());
        }
    }
}
