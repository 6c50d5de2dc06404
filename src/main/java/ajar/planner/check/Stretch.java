package ajar.planner.check;

import java.time.LocalDate;

/** Some minutes of a day, the end excluded. */
record Stretch(LocalDate date, int start, int end) {

    boolean overlaps(Stretch other) {
        return date.equals(other.date) && start < other.end && other.start < end;
    }

    boolean overlaps(LocalDate onDate, int from, int to) {
        return date.equals(onDate) && start < to && from < end;
    }

    @Override
    public String toString() {
        return "%s %d:%02d".formatted(date, start / 60, start % 60);
    }
}
