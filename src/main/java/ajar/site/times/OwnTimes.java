package ajar.site.times;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.TimeTaken;
import ajar.school.TimesTaken;
import ajar.site.vault.Field;
import ajar.site.vault.Scope;
import ajar.site.vault.Vault;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes people's time with a word that only they can read, and reads it for them. What is taken of one person tells of nobody else. */
@Component
public class OwnTimes {

    /** Two people talk in confidence; of each of them alone, time was taken for it. */
    public static final String CONVERSATION = "conversation";

    /** Somebody was asked for a time and has not said yes; it counts for nothing. */
    public static final String HELD = "held";

    /** As organisers read it, whatever the time is taken for. */
    private static final String TAKER = "appointment";

    private static final String COLUMN = "school.time_taken.kind";

    /** All words are sealed at this length, or the length would tell which it is. */
    private static final int LENGTH = 24;

    private final TimesTaken times;
    private final Vault vault;

    OwnTimes(TimesTaken times, Vault vault) {
        this.times = times;
        this.vault = vault;
    }

    /**
     * Takes a person's time, in their name or as a job that may; nothing where they are somewhere else then.
     *
     * @param kind a word of {@value #LENGTH} letters at most that both who takes and who counts know, such as {@link #CONVERSATION}
     */
    public Optional<UUID> take(SchoolId school, PersonId person, LocalDateTime from, LocalDateTime until, String kind) {
        return take(school, new TimeTaken(person, from, until), kind, null);
    }

    /** @param moved a time of the same person that would be given up for this one, and may overlap it; or null */
    public Optional<UUID> take(SchoolId school, TimeTaken time, String kind, @Nullable UUID moved) {
        var id = UUID.randomUUID();
        return times.take(id, school, time, TAKER, sealed(time.person(), id, kind), moved)
                ? Optional.of(id)
                : Optional.empty();
    }

    /** Says what it is taken for from now on. */
    public void say(SchoolId school, PersonId person, UUID id, String kind) {
        times.say(school, id, sealed(person, id, kind));
    }

    private byte[] sealed(PersonId person, UUID id, String kind) {
        if (kind.isBlank() || kind.length() > LENGTH) {
            throw new IllegalArgumentException("Time cannot be taken for \"%s\".".formatted(kind));
        }
        var word = kind + " ".repeat(LENGTH - kind.length());
        return vault.seal(Scope.ofPerson(person.value()), new Field(COLUMN, id), word);
    }

    public void giveBack(SchoolId school, UUID id) {
        times.giveBack(school, id);
    }

    /** One's own, from a date to a date, both included. */
    public List<OwnTime> of(SchoolId school, PersonId person, LocalDate from, LocalDate until) {
        return times.of(school, person, from, until).stream()
                .map(time -> new OwnTime(time.id(), time.from(), time.until(), word(person, time.id(), time.kind())))
                .toList();
    }

    private String word(PersonId person, UUID id, byte @Nullable [] kind) {
        return kind == null
                ? ""
                : vault.open(Scope.ofPerson(person.value()), new Field(COLUMN, id), kind)
                        .map(String::strip)
                        .orElse("");
    }
}
