package ajar.site.accounts;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Codes by which somebody without a way in gets one: made by a steward, used once. Their digests alone are kept. */
@Repository
public class Invitations {

    public static final Duration LAST = Duration.ofDays(14);

    private final JdbcClient db;
    private final SignInContext signingIn;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Invitations(JdbcClient db, SignInContext signingIn, Clock clock, ApplicationEventPublisher events) {
        this.db = db;
        this.signingIn = signingIn;
        this.clock = clock;
        this.events = events;
    }

    /**
     * A fresh code; an earlier one for the same person is void.
     *
     * @param mailedTo where it will be sent, if it is
     * @return nothing for whoever has a way in already, or is not here
     */
    @Transactional
    public Optional<String> invite(SchoolId school, PersonId person, PersonId by, @Nullable String mailedTo) {
        var code = Codes.fresh();
        var now = now();
        int made = db.sql("""
                insert into site.invitation (person, school, code, made_by, made_at, expires_at, mailed_to)
                select p.id, p.school, :code, :by, :now, :expires, :mailed
                  from school.person p
                 where p.school = :school and p.id = :person and p.left_on is null
                   and not exists (select from site.membership m where m.person = p.id)
                on conflict (person) do update
                   set code = :code, made_by = :by, made_at = :now, expires_at = :expires, mailed_to = :mailed
                """)
                .param("code", Codes.digest(code))
                .param("by", by.value())
                .param("now", now)
                .param("expires", now.plus(LAST))
                .param("mailed", mailedTo)
                .param("school", school.value())
                .param("person", person.value())
                .update();
        if (made == 0) {
            return Optional.empty();
        }
        events.publishEvent(new WayInChanged(school, person, WayInChanged.What.INVITED));
        return Optional.of(code);
    }

    /** The address that the school has noted for somebody; read by a steward. */
    @Transactional(readOnly = true)
    public Optional<String> rosterMail(PersonId person) {
        return db.sql("select email from school.person where id = :person and email is not null")
                .param("person", person.value())
                .query(String.class)
                .optional();
    }

    /** Whom a code is for, as long as it is good. */
    public Optional<Invited> find(String code) {
        return findKept(Codes.kept(code));
    }

    Optional<Invited> findKept(String digest) {
        return signingIn.get(() -> db.sql("""
                select p.id, p.school, p.name, s.name as school_name, p.email, i.mailed_to, encode(i.code, 'hex') as code
                  from site.invitation i
                  join school.person p on p.id = i.person and p.left_on is null
                  join school.school s on s.id = i.school
                 where i.code = decode(:code, 'hex') and i.expires_at >= :now
                """)
                .param("code", digest)
                .param("now", now())
                .query(Invitations::invited)
                .optional());
    }

    /** The steward of a school that was founded a moment ago, as long as nobody can come in to it as one. */
    public Optional<Invited> unclaimed() {
        return signingIn.get(() -> db.sql("""
                select p.id, p.school, p.name, s.name as school_name, p.email, null as mailed_to, null as code
                  from school.person p
                  join school.school s on s.id = p.school
                 where p.id = site.unclaimed_steward()
                """).query(Invitations::invited).optional());
    }

    static Invited invited(ResultSet row, int n) throws SQLException {
        return new Invited(
                new PersonId(row.getObject("id", UUID.class)),
                new SchoolId(row.getObject("school", UUID.class)),
                row.getString("name"),
                row.getString("school_name"),
                row.getString("email"),
                row.getString("mailed_to"),
                row.getString("code"));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
