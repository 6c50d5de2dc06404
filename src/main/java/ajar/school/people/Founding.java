package ajar.school.people;

import ajar.postgres.DatabaseContext;
import ajar.school.PersonId;
import ajar.school.Role;
import ajar.school.SchoolId;
import ajar.school.practices.Vocabulary;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Founds a school with its first steward; the database lets nobody add a second one this way. */
@Repository
public class Founding {

    private final JdbcClient db;
    private final TransactionTemplate transaction;

    Founding(JdbcClient db, PlatformTransactionManager transactions) {
        this.db = db;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Who will settle it. */
    public record Founder(String code, String given, String family) {}

    /**
     * The school lands whole, with the practices that every school starts with, or not at all.
     *
     * @param district an existing one of that name is joined
     */
    public PersonId found(String district, SchoolSettings.Settings settings, Founder founder) {
        var school = new SchoolId(UUID.randomUUID());
        var person = new PersonId(UUID.randomUUID());
        DatabaseContext.asJob(
                "found",
                school.value(),
                () -> transaction.executeWithoutResult(status -> {
                    place(district, school, settings);
                    practices(school);
                    staff(school, person, settings.familyNameFirst(), founder);
                }));
        return person;
    }

    private void place(String district, SchoolId school, SchoolSettings.Settings settings) {
        db.sql("""
                insert into school.district (id, name)
                select :id, :name where not exists (select from school.district where lower(name) = lower(:name))
                """).param("id", UUID.randomUUID()).param("name", district).update();
        db.sql("""
                insert into school.school (id, district, name, zone, first_weekday, family_name_first)
                select :id, d.id, :name, :zone, :weekday, :familyFirst
                  from school.district d where lower(d.name) = lower(:district)
                 order by d.id limit 1
                """)
                .param("id", school.value())
                .param("name", settings.name())
                .param("zone", settings.zone().getId())
                .param("weekday", settings.firstWeekday().getValue())
                .param("familyFirst", settings.familyNameFirst())
                .param("district", district)
                .update();
    }

    private void practices(SchoolId school) {
        for (var entry : Vocabulary.standard()) {
            var practice = UUID.randomUUID();
            db.sql("insert into school.practice (id, school, name) values (:id, :school, :name)")
                    .param("id", practice)
                    .param("school", school.value())
                    .param("name", entry.practice())
                    .update();
            for (var word : entry.synonyms()) {
                db.sql(
                                "insert into school.practice_synonym (school, practice, word) values (:school, :practice, :word)")
                        .param("school", school.value())
                        .param("practice", practice)
                        .param("word", word)
                        .update();
            }
        }
    }

    /** The role comes last: with it founding is over. */
    private void staff(SchoolId school, PersonId person, boolean familyFirst, Founder founder) {
        db.sql("""
                insert into school.person (id, school, code, given_name, family_name, family_first)
                values (:id, :school, :code, :given, :family, :familyFirst)
                """)
                .param("id", person.value())
                .param("school", school.value())
                .param("code", founder.code())
                .param("given", founder.given())
                .param("family", founder.family())
                .param("familyFirst", familyFirst)
                .update();
        db.sql("insert into school.role (school, person, role) values (:school, :person, :role)")
                .param("school", school.value())
                .param("person", person.value())
                .param("role", Role.STEWARD.word())
                .update();
    }
}
