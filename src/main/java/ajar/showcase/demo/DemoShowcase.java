package ajar.showcase.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import ajar.postgres.DatabaseContext;
import ajar.school.DemoSchoolFounded;
import ajar.school.People;
import ajar.school.Person;
import ajar.school.Role;
import ajar.school.SchoolId;
import ajar.showcase.notes.Notes;
import ajar.showcase.prompts.Asking;
import ajar.showcase.prompts.Prompts;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts answers on the walls of the made-up school and notes into its coach's drawer, as soon as it is founded. */
@Component
class DemoShowcase {

    /** Of the people one can come in as, nobody has answered yet. */
    private static final int NOT_THE_FIRST = 12;

    private static final int ASKED_DAYS = 14;

    private final Prompts prompts;
    private final Notes notes;
    private final People people;
    private final DemoPosts posts;
    private final JdbcClient db;

    DemoShowcase(Prompts prompts, Notes notes, People people, DemoPosts posts, JdbcClient db) {
        this.prompts = prompts;
        this.notes = notes;
        this.people = people;
        this.posts = posts;
        this.db = db;
    }

    @EventListener
    void begin(DemoSchoolFounded founded) {
        DatabaseContext.asJob("demo", founded.school().value(), () -> fill(founded.school()));
    }

    private void fill(SchoolId school) {
        posts.fill(school);
        var coach = people.holding(school, Role.COACH).stream()
                .filter(person -> !people.rolesOf(school, person.id()).contains(Role.TEACHER))
                .findFirst()
                .orElseThrow();
        var teachers = people.holding(school, Role.TEACHER);
        for (var wall : DemoWall.all()) {
            var round = wall.weeksAgo() == 0 ? ask(school, coach, wall) : askedBefore(school, coach, wall);
            answer(school, round, teachers.subList(NOT_THE_FIRST, teachers.size()), wall);
        }
        DatabaseContext.as(coach.id().value(), school.value(), () -> DemoNotes.all()
                .reversed()
                .forEach(note -> notes.write(school, coach.id(), note)));
    }

    private UUID ask(SchoolId school, Person coach, DemoWall wall) {
        var today = prompts.today(school);
        var days = today.plusDays(ASKED_DAYS - 1);
        DatabaseContext.as(coach.id().value(), school.value(), () -> prompts.of(school).stream()
                .filter(prompt -> prompt.sentence().text().equals(wall.sentence()))
                .findFirst()
                .map(prompt ->
                        prompts.ask(school, coach.id(), prompt.id(), new Asking(today, days, Asking.Again.EACH_TERM)))
                .orElseGet(() -> prompts.begin(
                        school, coach.id(), wall.sentence(), new Asking(today, days, Asking.Again.ONCE))));
        return prompts.rounds(school).stream()
                .filter(round -> round.sentence().text().equals(wall.sentence()) && round.isOpen(today))
                .findFirst()
                .orElseThrow()
                .id()
                .value();
    }

    /** Its key is long gone. */
    private UUID askedBefore(SchoolId school, Person coach, DemoWall wall) {
        var id = idOf(wall.sentence());
        LocalDate first = prompts.today(school).minusWeeks(wall.weeksAgo());
        db.sql("""
                with written as (insert into showcase.prompt (id, school, sentence, written_by)
                                 values (:id, :school, :sentence, :coach))
                insert into showcase.round (id, school, prompt, sentence, first_date, last_date, asked_by)
                values (:id, :school, :id, :sentence, :first, :last, :coach)
                """)
                .param("id", id)
                .param("school", school.value())
                .param("sentence", wall.sentence())
                .param("coach", coach.id().value())
                .param("first", first)
                .param("last", first.plusDays(ASKED_DAYS - 1))
                .update();
        return id;
    }

    private void answer(SchoolId school, UUID round, List<Person> teachers, DemoWall wall) {
        int place = 0;
        for (var said : wall.answers()) {
            var author =
                    said.named() ? teachers.get(place % teachers.size()).id().value() : null;
            insert(school, round, said, author, wall.sentence() + place);
            place++;
        }
    }

    private void insert(SchoolId school, UUID round, DemoWall.Said said, @Nullable UUID author, String key) {
        db.sql("""
                insert into showcase.answer (id, school, round, filling, other_filling, author, token, on_wall)
                values (:id, :school, :round, :first, :second, cast(:author as uuid), cast(:token as bytea), true)
                """)
                .param("id", idOf(key))
                .param("school", school.value())
                .param("round", round)
                .param("first", said.first())
                .param("second", said.second())
                .param("author", author)
                .param("token", author == null ? digest(key) : null)
                .update();
    }

    private static UUID idOf(String key) {
        return UUID.nameUUIDFromBytes(("hawthorn/showcase/" + key).getBytes(UTF_8));
    }

    /** In place of a token: nobody's. */
    private static byte[] digest(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
