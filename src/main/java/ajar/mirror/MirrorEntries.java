package ajar.mirror;

import ajar.mirror.Block.Origin;
import ajar.mirror.EntryAnswer.Refused;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What a coach adds to the mirror, changes, takes away and leaves out; each can be undone for a day. */
@Repository
public class MirrorEntries {

    private static final Duration LONGEST = Duration.ofHours(12);

    private final MirrorEntryRows rows;
    private final Mirrors mirrors;
    private final Categories categories;
    private final JdbcClient db;
    private final Clock clock;

    MirrorEntries(MirrorEntryRows rows, Mirrors mirrors, Categories categories, JdbcClient db, Clock clock) {
        this.rows = rows;
        this.mirrors = mirrors;
        this.categories = categories;
        this.db = db;
        this.clock = clock;
    }

    /** Enters a stretch of time; each minute counts once. */
    @Transactional
    public EntryAnswer enter(SchoolId school, PersonId person, Entry entry, LocalDateTime now) {
        return write(school, person, entry, Optional.empty(), now);
    }

    /** Enters so many minutes as late as they fit, until now. */
    @Transactional
    public EntryAnswer enterUntilNow(
            SchoolId school, PersonId person, String category, int minutes, String asker, LocalDateTime now) {
        var today = now.toLocalDate();
        var start = minutes <= 0
                ? Optional.<LocalDateTime>empty()
                : Placing.latest(mirrors.on(school, person, today, today), now, minutes);
        return start.map(
                        from -> enter(school, person, new Entry(category, from, from.plusMinutes(minutes), asker), now))
                .orElse(Refused.NO_ROOM);
    }

    /** Enters something in place of an entry; empty where there is no such entry of this person. */
    @Transactional
    public Optional<EntryAnswer> change(
            SchoolId school, PersonId person, EntryId entry, Entry instead, LocalDateTime now) {
        return find(school, person, entry).map(found -> write(school, person, instead, Optional.of(entry), now));
    }

    /** False where there is no such entry of this person. */
    @Transactional
    public boolean remove(SchoolId school, PersonId person, EntryId entry) {
        return rows.remove(school, person, entry, clock.instant());
    }

    /** Takes back the last step: what was entered goes, what was removed comes back. False where that is not possible any more. */
    @Transactional
    public boolean undo(SchoolId school, PersonId person, Optional<EntryId> entered, Optional<EntryId> removed) {
        var gone = entered.map(one -> rows.remove(school, person, one, clock.instant()));
        try {
            var back = removed.map(one -> rows.bringBack(school, person, one));
            return gone.or(() -> back).isPresent() && gone.orElse(true) && back.orElse(true);
        } catch (DataIntegrityViolationException taken) {
            org.springframework.transaction.interceptor.TransactionAspectSupport.currentTransactionStatus()
                    .setRollbackOnly();
            return false;
        }
    }

    @Transactional(readOnly = true)
    public Optional<Block> find(SchoolId school, PersonId person, EntryId entry) {
        return rows.dateOf(school, person, entry)
                .flatMap(date ->
                        mirrors
                                .of(
                                        school,
                                        person,
                                        Period.of(Period.By.WEEK, date),
                                        date.plusDays(2).atStartOfDay())
                                .stream()
                                .filter(block -> block.origin() == Origin.ENTERED
                                        && block.id().equals(entry.value()))
                                .findFirst());
    }

    /** Of what fills the mirror by itself: this was not so; or it was, after all. */
    @Transactional
    public void leaveOut(SchoolId school, PersonId person, Origin origin, UUID source, boolean leftOut) {
        if (origin == Origin.ENTERED) {
            throw new IllegalArgumentException("An entry is removed, and not left out.");
        }
        var statement = leftOut ? """
                  insert into mirror.left_out (school, person, way, source, left_at)
                  values (:school, :person, :way, :source, :now)
                  on conflict do nothing
                  """ : """
                  delete from mirror.left_out
                   where school = :school and person = :person and way = :way and source = :source and left_at <= :now
                  """;
        db.sql(statement)
                .param("school", school.value())
                .param("person", person.value())
                .param("way", origin.name().toLowerCase(Locale.ROOT))
                .param("source", source)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private EntryAnswer write(
            SchoolId school, PersonId person, Entry entry, Optional<EntryId> before, LocalDateTime now) {
        if (!entry.from().isBefore(entry.until())
                || Duration.between(entry.from(), entry.until()).compareTo(LONGEST) > 0) {
            return Refused.NO_STRETCH;
        } else if (entry.until().isAfter(now)) {
            return Refused.NOT_OVER;
        } else if (categories.find(school, entry.category()).isEmpty()) {
            return Refused.NO_CATEGORY;
        }
        var others = taken(school, person, entry, before);
        if (!others.isEmpty()) {
            return new EntryAnswer.Taken(others.getFirst());
        }
        rows.forget(school, person, clock.instant());
        before.ifPresent(one -> rows.remove(school, person, one, clock.instant()));
        return new EntryAnswer.Entered(rows.insert(school, person, entry, clock.instant()), before);
    }

    private List<Block> taken(SchoolId school, PersonId person, Entry entry, Optional<EntryId> but) {
        return mirrors
                .on(
                        school,
                        person,
                        entry.from().toLocalDate().minusDays(1),
                        entry.until().toLocalDate())
                .stream()
                .filter(block -> block.meets(entry.from(), entry.until()))
                .filter(block ->
                        but.filter(one -> one.value().equals(block.id())).isEmpty())
                .toList();
    }
}
