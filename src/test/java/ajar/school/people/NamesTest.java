package ajar.school.people;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.People;
import ajar.school.Person;
import ajar.school.PersonId;
import ajar.school.Role;
import ajar.school.School;
import ajar.school.Schools;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Names are said in the order of the person, which begins as the school's. */
@ModuleTest
class NamesTest {

    @Autowired
    People people;

    @Autowired
    Staffing staffing;

    @Autowired
    SchoolSettings settings;

    @Autowired
    Schools schools;

    @Autowired
    Owner owner;

    @BeforeEach
    void foundTheSchool() {
        Hawthorn.foundIn(owner);
    }

    @Test
    void areSaidGivenNameFirstAtFirst() {
        assertThat(names()).contains("Ada Okafor", "Ben Lindqvist");
    }

    @Test
    void turnForEverybodyWhenTheSchoolSaysSo() {
        sayFamilyNamesFirst(Hawthorn.PAT);
        assertThat(names()).contains("Okafor Ada", "Lindqvist Ben").doesNotContain("Ada Okafor");
        assertThat(school().familyNameFirst()).isTrue();
    }

    @Test
    void turnForOnePersonAlone() {
        var kim = new Staffing.Details("KIM", "Ji-woo", "Kim", true, "Computing", Set.of(Role.TEACHER));
        as(Hawthorn.PAT, () -> staffing.add(Hawthorn.HAWTHORN, kim));
        assertThat(names()).contains("Kim Ji-woo", "Ada Okafor");
    }

    @Test
    void areTurnedByStewardsOnly() {
        sayFamilyNamesFirst(Hawthorn.BEN);
        assertThat(names()).contains("Ada Okafor");
        assertThat(school().zone()).isEqualTo(ZoneId.of("Europe/London"));
    }

    @Test
    void areTheSameInTheDatabaseAndInWords() {
        sayFamilyNamesFirst(Hawthorn.PAT);
        assertThat(owner.db()
                        .sql("select name from school.person")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(names());
    }

    private void sayFamilyNamesFirst(PersonId who) {
        var newOrder = new SchoolSettings.Settings("Hawthorn", ZoneId.of("Asia/Seoul"), DayOfWeek.MONDAY, true);
        as(who, () -> {
            settings.settle(Hawthorn.HAWTHORN, newOrder, true);
            return true;
        });
    }

    private School school() {
        return as(Hawthorn.PAT, () -> schools.get(Hawthorn.HAWTHORN));
    }

    private List<String> names() {
        return as(
                Hawthorn.PAT,
                () -> people.of(Hawthorn.HAWTHORN).stream().map(Person::name).toList());
    }

    private static <T> T as(PersonId who, Supplier<T> work) {
        return DatabaseContext.as(who.value(), Hawthorn.HAWTHORN.value(), work::get);
    }
}
