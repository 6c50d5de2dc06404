package ajar.visits.plans;

import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.visits.OpenLessonId;
import ajar.visits.WishId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.core.io.ClassPathResource;

/** The people, doors and wishes of {@code visits/hawthorn-plan.sql}, and the fortnight that is planned in it. */
public final class SmallHawthorn {

    private static final String ROWS = "visits/hawthorn-plan.sql";

    public static final SchoolId HAWTHORN = new SchoolId(UUID.fromString("50000000-0000-0000-0000-000000000001"));
    public static final PersonId ADA = person('a');
    public static final PersonId BEN = person('b');
    public static final PersonId CLEO = person('c');
    public static final PersonId DARA = person('d');
    public static final PersonId JONAS = person('e');
    public static final PersonId SAM = person('f');

    public static final WishId BENS_WISH = wish('b');
    public static final WishId CLEOS_WISH = wish('c');

    public static final OpenLessonId TUESDAYS_DOOR =
            new OpenLessonId(UUID.fromString("f0000000-0000-0000-0000-000000000023"));
    public static final OpenLessonId WEDNESDAYS_DOOR =
            new OpenLessonId(UUID.fromString("f0000000-0000-0000-0000-000000000032"));

    public static final LocalDate FIRST = LocalDate.of(2026, 9, 14);
    public static final LocalDate LAST = LocalDate.of(2026, 9, 27);

    private SmallHawthorn() {}

    /** Writes its rows; the tables are empty before. */
    public static void found(Owner owner) throws IOException {
        owner.db()
                .sql(new ClassPathResource(ROWS).getContentAsString(StandardCharsets.UTF_8))
                .update();
    }

    public static <T> T as(PersonId person, Supplier<T> work) {
        return DatabaseContext.as(person.value(), HAWTHORN.value(), work::get);
    }

    /** As the job that plans. */
    public static <T> T planning(Supplier<T> work) {
        return DatabaseContext.asJob("plan", HAWTHORN.value(), work::get);
    }

    private static PersonId person(char letter) {
        return new PersonId(UUID.fromString("a0000000-0000-0000-0000-00000000000" + letter));
    }

    private static WishId wish(char letter) {
        return new WishId(UUID.fromString("70000000-0000-0000-0000-00000000000" + letter));
    }
}
