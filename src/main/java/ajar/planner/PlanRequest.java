package ajar.planner;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One planning problem. The order of the lists does not matter; ids are unique within their list.
 *
 * @param schools every school that a person or lesson names
 * @param pins what was set by hand or agreed before, and every plan must keep
 * @param forbids what was ruled out by hand
 * @param seed the same request with the same seed gives the same plan, unless a clock ends it
 */
public record PlanRequest(
        List<School> schools,
        List<Day> days,
        List<Person> people,
        List<Presence> presences,
        List<Lesson> lessons,
        List<Door> doors,
        List<Wish> wishes,
        List<Pin> pins,
        List<Forbid> forbids,
        RuleProfile profile,
        long seed) {

    /** A school on the map, in kilometres; one school alone may stand anywhere. */
    public record School(String id, double x, double y) {}

    /**
     * A school day of the horizon.
     *
     * @param week names the week; limits per week count days with the same name
     * @param noon the minute of the day from which on the second half-day counts
     */
    public record Day(LocalDate date, String week, int noon) {}

    /**
     * A wish that must be met in this way.
     *
     * @param part null leaves the part open
     * @param standIn null leaves the stand-in open, if one is needed
     * @param talk null leaves the talk open
     * @param author who set it, for the explanation
     * @param agreed people have agreed on it: it takes its room, whatever the rules say of it now
     */
    public record Pin(
            String wish,
            String door,
            @Nullable Part part,
            @Nullable String standIn,
            Assignment.@Nullable Talk talk,
            String author,
            boolean agreed) {

        /** A pin that keeps to every rule, or clashes. */
        public Pin(
                String wish,
                String door,
                @Nullable Part part,
                @Nullable String standIn,
                Assignment.@Nullable Talk talk,
                String author) {
            this(wish, door, part, standIn, talk, author, false);
        }
    }

    /**
     * What must not happen: every part that is given has to match, null matches all.
     *
     * @param person the visitor or the stand-in
     * @param withPerson the host if {@code person} visits, the visitor if {@code person} stands in
     * @param author who ruled it out, for the explanation
     */
    public record Forbid(
            @Nullable String wish,
            @Nullable String door,
            @Nullable String person,
            @Nullable String withPerson,
            @Nullable LocalDate date,
            String author) {}

    public PlanRequest {
        schools = List.copyOf(schools);
        days = List.copyOf(days);
        people = List.copyOf(people);
        presences = List.copyOf(presences);
        lessons = List.copyOf(lessons);
        doors = List.copyOf(doors);
        wishes = List.copyOf(wishes);
        pins = List.copyOf(pins);
        forbids = List.copyOf(forbids);
    }
}
