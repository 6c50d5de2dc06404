package ajar.mirror.demo;

import java.time.LocalTime;
import java.util.List;

/**
 * Something that a made-up coach does again and again.
 *
 * @param category key of a ready one; a conversation is taken time, and no entry
 * @param days of the week, 1 to 5
 * @param everyWeeks in every how manieth week
 * @param askers who asked, one after another; nobody where it was the coach's own idea
 */
record Habit(String category, List<Integer> days, LocalTime at, int minutes, int everyWeeks, List<String> askers) {

    static final String TALK = "conversation";

    private static final List<String> OFFICE = List.of("the office");
    private static final List<String> OWN = List.of();

    /** A coach without classes, of whom much is asked. */
    static final List<Habit> DARA = List.of(
            of(TALK, List.of(1, 3), "08:25", 45, 1, OWN),
            of(TALK, List.of(4), "10:20", 50, 1, OWN),
            of(TALK, List.of(2), "14:50", 40, 2, OWN),
            of("modelling", List.of(5), "09:15", 50, 2, OWN),
            of("showcase", List.of(3), "15:00", 40, 1, OWN),
            of("showcase", List.of(5), "13:50", 40, 2, OWN),
            of("testing", List.of(2), "10:20", 95, 1, OFFICE),
            of("testing", List.of(4), "13:00", 95, 1, OFFICE),
            of("testing", List.of(3), "10:20", 95, 2, OFFICE),
            of("data", List.of(1), "13:00", 90, 1, List.of("Ruth Adeyemi", "the office")),
            of("data", List.of(4), "08:20", 90, 1, List.of("Ruth Adeyemi")),
            of("data", List.of(5), "10:20", 80, 1, List.of("Ruth Adeyemi")),
            of("duty", List.of(1, 2, 3, 4, 5), "12:15", 30, 1, List.of("the rota")),
            of("errands", List.of(3), "13:00", 50, 1, List.of("the office", "Pat Nowak", "")),
            of("errands", List.of(1, 5), "14:45", 45, 1, List.of("Sam Whitlock", "")));

    /** A coach who also teaches: mornings before school, lunch, and afternoons. */
    static final List<Habit> MEI = List.of(
            of(TALK, List.of(2, 4), "15:15", 40, 1, OWN),
            of(TALK, List.of(5), "07:35", 30, 2, OWN),
            of("showcase", List.of(1), "15:15", 45, 2, OWN),
            of("data", List.of(3), "15:15", 75, 1, List.of("the maths department")),
            of("duty", List.of(1, 3), "07:45", 25, 1, List.of("the rota")),
            of("testing", List.of(1), "16:10", 60, 2, OFFICE),
            of("errands", List.of(5), "15:10", 30, 1, List.of("")));

    /** A coach whom the school leaves time. */
    static final List<Habit> IFEOMA = List.of(
            of(TALK, List.of(1, 2, 4), "09:15", 50, 1, OWN),
            of(TALK, List.of(3), "14:50", 45, 1, OWN),
            of("modelling", List.of(2), "11:15", 50, 1, OWN),
            of("modelling", List.of(4), "13:00", 50, 2, OWN),
            of("showcase", List.of(5), "10:20", 60, 1, OWN),
            of("testing", List.of(3), "09:15", 110, 2, OFFICE),
            of("data", List.of(5), "13:00", 100, 1, List.of("Ruth Adeyemi")),
            of("duty", List.of(2, 4), "12:10", 35, 1, List.of("the rota")),
            of("errands", List.of(1), "13:00", 80, 1, List.of("the office", "")));

    private static Habit of(
            String category, List<Integer> days, String at, int minutes, int everyWeeks, List<String> askers) {
        return new Habit(category, days, LocalTime.parse(at), minutes, everyWeeks, askers);
    }

    String asker(int week) {
        return askers.isEmpty() ? "" : askers.get(week % askers.size());
    }

    /** Days are never alike: a quarter of an hour more or less, and now and then not at all. */
    int minutes(int week, int day) {
        int drawn = Math.floorMod(week * 31 + day * 17 + category.hashCode() % 97 + at.getMinute(), 23);
        return drawn == 0 ? 0 : minutes + 5 * (drawn % 4) - 5;
    }
}
