package ajar.school.web.own;

import java.util.List;

/**
 * One day of the cycle, period by period; the days as tabs above.
 *
 * @param whose says that it is somebody else's week, {@code person} their id; both empty on one's own page
 */
public record ProtectedPage(String note, String whose, String person, List<Day> days, List<Period> periods, int day) {

    public record Day(String address, String label, boolean chosen) {}

    /**
     * @param lesson what is taught then; empty when free
     * @param isProtected never used for cover
     */
    public record Period(int period, String name, String clock, String lesson, String standing, boolean isProtected) {
        public boolean isFree() {
            return lesson.isEmpty();
        }
    }
}
