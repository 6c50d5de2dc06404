package ajar.school;

import java.time.LocalTime;

/** A period of a bell schedule with its clock times, local to the school. Slots of one schedule may overlap. */
public record Slot(int period, String name, LocalTime starts, LocalTime ends, Kind kind) {

    /** Only lessons and duties are taught or done; breaks and lunches are shown between them. */
    public enum Kind {
        LESSON,
        BREAK,
        LUNCH,
        DUTY
    }

    public boolean overlaps(Slot other) {
        return starts.isBefore(other.ends) && other.starts.isBefore(ends);
    }
}
