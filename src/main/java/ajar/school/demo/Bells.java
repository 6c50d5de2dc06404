package ajar.school.demo;

import ajar.school.Slot;
import java.time.LocalTime;
import java.util.List;

/** When Hawthorn's bells ring. Break and lunch have numbers of their own, so that lessons count from 1 to 6. */
final class Bells {

    static final int BREAK = 91;
    static final int LUNCH = 92;

    private Bells() {}

    static List<Slot> regular() {
        return List.of(
                lesson(1, "08:20", "09:10"),
                lesson(2, "09:15", "10:05"),
                slot(BREAK, "Break", "10:05", "10:20", Slot.Kind.BREAK),
                lesson(3, "10:20", "11:10"),
                lesson(4, "11:15", "12:05"),
                slot(LUNCH, "Lunch", "12:05", "12:50", Slot.Kind.LUNCH),
                lesson(5, "12:50", "13:40"),
                lesson(6, "13:45", "14:35"));
    }

    /** Half an hour each, and home before lunch. */
    static List<Slot> earlyRelease() {
        return List.of(
                lesson(1, "08:20", "08:50"),
                lesson(2, "08:55", "09:25"),
                lesson(3, "09:30", "10:00"),
                slot(BREAK, "Break", "10:00", "10:15", Slot.Kind.BREAK),
                lesson(4, "10:15", "10:45"),
                lesson(5, "10:50", "11:20"),
                lesson(6, "11:25", "11:55"));
    }

    private static Slot lesson(int period, String starts, String ends) {
        return slot(period, String.valueOf(period), starts, ends, Slot.Kind.LESSON);
    }

    private static Slot slot(int period, String name, String starts, String ends, Slot.Kind kind) {
        return new Slot(period, name, LocalTime.parse(starts), LocalTime.parse(ends), kind);
    }
}
