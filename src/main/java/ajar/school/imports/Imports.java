package ajar.school.imports;

import ajar.school.Calendars;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.Schools;
import ajar.school.TimetableImported;
import ajar.school.Timetables;
import ajar.school.VisitsAtStake;
import ajar.school.files.ColumnGuess;
import ajar.school.files.ColumnGuess.Layout;
import ajar.school.files.ColumnMapping;
import ajar.school.files.Format;
import ajar.school.files.NamedBytes;
import ajar.school.files.TimetableFiles;
import ajar.school.files.TimetableRead.Taken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads an upload, shows what it would do, and does it when a steward confirms: wholly or not at all. */
@Repository
public class Imports {

    /** Visits further ahead than this are not looked at: nobody has agreed any. */
    private static final int WEEKS_LOOKED_AT = 26;

    private final Schools schools;
    private final Uploads uploads;
    private final Calendars calendars;
    private final Timetables timetables;
    private final Draft draft;
    private final ObjectProvider<VisitsAtStake> visits;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final JdbcClient db;
    private final Clock clock;

    Imports(
            Schools schools,
            Uploads uploads,
            Calendars calendars,
            Timetables timetables,
            Draft draft,
            ObjectProvider<VisitsAtStake> visits,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            JdbcClient db,
            Clock clock) {
        this.schools = schools;
        this.uploads = uploads;
        this.calendars = calendars;
        this.timetables = timetables;
        this.draft = draft;
        this.visits = visits;
        this.transaction = transaction;
        this.events = events;
        this.db = db;
        this.clock = clock;
    }

    /** What the upload holds, read as the choices say. */
    public Incoming read(List<NamedBytes> files, Choices choices) {
        var taken = new Taken(choices.terms(), choices.weeks(), choices.from());
        return Incoming.of(TimetableFiles.read(files, null, choices.columns(), taken));
    }

    /**
     * What the mapping step shows of a table, with the title that the mapping gives; null where there is nothing to map. Several files may
     * have columns of different names, but grids are drawn alike.
     */
    public @Nullable ColumnGuess columns(List<NamedBytes> files, ColumnMapping mapping) {
        return files.stream()
                .flatMap(file -> TimetableFiles.columns(file, mapping).stream())
                .filter(guess -> files.size() == 1 || guess.layout() == Layout.GRID)
                .findFirst()
                .orElse(null);
    }

    /** Choices that read the files in another way than before get other bells and another cycle with it. */
    public Choices settled(List<NamedBytes> files, Choices before, Choices chosen) {
        if (chosen.readsLike(before)) {
            return chosen;
        }
        var read = chosen;
        boolean otherTitle =
                !Objects.equals(chosen.columns().title(), before.columns().title());
        if (otherTitle && chosen.columns().cell().equals(before.columns().cell())) {
            var title = new ColumnMapping(
                    chosen.columns().columns(), List.of(), chosen.columns().title());
            var guess = columns(files, title);
            read = guess == null
                    ? chosen
                    : chosen.reading(
                            new ColumnMapping(title.columns(), guess.mapping().cell(), title.title()));
        }
        return FirstChoices.again(before, read(files, before), read, read(files, read));
    }

    /** What most likely is meant, for a steward to agree to or to change. */
    public Choices firstChoices(SchoolId school, List<NamedBytes> files, LocalDate monday) {
        var guess = columns(files, ColumnMapping.GUESSED);
        var mapping = guess == null ? ColumnMapping.GUESSED : guess.mapping();
        var read = TimetableFiles.read(files, null, mapping, new Taken(List.of(), List.of(), monday));
        var used = read.format() == Format.TABLE ? mapping : ColumnMapping.GUESSED;
        return FirstChoices.of(Incoming.of(read), calendars.divisions(school), monday, used);
    }

    /** Does all of it and takes it back, so that what is shown is what will be. */
    public Preview preview(SchoolId school, PersonId by, Upload upload) {
        var choices = inDivision(school, Objects.requireNonNull(upload.choices()));
        var incoming = read(upload.files(), choices);
        return Objects.requireNonNull(transaction.execute(tried -> {
            tried.setRollbackOnly();
            var work = draft.of(school, incoming, choices);
            var obstacles = work.obstacles();
            List<VisitsAtStake.Broken> broken = List.of();
            if (obstacles.stream().allMatch(obstacle -> obstacle.kind() == Obstacle.Kind.WHO_IS_THIS)) {
                draft.write(work, nameOf(upload), by);
                broken = broken(school, choices);
            }
            return draft.preview(work, broken, obstacles);
        }));
    }

    /** Confirms what the preview showed, and only that: if the school is another one by now, nothing is written. */
    @Transactional
    public ImportAnswer confirm(SchoolId school, PersonId by, UploadId id, String shown) {
        draft.takeTurns(school);
        var upload = uploads.find(school, id).orElseThrow();
        if (upload.confirmed()) {
            return ImportAnswer.ALREADY_THERE;
        }
        if (upload.choices() == null) {
            return ImportAnswer.REFUSED;
        }
        var choices = inDivision(school, upload.choices());
        var work = draft.of(school, read(upload.files(), choices), choices);
        if (!work.obstacles().isEmpty()) {
            return ImportAnswer.REFUSED;
        } else if (!work.digest().equals(shown)) {
            return ImportAnswer.CHANGED_MEANWHILE;
        }
        var version = draft.write(work, nameOf(upload), by);
        markConfirmed(school, id, version);
        events.publishEvent(new TimetableImported(school, choices.from(), choices.until()));
        return ImportAnswer.IMPORTED;
    }

    /** The division that was chosen may be gone by now, or the first have been made meanwhile. */
    private Choices inDivision(SchoolId school, Choices choices) {
        var divisions = calendars.divisions(school);
        boolean stands = divisions.stream().anyMatch(each -> each.id().value().equals(choices.division()));
        return stands
                ? choices
                : choices.in(
                        divisions.isEmpty() ? null : divisions.getFirst().id().value());
    }

    /** The files have done their work; that the upload was confirmed, and when, stays. */
    private void markConfirmed(SchoolId school, UploadId id, UUID version) {
        db.sql("""
                update school.timetable_upload set confirmed_at = :now, version = :version
                 where school = :school and id = :id and confirmed_at is null
                """)
                .param("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
                .param("version", version)
                .param("school", school.value())
                .param("id", id.value())
                .update();
        db.sql("delete from school.timetable_upload_file where school = :school and upload = :id")
                .param("school", school.value())
                .param("id", id.value())
                .update();
    }

    private List<VisitsAtStake.Broken> broken(SchoolId school, Choices choices) {
        var broken = new ArrayList<VisitsAtStake.Broken>();
        var today = LocalDate.now(clock.withZone(schools.get(school).zone()));
        var from = choices.from().isBefore(today) ? today : choices.from();
        var latest = today.plusWeeks(WEEKS_LOOKED_AT);
        var until = choices.until().isAfter(latest) ? latest : choices.until();
        var answerers = visits.stream().toList();
        if (!answerers.isEmpty() && !until.isBefore(from)) {
            var then = timetables.lessons(school, from, until);
            answerers.forEach(answerer -> broken.addAll(answerer.brokenBy(school, from, until, then)));
        }
        return broken;
    }

    private static String nameOf(Upload upload) {
        return upload.files().isEmpty() ? "" : upload.files().getFirst().name();
    }
}
