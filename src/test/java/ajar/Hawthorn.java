package ajar;

import ajar.postgres.Owner;
import ajar.school.LessonId;
import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.school.SchoolId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;

/**
 * The school that every test knows: Ada hosts, Ben and Cleo visit, Dara coaches, Jonas and Mira stand in, Sam organises, Pat is
 * steward, Ruth leads. Its rows are in {@code /hawthorn.sql}; its first week begins on {@link #MONDAY}.
 */
public final class Hawthorn {

    public static final SchoolId HAWTHORN = new SchoolId(UUID.fromString("00000000-0000-7000-8001-000000000001"));
    public static final PersonId ADA = new PersonId(UUID.fromString("00000000-0000-7000-8002-000000000001"));
    public static final PersonId BEN = new PersonId(UUID.fromString("00000000-0000-7000-8002-000000000002"));
    public static final PersonId CLEO = new PersonId(UUID.fromString("00000000-0000-7000-8002-000000000003"));
    public static final PersonId DARA = new PersonId(UUID.fromString("00000000-0000-7000-8002-000000000004"));
    public static final PersonId JONAS = new PersonId(UUID.fromString("00000000-0000-7000-8002-000000000005"));
    public static final PersonId SAM = new PersonId(UUID.fromString("00000000-0000-7000-8002-000000000006"));
    public static final PersonId PAT = new PersonId(UUID.fromString("00000000-0000-7000-8002-000000000007"));
    public static final PersonId RUTH = new PersonId(UUID.fromString("00000000-0000-7000-8002-000000000008"));
    public static final PersonId MIRA = new PersonId(UUID.fromString("00000000-0000-7000-8002-000000000009"));
    public static final LessonId ADAS_MONDAY_1 = new LessonId(UUID.fromString("00000000-0000-7000-8008-000000000001"));
    public static final LessonId ADAS_TUESDAY_3 = new LessonId(UUID.fromString("00000000-0000-7000-8008-000000000002"));
    public static final LessonId ADAS_WEDNESDAY_2 =
            new LessonId(UUID.fromString("00000000-0000-7000-8008-000000000003"));
    public static final LessonId BENS_MONDAY_2 = new LessonId(UUID.fromString("00000000-0000-7000-8008-000000000004"));
    public static final LessonId BENS_TUESDAY_3 = new LessonId(UUID.fromString("00000000-0000-7000-8008-000000000005"));
    public static final LessonId BENS_WEDNESDAY_4 =
            new LessonId(UUID.fromString("00000000-0000-7000-8008-000000000006"));
    public static final LessonId CLEOS_MONDAY_1 = new LessonId(UUID.fromString("00000000-0000-7000-8008-000000000007"));
    public static final LessonId CLEOS_TUESDAY_3 =
            new LessonId(UUID.fromString("00000000-0000-7000-8008-000000000008"));
    public static final LessonId CLEOS_THURSDAY_2 =
            new LessonId(UUID.fromString("00000000-0000-7000-8008-000000000009"));
    public static final LessonId JONAS_MONDAY_3 = new LessonId(UUID.fromString("00000000-0000-7000-8008-00000000000a"));
    public static final LessonId PROJECT_FRIDAY_1 =
            new LessonId(UUID.fromString("00000000-0000-7000-8008-00000000000b"));
    public static final PracticeId WAITING_TIME =
            new PracticeId(UUID.fromString("00000000-0000-7000-8007-000000000001"));
    public static final PracticeId HANDS_DOWN = new PracticeId(UUID.fromString("00000000-0000-7000-8007-000000000002"));
    public static final PracticeId READING_ALOUD =
            new PracticeId(UUID.fromString("00000000-0000-7000-8007-000000000003"));

    public static final LocalDate MONDAY = LocalDate.of(2026, 9, 7);
    public static final LocalDate TUESDAY = MONDAY.plusDays(1);
    public static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    public static final LocalDate THURSDAY = MONDAY.plusDays(3);
    public static final LocalDate FRIDAY = MONDAY.plusDays(4);

    private Hawthorn() {}

    /** Founds the school in an empty database. */
    public static void foundIn(Owner owner) {
        try (var rows = Objects.requireNonNull(Hawthorn.class.getResourceAsStream("/hawthorn.sql"))) {
            owner.db()
                    .sql(new String(rows.readAllBytes(), StandardCharsets.UTF_8))
                    .update();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
