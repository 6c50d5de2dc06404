package ajar.school.rosters.merging;

import ajar.school.PersonId;
import ajar.school.Role;
import ajar.school.SchoolId;
import ajar.school.Schools;
import ajar.school.files.NamedBytes;
import ajar.school.people.Departures;
import ajar.school.people.Staffing;
import ajar.school.people.Staffing.Details;
import ajar.school.rosters.RosterFiles;
import ajar.school.rosters.RosterKept;
import ajar.school.rosters.RosterPerson;
import ajar.school.rosters.RosterRead;
import ajar.school.rosters.StaffColumns;
import ajar.school.rosters.merging.RosterChoices.Granted;
import ajar.school.rosters.merging.RosterPlan.Changed;
import ajar.school.rosters.merging.RosterPlan.Fresh;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Takes a roster in, shows what it would do, and does it when a steward confirms: wholly or not at all. */
@Repository
public class Rosters {

    /** The systems of OneRoster are told apart; lists are all of one. */
    private static final String ONEROSTER = "oneroster:";

    private static final String LIST = "list";

    /** Who is nothing else in a roster may be anybody: one export calls everybody so who does not teach, kitchen included. */
    private static final String ANYBODY = "administrator";

    private final Schools schools;
    private final RosterUploads uploads;
    private final KnownStaffRows rows;
    private final Staffing staffing;
    private final Departures departures;
    private final JdbcClient db;
    private final Clock clock;

    Rosters(
            Schools schools,
            RosterUploads uploads,
            KnownStaffRows rows,
            Staffing staffing,
            Departures departures,
            JdbcClient db,
            Clock clock) {
        this.schools = schools;
        this.uploads = uploads;
        this.rows = rows;
        this.staffing = staffing;
        this.departures = departures;
        this.db = db;
        this.clock = clock;
    }

    /** Takes files in that belong together. They are read here and not kept. */
    @Transactional
    public RosterUploadId bring(SchoolId school, PersonId by, List<NamedBytes> files) {
        Map<String, Set<String>> known = rows.allKeys(school);
        var today = LocalDate.now(clock.withZone(schools.get(school).zone()));
        var kept = RosterFiles.take(files, today, (system, key) -> known.getOrDefault(ONEROSTER + system, Set.of())
                .contains(key));
        return keep(school, by, files.stream().map(NamedBytes::name).collect(Collectors.joining(", ")), kept);
    }

    /** Takes in what somebody pasted. */
    @Transactional
    public RosterUploadId paste(SchoolId school, PersonId by, String text) {
        return keep(school, by, "", RosterFiles.paste(text));
    }

    private RosterUploadId keep(SchoolId school, PersonId by, String name, RosterKept kept) {
        return uploads.keep(school, by, name, kept, firstChoices(school, read(school, kept, StaffColumns.GUESSED)));
    }

    /** What most likely is meant, for a steward to agree to or to change. */
    private RosterChoices firstChoices(SchoolId school, RosterRead read) {
        var words = read.people().stream()
                .flatMap(person -> person.roles().stream())
                .distinct()
                .toList();
        var brought = words.stream()
                .filter(word -> read.kind() == RosterRead.Kind.LIST || words.size() == 1 || !word.equals(ANYBODY))
                .toList();
        return new RosterChoices(
                StaffColumns.GUESSED,
                org(school, read),
                brought,
                words.contains("teacher") ? Granted.CALLED_TEACHERS : Granted.NOBODY,
                read.everybody(),
                Map.of());
    }

    private String org(SchoolId school, RosterRead read) {
        var before = rows.org(school, system(read));
        return before.orElseGet(
                () -> read.orgs().size() == 1 ? read.orgs().getFirst().id() : "");
    }

    private static String system(RosterRead read) {
        return read.kind() == RosterRead.Kind.LIST ? LIST : ONEROSTER + read.system();
    }

    private RosterRead read(SchoolId school, RosterKept kept, StaffColumns columns) {
        return RosterFiles.read(kept, columns, schools.get(school).familyNameFirst());
    }

    /** What confirming would do; empty for what was confirmed. Writes nothing. */
    @Transactional(readOnly = true)
    public Optional<RosterPreview> preview(SchoolId school, PersonId by, RosterUpload upload) {
        return Optional.ofNullable(upload.kept()).map(kept -> {
            var choices = upload.choices();
            var read = read(school, kept, choices.columns());
            var plan = plan(school, by, read, choices);
            return Showing.of(plan, read, choices, RosterFiles.columns(kept, choices.columns()));
        });
    }

    private RosterPlan plan(SchoolId school, PersonId by, RosterRead read, RosterChoices choices) {
        return Planning.of(read, rows.of(school, system(read)), choices, by.value());
    }

    /**
     * Confirms what the preview showed, and only that.
     *
     * @param leaving how many people leave, as the steward says it; asked where it is more than a tenth of the school
     */
    @Transactional
    public RosterAnswer confirm(SchoolId school, PersonId by, RosterUploadId id, String shown, int leaving) {
        takeTurns(school);
        var upload = uploads.find(school, id).orElseThrow();
        var kept = upload.kept();
        if (kept == null) {
            return RosterAnswer.ALREADY_THERE;
        }
        var choices = upload.choices();
        var read = read(school, kept, choices.columns());
        var plan = plan(school, by, read, choices);
        if (!Showing.obstacles(plan, read, choices).isEmpty()) {
            return RosterAnswer.REFUSED;
        } else if (!plan.digest().equals(shown)) {
            return RosterAnswer.CHANGED_MEANWHILE;
        } else if (plan.manyLeave() && leaving != plan.gone().size()) {
            return RosterAnswer.MANY_LEAVE;
        }
        write(school, read, plan, choices);
        uploads.markConfirmed(school, id);
        return RosterAnswer.IMPORTED;
    }

    private void write(SchoolId school, RosterRead read, RosterPlan plan, RosterChoices choices) {
        // Who leaves frees a code first.
        plan.gone().forEach(person -> departures.leave(school, new PersonId(person.id())));
        plan.back().forEach(one -> comesBack(school, one, choices.granted()));
        plan.changed()
                .forEach(one -> staffing.amend(school, new PersonId(one.before().id()), one.after()));
        var made = new ArrayList<UUID>();
        var familyFirst = schools.get(school).familyNameFirst();
        for (var fresh : plan.fresh()) {
            var newcomer = new PersonId(UUID.randomUUID());
            staffing.enter(school, newcomer, details(fresh, familyFirst, choices.granted()));
            made.add(newcomer.value());
        }
        var system = system(read);
        plan.keys()
                .forEach((key, meant) -> rows.remember(
                        school,
                        system,
                        key,
                        meant.fresh() >= 0 ? Optional.of(made.get(meant.fresh())) : meant.known()));
        if (!choices.org().isEmpty()) {
            rows.rememberOrg(school, system, choices.org());
        }
    }

    /** Whoever comes back begins as newcomers do, and gives up the old code where somebody has it by now. */
    private void comesBack(SchoolId school, Changed one, Granted granted) {
        var person = new PersonId(one.before().id());
        departures.comeBack(school, person, roles(granted, one.teaches()));
        var after = one.after();
        if (staffing.amend(school, person, after) == Staffing.Answer.CODE_TAKEN) {
            var code = Objects.requireNonNull(
                    staffing.details(school, person).orElseThrow().code());
            staffing.amend(
                    school,
                    person,
                    new Details(
                            code,
                            after.given(),
                            after.family(),
                            after.familyFirst(),
                            after.department(),
                            after.email(),
                            Set.of()));
        }
    }

    private static Details details(Fresh fresh, boolean familyFirst, Granted granted) {
        RosterPerson person = fresh.person();
        return new Details(
                fresh.code(),
                person.given(),
                person.family(),
                familyFirst,
                person.department(),
                person.email(),
                roles(granted, person.teaches()));
    }

    private static Set<Role> roles(Granted granted, boolean called) {
        boolean teaches = granted == Granted.ALL || granted == Granted.CALLED_TEACHERS && called;
        return teaches ? Set.of(Role.TEACHER) : Set.of();
    }

    /** Two stewards who confirm at once do so one after the other. */
    private void takeTurns(SchoolId school) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:turn, 0))")
                .param("turn", "import " + school.value())
                .query((row, n) -> 0)
                .list();
    }
}
