package ajar.visits.demo;

import ajar.school.DatedLesson;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.OpenLessonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Thirty-one doors: two a day and slot here, none there, as in a school where some have begun. */
@Component
class DemoDoors {

    private static final int DOORS = 31;
    private static final int OPEN_WEEKS = 12;
    private static final int OPEN_BEFORE_WEEKS = 3;

    /** What can be seen, the practice it is found under, and how to come in. */
    private record Sight(String practice, String line, String enter) {}

    private static final List<Sight> SIGHTS = List.of(
            new Sight("Waiting time", "How long I wait after a question.", "Come in by the back."),
            new Sight("Cold calling", "Hands down: nobody volunteers, everybody thinks.", "Sit anywhere."),
            new Sight("Starting a discussion", "A question that starts a discussion by itself.", "The door is open."),
            new Sight("Mistakes on the board", "A wrong answer, and what we make of it.", ""),
            new Sight("Mini whiteboards", "Thirty answers in ten seconds.", "Take the chair by the window."),
            new Sight("Silent start", "The first five minutes without a word from me.", "Come before the bell."),
            new Sight("Target language only", "Only French, even when something goes wrong.", ""),
            new Sight("Peer feedback", "A crit in pairs, with sentence starters.", "Walk around with us."),
            new Sight("Exit line", "One sentence each on the way out.", "Come for the second half if you can."),
            new Sight("Practical work", "Predict, then pour.", "Coats hang outside."),
            new Sight("Reading aloud", "Reading aloud, one paragraph each.", ""),
            new Sight("Drawing to think", "We draw before we write.", "Take a pencil."),
            new Sight("Clear instructions", "Clear, short, go: a start in thirty seconds.", "Meet us on the field."),
            new Sight("Retrieval practice", "Four questions from last term.", ""),
            new Sight("Group work", "Roles in a group that are really needed.", "Ask the pupils anything."),
            new Sight("Worked examples", "An example with a step missing.", ""));

    private final JdbcClient db;

    DemoDoors(JdbcClient db) {
        this.db = db;
    }

    /** @param lessons of the two weeks from {@code monday} */
    List<DemoDoor> open(SchoolId school, LocalDate monday, List<DatedLesson> lessons, Map<String, UUID> practices) {
        var doors = new ArrayList<DemoDoor>();
        var hosts = new HashSet<PersonId>();
        for (int place = 0; doors.size() < DOORS && place < 4 * DOORS; place++) {
            var date = monday.plusDays(place % 5 + (place < 2 * DOORS / 3 + 1 ? 0 : 7));
            var period = 1 + (place * 5 / 3 + place / 5) % 6;
            var sight = SIGHTS.get(doors.size() % SIGHTS.size());
            lessons.stream()
                    .filter(lesson ->
                            lesson.date().equals(date) && lesson.slot().period() == period)
                    .filter(lesson -> !lesson.duty() && lesson.teachers().size() == 1)
                    .filter(lesson -> !hosts.contains(lesson.teachers().getFirst()))
                    .filter(lesson -> suits(lesson, sight))
                    .min(Comparator.comparing(lesson -> lesson.lesson().value()))
                    .ifPresent(lesson -> {
                        hosts.add(lesson.teachers().getFirst());
                        doors.add(insert(school, lesson, monday, doors.size(), sight, practices));
                    });
        }
        return List.copyOf(doors);
    }

    private static boolean suits(DatedLesson lesson, Sight sight) {
        return switch (sight.practice()) {
            case "Target language only" -> lesson.subject().equals("French");
            case "Practical work" -> lesson.subject().equals("Science");
            case "Clear instructions" -> lesson.subject().equals("Sport");
            case "Peer feedback" -> List.of("Art", "Design", "Drama", "English").contains(lesson.subject());
            default -> !lesson.subject().equals("Sport");
        };
    }

    private DemoDoor insert(
            SchoolId school, DatedLesson lesson, LocalDate monday, int n, Sight sight, Map<String, UUID> practices) {
        var id = UUID.nameUUIDFromBytes(("hawthorn/door/" + n).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var host = lesson.teachers().getFirst();
        var once = n % 7 == 6;
        db.sql("""
                insert into visits.open_lesson (id, school, thread, host, first_date, last_date, to_see, how_to_enter, chairs)
                values (:id, :school, :lesson, :host, :first, :last, :line, :enter, :chairs)
                """)
                .param("id", id)
                .param("school", school.value())
                .param("lesson", lesson.lesson().value())
                .param("host", host.value())
                .param("first", once ? lesson.date() : monday.minusWeeks(OPEN_BEFORE_WEEKS))
                .param("last", once ? lesson.date() : monday.plusWeeks(OPEN_WEEKS))
                .param("line", sight.line())
                .param("enter", sight.enter())
                .param("chairs", 1 + n % 3)
                .update();
        db.sql("""
                insert into visits.open_lesson_practice (school, open_lesson, practice)
                values (:school, :door, :practice)
                """)
                .param("school", school.value())
                .param("door", id)
                .param("practice", practices.get(sight.practice()))
                .update();
        if (n % 13 == 12) {
            shut(school, id, lesson, host);
        }
        return new DemoDoor(new OpenLessonId(id), host, practices.getOrDefault(sight.practice(), id), lesson, once);
    }

    private void shut(SchoolId school, UUID door, DatedLesson lesson, PersonId host) {
        db.sql("""
                insert into visits.shutting (school, open_lesson, on_date, shut_by)
                values (:school, :door, :date, :host)
                """)
                .param("school", school.value())
                .param("door", door)
                .param("date", lesson.date())
                .param("host", host.value())
                .update();
    }

    /** A door as the rest of the story needs it; {@code lesson} is its first in these weeks. */
    record DemoDoor(OpenLessonId id, PersonId host, UUID practice, DatedLesson lesson, boolean once) {}
}
