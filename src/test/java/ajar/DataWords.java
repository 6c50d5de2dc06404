package ajar;

import ajar.postgres.Owner;
import java.util.Set;
import java.util.TreeSet;

/** What people and their school wrote, not we: no bundle can say it. */
final class DataWords {

    private DataWords() {}

    static Set<String> of(Owner owner) {
        return new TreeSet<>(owner.db().sql("""
                        select name from school.school
                         union select code from school.person
                         union select given_name from school.person
                         union select family_name from school.person
                         union select department from school.person
                         union select name from school.practice
                         union select word from school.practice_synonym
                         union select code from school.room
                         union select building from school.room
                         union select code from school.pupil_group
                         union select name from school.division
                         union select name from school.bell_schedule
                         union select name from school.slot
                         union select reason from school.calendar_change
                         union select name from school.timetable_version
                         union select subject from school.lesson
                         union select to_see from visits.open_lesson
                         union select how_to_enter from visits.open_lesson
                         union select to_do from visits.cover
                         union select line from visits.thanks
                         union select route from site.audit_entry
                         union select name from site.account
                         union select label from site.passkey
                         except select '' except select null
                        """).query(String.class).list());
    }
}
