package ajar.dots.introductions;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.MadeUpSchool;
import ajar.SettableClock;
import ajar.dots.IntroductionId;
import ajar.dots.introductions.Introduction.State;
import ajar.dots.introductions.Introductions.About;
import ajar.dots.strengths.Room;
import ajar.dots.strengths.Rooms;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.People;
import ajar.school.Person;
import ajar.school.PersonId;
import ajar.school.Role;
import ajar.school.SchoolId;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A teacher asks a colleague whose name they are not told, and who is not told theirs. */
@MadeUpSchool
class IntroductionsTest {

    private static final About SOMETHING = new About(null, null);

    @Autowired
    Introductions introductions;

    @Autowired
    Rooms rooms;

    @Autowired
    People people;

    @Autowired
    Owner owner;

    @Autowired
    SettableClock clock;

    private SchoolId school = new SchoolId(new UUID(0, 0));
    private List<PersonId> teachers = List.of();

    @BeforeEach
    void nobodyHasAskedAnybody() {
        owner.db().sql("delete from dots.introduction").update();
        owner.db().sql("delete from dots.room_for").update();
        school = new SchoolId(Objects.requireNonNull(
                owner.db().sql("select id from school.school").query(UUID.class).single()));
        teachers = DatabaseContext.asJob("demo", school.value(), () -> people.holding(school, Role.TEACHER).stream()
                .map(Person::id)
                .toList());
    }

    @AfterEach
    void timeBeginsAgain() {
        clock.reset();
    }

    @Test
    void namesTheTwoToEachOtherOnceBothHaveSaidYes() {
        ask(seeker(), asked());

        assertThat(mine(seeker()).getFirst().other()).isNull();
        assertThat(ofMe(asked()).getFirst().other()).isNull();

        assertThat(answer(asked(), true)).isTrue();

        assertThat(mine(seeker()).getFirst().other()).isEqualTo(asked());
        assertThat(ofMe(asked()).getFirst().other()).isEqualTo(seeker());
    }

    @Test
    void tellsNobodyOfANo() {
        ask(seeker(), asked());
        var before = mine(seeker());

        assertThat(answer(asked(), false)).isTrue();

        assertThat(mine(seeker())).isEqualTo(before);
        assertThat(ofMe(asked())).isEmpty();
        clock.set(clock.instant().plus(Duration.ofDays(15)));
        assertThat(mine(seeker()).getFirst().state()).isEqualTo(State.LAPSED);
    }

    @Test
    void lapsesLikeANoWhereNobodyAnswers() {
        ask(seeker(), asked());
        clock.set(clock.instant().plus(Duration.ofDays(15)));

        assertThat(ofMe(asked())).isEmpty();
        assertThat(answer(asked(), true)).isFalse();
        assertThat(mine(seeker()).getFirst().other()).isNull();
    }

    @Test
    void isAnsweredByWhomItAsksAlone() {
        ask(seeker(), asked());
        var id = mine(seeker()).getFirst().id();

        for (var other : List.of(seeker(), teachers.get(5))) {
            assertThat(as(other, () -> introductions.answer(id, true))).isFalse();
        }
        assertThat(as(asked(), () -> introductions.takeBack(id))).isFalse();
        assertThat(as(seeker(), () -> introductions.takeBack(id))).isTrue();
        assertThat(ofMe(asked())).isEmpty();
    }

    @Test
    void asksNobodyBeyondWhatTheyHaveRoomFor() {
        room(asked(), 1);

        assertThat(ask(seeker(), asked())).isEqualTo(AskAnswer.ASKED);
        assertThat(ask(teachers.get(5), asked())).isEqualTo(AskAnswer.NO_ROOM);
        answer(asked(), false);
        assertThat(ask(teachers.get(5), asked())).isEqualTo(AskAnswer.ASKED);
    }

    @Test
    void letsWhoeverSaidYesRest() {
        room(asked(), 9);
        ask(seeker(), asked());
        answer(asked(), true);

        assertThat(ask(teachers.get(5), asked())).isEqualTo(AskAnswer.NO_ROOM);
        clock.set(clock.instant().plus(Duration.ofDays(14)));
        assertThat(ask(teachers.get(5), asked())).isEqualTo(AskAnswer.ASKED);
    }

    @Test
    void leavesWhoeverWantsToRestAlone() {
        var until = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(7);
        as(asked(), () -> rooms.say(school, asked(), new Room(5, until)));

        assertThat(ask(seeker(), asked())).isEqualTo(AskAnswer.NO_ROOM);
        clock.set(clock.instant().plus(Duration.ofDays(8)));
        assertThat(ask(seeker(), asked())).isEqualTo(AskAnswer.ASKED);
    }

    @Test
    void asksTheSameColleagueOnce() {
        ask(seeker(), asked());
        assertThat(ask(seeker(), asked())).isEqualTo(AskAnswer.WAITS_ALREADY);
        answer(asked(), false);
        assertThat(ask(seeker(), asked())).isEqualTo(AskAnswer.WAITS_ALREADY);
    }

    /** Whoever has said no is left alone, and nobody can find out that they did. */
    @Test
    void doesNotAskAgainWhatWasTakenBack() {
        for (var sought : List.of(teachers.get(1), teachers.get(2))) {
            ask(seeker(), sought);
        }
        answer(teachers.get(1), false);
        for (var sought : List.of(teachers.get(1), teachers.get(2))) {
            var id = owner.db()
                    .sql("select id from dots.introduction where asked = :asked")
                    .param("asked", sought.value())
                    .query((row, n) -> new IntroductionId(row.getObject("id", UUID.class)))
                    .single();
            assertThat(as(seeker(), () -> introductions.takeBack(id))).isTrue();
            assertThat(ask(seeker(), sought)).isEqualTo(AskAnswer.WAITS_ALREADY);
        }
        assertThat(mine(seeker())).isEmpty();
        assertThat(ofMe(teachers.get(2))).isEmpty();
        clock.set(clock.instant().plus(Duration.ofDays(100)));
        assertThat(ask(seeker(), teachers.get(1))).isEqualTo(AskAnswer.ASKED);
    }

    @Test
    void letsThreeQuestionsOfOnePersonWait() {
        for (int n = 1; n <= Introductions.WAITING_MAX; n++) {
            assertThat(ask(seeker(), teachers.get(n))).isEqualTo(AskAnswer.ASKED);
        }
        assertThat(ask(seeker(), teachers.get(9))).isEqualTo(AskAnswer.TOO_MANY);
    }

    /** The last place goes to one of those who ask for it at the same moment. */
    @Test
    void givesTheLastPlaceOnce() throws Exception {
        try (var pool = Executors.newFixedThreadPool(6)) {
            for (int round = 0; round < 8; round++) {
                var sought = teachers.get(20 + round);
                room(sought, 1);
                var seekers = new ArrayList<Callable<AskAnswer>>();
                for (int n = 0; n < 6; n++) {
                    var one = teachers.get(40 + n);
                    seekers.add(() -> ask(one, sought));
                }
                var answers = new ArrayList<AskAnswer>();
                for (var answer : pool.invokeAll(seekers)) {
                    answers.add(answer.get());
                }
                assertThat(answers).containsOnlyOnce(AskAnswer.ASKED);
                owner.db().sql("delete from dots.introduction").update();
            }
        }
    }

    private PersonId seeker() {
        return teachers.get(0);
    }

    private PersonId asked() {
        return teachers.get(1);
    }

    private AskAnswer ask(PersonId seeker, PersonId asked) {
        return as(seeker, () -> introductions.ask(school, seeker, asked, SOMETHING));
    }

    private boolean answer(PersonId asked, boolean yes) {
        IntroductionId id = Objects.requireNonNull(owner.db()
                .sql("select id from dots.introduction where asked = :asked order by asked_at desc limit 1")
                .param("asked", asked.value())
                .query((row, n) -> new IntroductionId(row.getObject("id", UUID.class)))
                .single());
        return as(asked, () -> introductions.answer(id, yes));
    }

    private List<Introduction> mine(PersonId person) {
        return as(person, () -> introductions.mine(school));
    }

    private List<Introduction> ofMe(PersonId person) {
        return as(person, () -> introductions.ofMe(school));
    }

    private void room(PersonId person, int size) {
        as(person, () -> rooms.say(school, person, new Room(size, null)));
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return DatabaseContext.as(person.value(), school.value(), work::get);
    }
}
