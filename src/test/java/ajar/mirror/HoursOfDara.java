package ajar.mirror;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.ADAS_TUESDAY_3;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.BENS_TUESDAY_3;
import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.CLEOS_MONDAY_1;
import static ajar.Hawthorn.DARA;
import static ajar.Hawthorn.HAWTHORN;

import ajar.Hawthorn;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What Dara gives at Hawthorn in its first week: on Tuesday 3 she takes Ben's class, so that he can visit Ada; on Monday 1 Cleo's, who is
 * absent; on Wednesday she goes along with Cleo, and they talk on Thursday.
 */
public final class HoursOfDara {

    public static final UUID COVER = new UUID(9, 1);
    public static final UUID ABSENCE = new UUID(9, 2);
    public static final UUID BESIDE = new UUID(9, 3);

    private HoursOfDara() {}

    public static void found(Owner owner) {
        Hawthorn.foundIn(owner);
        var door = new UUID(9, 10);
        write(owner, """
                insert into visits.open_lesson (id, school, thread, host, first_date, last_date, to_see, chairs)
                values (?, ?, ?, ?, '2026-09-07', '2026-12-18', 'Waiting', 3)
                """, door, HAWTHORN.value(), ADAS_TUESDAY_3.value(), ADA.value());
        for (var visitor : new PersonId[] {BEN, CLEO}) {
            write(owner, """
                    insert into visits.wish (id, school, visitor, host, first_date, last_date, coach_beside)
                    values (?, ?, ?, ?, '2026-09-07', '2026-12-18', ?)
                    """, wish(visitor), HAWTHORN.value(), visitor.value(), ADA.value(), visitor.equals(CLEO));
        }
        write(
                owner,
                """
                insert into visits.visit (id, school, wish, visitor, open_lesson, on_date, part, during) values
                    (?, ?, ?, ?, ?, '2026-09-08', 'whole', '[2026-09-08 10:20, 2026-09-08 11:10)'),
                    (?, ?, ?, ?, ?, '2026-09-09', 'whole', '[2026-09-09 09:15, 2026-09-09 10:05)')
                """,
                new UUID(9, 4),
                HAWTHORN.value(),
                wish(BEN),
                BEN.value(),
                door,
                BESIDE,
                HAWTHORN.value(),
                wish(CLEO),
                CLEO.value(),
                door);
        coverFor(owner);
    }

    private static void coverFor(Owner owner) {
        write(owner, """
                insert into visits.cover (id, school, visit, thread, on_date, part, during, stand_in)
                values (?, ?, ?, ?, '2026-09-08', 'whole', '[2026-09-08 10:20, 2026-09-08 11:10)', ?)
                """, COVER, HAWTHORN.value(), new UUID(9, 4), BENS_TUESDAY_3.value(), DARA.value());
        write(owner, """
                insert into visits.debrief (school, visit, coach, during)
                values (?, ?, ?, '[2026-09-10 12:50, 2026-09-10 13:20)')
                """, HAWTHORN.value(), BESIDE, DARA.value());
        write(owner, """
                insert into visits.absence (id, school, person, during, reported_by)
                values (?, ?, ?, '[2026-09-07 00:00, 2026-09-08 00:00)', ?)
                """, new UUID(9, 5), HAWTHORN.value(), CLEO.value(), CLEO.value());
        write(owner, """
                insert into visits.absence_cover (id, school, absence, thread, on_date, during, stand_in)
                values (?, ?, ?, ?, '2026-09-07', '[2026-09-07 08:20, 2026-09-07 09:10)', ?)
                """, ABSENCE, HAWTHORN.value(), new UUID(9, 5), CLEOS_MONDAY_1.value(), DARA.value());
    }

    public static <T> T asDara(Supplier<T> work) {
        return as(DARA, work);
    }

    public static <T> T as(PersonId person, Supplier<T> work) {
        return DatabaseContext.as(person.value(), HAWTHORN.value(), work::get);
    }

    private static UUID wish(PersonId visitor) {
        return new UUID(8, visitor.value().getLeastSignificantBits());
    }

    private static void write(Owner owner, String statement, Object... values) {
        owner.db().sql(statement).params(values).update();
    }
}
