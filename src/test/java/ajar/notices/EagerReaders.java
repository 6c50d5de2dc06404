package ajar.notices;

import ajar.postgres.Owner;
import ajar.site.accounts.GivenAccount;

/** A school in which everybody reads mail at any hour, and nobody's calendar has been told anything yet. */
final class EagerReaders {

    private EagerReaders() {}

    static void are(Owner owner) {
        owner.db()
                .sql("select name from school.person where left_on is null")
                .query(String.class)
                .list()
                .forEach(name -> new GivenAccount(owner, name, Mailbox.of(name)).reads(Mailbox.of(name)));
        owner.db().sql("""
                insert into notices.reader (person, school, language, invitations, daily, daily_at, digest, digest_day, digest_at,
                                            quiet_from, quiet_until, names)
                select id, school, 'en-GB', true, false, '15:30', false, 1, '07:00', '00:00', '00:00', false from school.person
                on conflict (person) do update set invitations = true, quiet_from = '00:00', quiet_until = '00:00'
                """).update();
        owner.db()
                .sql("truncate notices.letter, notices.entry, notices.notice cascade")
                .update();
        owner.db().sql("""
                        insert into notices.due (person, school, by_others) select id, school, true from school.person
                        on conflict (person) do update set by_others = true
                        """).update();
    }
}
