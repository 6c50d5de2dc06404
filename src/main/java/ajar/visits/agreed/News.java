package ajar.visits.agreed;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.Cancellation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is no longer as somebody knew it: told until its date is over, and only to those whom it concerns. */
@Repository
public class News {

    private final JdbcClient db;

    News(JdbcClient db) {
        this.db = db;
    }

    /** What has become different for the one who reads it. */
    public enum What {
        /** One's own visit is off. */
        VISIT_OFF,
        /** Somebody who was to come does not. */
        GUEST_OFF,
        /** Somebody else has one's class meanwhile. */
        OTHER_STAND_IN,
        /** One no longer takes a class. */
        COVER_OFF
    }

    /**
     * One change, of something that was agreed from a time on, local to the school.
     *
     * @param whom the host of one's visit, the guest, the new stand-in, or whose class it was
     * @param wished whether a wish of one's own is open again by it
     */
    public record Item(What what, LocalDateTime from, String whom, Cancellation why, boolean wished) {}

    /** Everything that others changed of this person's days from a date on, in clock order. */
    @Transactional(readOnly = true)
    public List<Item> of(SchoolId school, PersonId person, LocalDate from) {
        var news = new ArrayList<>(visits(school, person, from));
        news.addAll(covers(school, person, from));
        news.sort(Comparator.comparing(Item::from).thenComparing(Item::what));
        return List.copyOf(news);
    }

    private List<Item> visits(SchoolId school, PersonId person, LocalDate from) {
        return db.sql("""
                select case when v.visitor = :me then 'VISIT_OFF' else 'GUEST_OFF' end as what, lower(v.during) as begins,
                       case when v.visitor = :me then trim(h.given_name || ' ' || h.family_name)
                            else trim(p.given_name || ' ' || p.family_name) end as whom,
                       c.why, v.wish is not null and v.visitor = :me as wished
                  from visits.visit v
                  join visits.visit_cancellation c on c.visit = v.id and c.cancelled_by is distinct from :me
                  join visits.open_lesson o on o.id = v.open_lesson
                  join school.person p on p.id = v.visitor
                  join school.person h on h.id = o.host
                 where v.school = :school and v.on_date >= :from and (v.visitor = :me or o.host = :me)
                """)
                .param("school", school.value())
                .param("me", person.value())
                .param("from", from)
                .query(News::item)
                .list();
    }

    /** A class that goes on with somebody else, or goes back to its teacher; one's own no is no news to oneself. */
    private List<Item> covers(SchoolId school, PersonId person, LocalDate from) {
        return db.sql("""
                select case when k.stand_in = :me then 'COVER_OFF' else 'OTHER_STAND_IN' end as what, lower(k.during) as begins,
                       case when k.stand_in = :me then trim(p.given_name || ' ' || p.family_name)
                            else (select trim(s.given_name || ' ' || s.family_name) from school.person s where s.id = n.stand_in) end as whom,
                       'moved' as why, false as wished
                  from visits.cover k
                  join visits.visit v on v.id = k.visit
                  join school.person p on p.id = v.visitor
                  left join visits.cover n on n.visit = k.visit and n.thread = k.thread and n.ended_at is null
                 where k.school = :school and k.on_date >= :from and k.ended_at is not null
                   and n.stand_in is distinct from k.stand_in
                   and ((k.stand_in = :me and k.ended_why <> 'declined')
                        or (v.visitor = :me and n.stand_in is not null))
                """)
                .param("school", school.value())
                .param("me", person.value())
                .param("from", from)
                .query(News::item)
                .list();
    }

    private static Item item(ResultSet row, int n) throws SQLException {
        return new Item(
                What.valueOf(row.getString("what")),
                row.getObject("begins", LocalDateTime.class),
                row.getString("whom"),
                Cancellation.valueOf(row.getString("why").toUpperCase(Locale.ROOT)),
                row.getBoolean("wished"));
    }
}
