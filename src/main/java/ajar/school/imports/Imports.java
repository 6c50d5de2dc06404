package ajar.school.imports;

import ajar.school.Calendars;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.school.Schools;
import ajar.school.TimetableImported;
import ajar.school.Timetables;
import ajar.school.VisitsAtStake;
import ajar.school.files.ColumnGuess;
import ajar.school.files.NamedBytes;
import ajar.school.files.TimetableFiles;
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
        return Incoming.of(TimetableFiles.read(files, null, choices.columns()));
    }

    /** What the mapping step shows of a table; null where the upload is none. */
    public @Nullable ColumnGuess columns(List<NamedBytes> files) {
        return files.size() == 1 ? TimetableFiles.columns(files.getFirst()).orElse(null) : null;
    }

    /** What most likely is meant, for a steward to agree to or to change. */
    public Choices firstChoices(SchoolId school, List<NamedBytes> files, LocalDate monday) {
        return FirstChoices.of(Incoming.of(TimetableFiles.read(files)), calendars.divisions(school), monday);
    }

    /** Does all of it and takes it back, so that what is shown is what will be. */
    public Preview preview(SchoolId school, PersonId by, Upload upload) {
        var choices = Objects.requireNonNull(upload.choices());
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

    /** Confirms what the preview of these choices showed. */
    @Transactional
    public ImportAnswer confirm(SchoolId school, PersonId by, UploadId id) {
        draft.takeTurns(school);
        var upload = uploads.find(school, id).orElseThrow();
        if (upload.confirmed()) {
            return ImportAnswer.ALREADY_THERE;
        }
        var choices = upload.choices();
        if (choices == null) {
            return ImportAnswer.REFUSED;
        }
        var work = draft.of(school, read(upload.files(), choices), choices);
        if (!work.obstacles().isEmpty()) {
            return ImportAnswer.REFUSED;
        }
        var version = draft.write(work, nameOf(upload), by);
        markConfirmed(school, id, version);
        events.publishEvent(new TimetableImported(school, choices.from(), choices.until()));
        return ImportAnswer.IMPORTED;
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
