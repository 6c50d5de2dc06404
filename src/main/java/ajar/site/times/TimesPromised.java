package ajar.site.times;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.TimeTaken;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A question to whoever knows where people are promised besides what the school knows: as guests, standing in, in a talk, or away. Asked as
 * the job {@code appoint}, when a time is looked for that several people have. Times only; what they are promised to is not told.
 */
public interface TimesPromised {

    /** From a date to a date, both included; in no order, and stretches may overlap. */
    List<TimeTaken> between(SchoolId school, Set<PersonId> people, LocalDate from, LocalDate until);
}
