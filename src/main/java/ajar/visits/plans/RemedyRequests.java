package ajar.visits.plans;

import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.PlanId;
import ajar.visits.WishId;
import ajar.visits.doors.Doors;
import ajar.visits.doors.OpenLesson;
import ajar.visits.doors.Opening;
import ajar.visits.doors.OpeningAnswer;
import ajar.visits.wishes.Wish;
import ajar.visits.wishes.WishAnswer;
import ajar.visits.wishes.Wishes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody is asked for so that a wish can be granted. A door is its host's, and a wish its maker's: nothing opens and
 * nothing changes before they say yes.
 */
@Repository
public class RemedyRequests {

    private static final int WEEKS_OF_EXAMPLES = 26;
    private static final String COLUMNS = """
            select id, wish, asked, kind, thread, on_date, answer
              from visits.remedy_request
            """;

    private final JdbcClient db;
    private final Doors doors;
    private final Wishes wishes;

    RemedyRequests(JdbcClient db, Doors doors, Wishes wishes) {
        this.db = db;
        this.doors = doors;
        this.wishes = wishes;
    }

    /** {@code answer} is null until they said yes or no. */
    public record RemedyRequest(
            UUID id, WishId wish, Favour favour, @Nullable Boolean answer) {}

    /** Asks; the same request as before when it was asked already. */
    @Transactional
    public RemedyRequest ask(SchoolId school, PlanId plan, WishId wish, Favour favour, PersonId by) {
        var lesson = favour.lesson();
        db.sql("""
                insert into visits.remedy_request (school, plan, wish, asked, kind, thread, on_date, asked_by)
                values (:school, :plan, :wish, :asked, :kind, :lesson, :on, :by)
                on conflict do nothing
                """)
                .param("school", school.value())
                .param("plan", plan.value())
                .param("wish", wish.value())
                .param("asked", favour.asked().value())
                .param("kind", favour.kind().word())
                .param("lesson", lesson == null ? null : lesson.value(), Types.OTHER)
                .param("on", favour.on())
                .param("by", by.value())
                .update();
        return of(school).stream()
                .filter(request ->
                        request.wish().equals(wish) && request.favour().equals(favour))
                .findFirst()
                .orElseThrow();
    }

    /** All that were asked for, the latest last. */
    @Transactional(readOnly = true)
    public List<RemedyRequest> of(SchoolId school) {
        return db.sql(COLUMNS + "where school = :school order by asked_at, id")
                .param("school", school.value())
                .query(RemedyRequests::request)
                .list();
    }

    /** What waits for this person's answer, from a date on. */
    @Transactional(readOnly = true)
    public List<RemedyRequest> waitingFor(SchoolId school, PersonId person, LocalDate from) {
        return db.sql(COLUMNS + """
                 where school = :school and asked = :person and answer is null and on_date >= :from
                 order by on_date, id
                """)
                .param("school", school.value())
                .param("person", person.value())
                .param("from", from)
                .query(RemedyRequests::request)
                .list();
    }

    /**
     * The person's answer, once; empty when nothing of that name waits for it. A yes that cannot be done any more becomes a no.
     *
     * @param toSee what can be seen, where it is a door that opens
     */
    @Transactional
    public Optional<RemedyRequest> answer(SchoolId school, UUID id, PersonId person, boolean yes, String toSee) {
        var waiting = db.sql(COLUMNS + """
                 where school = :school and id = :id and asked = :person and answer is null
                   for update
                """)
                .param("school", school.value())
                .param("id", id)
                .param("person", person.value())
                .query(RemedyRequests::request)
                .optional();
        return waiting.map(request -> {
            boolean done = yes && isDone(school, request, toSee);
            db.sql("update visits.remedy_request set answer = :answer, answered_at = now() where id = :id")
                    .param("answer", done ? "yes" : "no")
                    .param("id", id)
                    .update();
            return new RemedyRequest(id, request.wish(), request.favour(), done);
        });
    }

    private boolean isDone(SchoolId school, RemedyRequest request, String toSee) {
        var favour = request.favour();
        var lesson = favour.lesson();
        return lesson == null ? isGiven(school, request.wish(), favour) : isOpened(school, lesson, favour, toSee);
    }

    private boolean isOpened(SchoolId school, LessonId lesson, Favour favour, String toSee) {
        var example = example(school, favour.asked(), lesson, favour.on());
        var opening = new Opening(
                lesson,
                favour.on(),
                favour.on(),
                toSee,
                example.map(OpenLesson::practices).orElse(List.of()),
                1,
                example.map(OpenLesson::howToEnter).orElse(""));
        return switch (doors.open(school, favour.asked(), opening)) {
            case OpeningAnswer.Opened opened -> true;
            case OpeningAnswer.Refused refused -> refused.why() == OpeningAnswer.Refusal.ALREADY_OPEN;
        };
    }

    /** The same lesson as it was open on other dates: the nearest. */
    @Transactional(readOnly = true)
    public Optional<OpenLesson> example(SchoolId school, PersonId host, LessonId lesson, LocalDate on) {
        return doors.between(school, on.minusWeeks(WEEKS_OF_EXAMPLES), on.plusWeeks(WEEKS_OF_EXAMPLES)).stream()
                .filter(door -> door.host().equals(host) && door.lesson().equals(lesson))
                .max(Comparator.comparing(OpenLesson::last));
    }

    private boolean isGiven(SchoolId school, WishId id, Favour favour) {
        return wishes.of(school, favour.asked()).stream()
                .map(standing -> standing.wish())
                .filter(wish -> wish.id().equals(id))
                .map(wish -> wishes.change(school, favour.asked(), id, changed(wish.asked(), favour)))
                .anyMatch(WishAnswer.Wished.class::isInstance);
    }

    private static Wish.Asked changed(Wish.Asked asked, Favour favour) {
        boolean time = favour.kind() == Favour.Kind.OWN_TIME || favour.kind() == Favour.Kind.COVERED_TIME;
        return new Wish.Asked(
                asked.host(),
                asked.practice(),
                favour.on().isBefore(asked.first()) ? favour.on() : asked.first(),
                favour.on().isAfter(asked.last()) ? favour.on() : asked.last(),
                favour.kind() == Favour.Kind.HALF ? Wish.Extent.EITHER : asked.extent(),
                time ? Wish.Time.EITHER : asked.time(),
                favour.kind() != Favour.Kind.WITHOUT_COACH && asked.coachBeside());
    }

    private static RemedyRequest request(ResultSet row, int n) throws SQLException {
        var answer = row.getString("answer");
        var lesson = row.getObject("thread", UUID.class);
        return new RemedyRequest(
                row.getObject("id", UUID.class),
                new WishId(row.getObject("wish", UUID.class)),
                new Favour(
                        Favour.Kind.of(row.getString("kind")),
                        new PersonId(row.getObject("asked", UUID.class)),
                        lesson == null ? null : new LessonId(lesson),
                        row.getObject("on_date", LocalDate.class)),
                answer == null ? null : answer.equals("yes"));
    }
}
