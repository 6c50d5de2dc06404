package ajar.dots.introductions;

import ajar.dots.IntroductionId;
import ajar.dots.StrengthId;
import ajar.dots.introductions.Introduction.State;
import ajar.dots.ranking.Spread;
import ajar.dots.strengths.Room;
import ajar.dots.strengths.Rooms;
import ajar.postgres.DatabaseContext;
import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.school.SchoolId;
import ajar.school.Schools;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Asks a colleague whose name is not told whether they would be asked, and tells both names once there are two yeses. */
@Repository
public class Introductions {

    public static final int WAITING_MAX = 3;

    /** Long enough for whoever is away for a week. */
    static final Period ANSWERED_WITHIN = Period.ofDays(14);

    private final JdbcClient db;
    private final Asks asks;
    private final Rooms rooms;
    private final Schools schools;
    private final Clock clock;

    Introductions(JdbcClient db, Asks asks, Rooms rooms, Schools schools, Clock clock) {
        this.db = db;
        this.asks = asks;
        this.rooms = rooms;
        this.schools = schools;
        this.clock = clock;
    }

    /** What of the asked it is about; at least one of the two. Never what the seeker works on. */
    public record About(
            @Nullable StrengthId strength, @Nullable PracticeId practice) {}

    /** Asks, in the name of whoever seeks. */
    @Transactional
    public AskAnswer ask(SchoolId school, PersonId seeker, PersonId asked, About about) {
        lock(seeker);
        lock(asked);
        var mine = mine(school);
        if (mine.stream().filter(one -> one.state() == State.OPEN).count() >= WAITING_MAX) {
            return AskAnswer.TOO_MANY;
        }
        var today = today(school);
        var free = DatabaseContext.asJob("dots", school.value(), () -> free(school, seeker, asked, today));
        if (free != AskAnswer.ASKED) {
            return free;
        }
        insert(school, seeker, asked, about);
        return AskAnswer.ASKED;
    }

    private AskAnswer free(SchoolId school, PersonId seeker, PersonId asked, LocalDate today) {
        if (asks.askedBy(school, seeker, today).contains(asked)) {
            return AskAnswer.WAITS_ALREADY;
        }
        var room = rooms.of(school, asked);
        var standing = Spread.DEFAULT.of(
                room.map(Room::people).map(OptionalInt::of).orElseGet(OptionalInt::empty),
                asks.inTerm(school, today).getOrDefault(asked, Spread.Asked.NOBODY),
                today);
        return standing.suggested() && room.filter(one -> one.restsOn(today)).isEmpty()
                ? AskAnswer.ASKED
                : AskAnswer.NO_ROOM;
    }

    private void insert(SchoolId school, PersonId seeker, PersonId asked, About about) {
        var now = clock.instant();
        db.sql("""
                insert into dots.introduction (id, school, seeker, asked, strength, practice, asked_at, lapses_at)
                values (:id, :school, :seeker, :asked, :strength, :practice, :now, :lapses)
                """)
                .param("id", UUID.randomUUID())
                .param("school", school.value())
                .param("seeker", seeker.value())
                .param("asked", asked.value())
                .param(
                        "strength",
                        about.strength() == null ? null : about.strength().value())
                .param(
                        "practice",
                        about.practice() == null ? null : about.practice().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("lapses", now.atOffset(ZoneOffset.UTC).plus(ANSWERED_WITHIN))
                .update();
    }

    /** What the caller asked for, the latest first. */
    @Transactional(readOnly = true)
    public List<Introduction> mine(SchoolId school) {
        return db.sql("""
                select id, asked as other, strength, practice, asked_at, state from dots.asked_by_me(:now)
                """)
                .param("now", now())
                .query(Introductions::introduction)
                .list();
    }

    /** What the caller is asked, and what they agreed to, the latest first. */
    @Transactional(readOnly = true)
    public List<Introduction> ofMe(SchoolId school) {
        return db.sql("""
                select id, seeker as other, strength, practice, asked_at, state from dots.asked_of_me(:now)
                """)
                .param("now", now())
                .query(Introductions::introduction)
                .list();
    }

    /** The caller says yes or no to being named, once; false where nothing waits for their answer. */
    @Transactional
    public boolean answer(IntroductionId introduction, boolean yes) {
        return db.sql("select dots.answer(:id, :yes, :now)")
                .param("id", introduction.value())
                .param("yes", yes)
                .param("now", now())
                .query(Boolean.class)
                .single();
    }

    /** Who asked thinks better of it; false where it is not theirs, or both have said yes. */
    @Transactional
    public boolean takeBack(IntroductionId introduction) {
        return db.sql("select dots.take_back(:id)")
                .param("id", introduction.value())
                .query(Boolean.class)
                .single();
    }

    /** One of those that the caller asked for or is asked. */
    @Transactional(readOnly = true)
    public Optional<Introduction> find(SchoolId school, IntroductionId id) {
        return Stream.concat(mine(school).stream(), ofMe(school).stream())
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    /** Two who ask one colleague at the same moment come one after the other; who asks is locked first, so that nobody waits in a ring. */
    private void lock(PersonId person) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:turn, 0))")
                .param("turn", "introduction " + person.value())
                .query((row, n) -> 0)
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private LocalDate today(SchoolId school) {
        return LocalDate.ofInstant(clock.instant(), schools.get(school).zone());
    }

    private static Introduction introduction(ResultSet row, int n) throws SQLException {
        var other = row.getObject("other", UUID.class);
        var strength = row.getObject("strength", UUID.class);
        var practice = row.getObject("practice", UUID.class);
        Instant askedAt = row.getObject("asked_at", OffsetDateTime.class).toInstant();
        return new Introduction(
                new IntroductionId(row.getObject("id", UUID.class)),
                other == null ? null : new PersonId(other),
                strength == null ? null : new StrengthId(strength),
                practice == null ? null : new PracticeId(practice),
                askedAt,
                State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)));
    }
}
