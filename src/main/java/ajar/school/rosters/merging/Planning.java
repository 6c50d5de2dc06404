package ajar.school.rosters.merging;

import ajar.school.files.FileProblem;
import ajar.school.people.Staffing.Details;
import ajar.school.rosters.PersonName;
import ajar.school.rosters.RosterPerson;
import ajar.school.rosters.RosterRead;
import ajar.school.rosters.merging.Match.How;
import ajar.school.rosters.merging.RosterPlan.Changed;
import ajar.school.rosters.merging.RosterPlan.Fresh;
import ajar.school.rosters.merging.RosterPlan.Meant;
import ajar.school.rosters.merging.RosterPlan.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Works out what a roster would change. Pure: it writes nothing and asks no clock. */
final class Planning {

    private final RosterRead read;
    private final KnownStaff staff;
    private final RosterChoices choices;
    private final UUID by;

    private final List<Fresh> fresh = new ArrayList<>();
    private final List<Changed> changed = new ArrayList<>();
    private final List<Changed> back = new ArrayList<>();
    private final List<KnownPerson> same = new ArrayList<>();
    private final List<KnownPerson> gone = new ArrayList<>();
    private final List<KnownPerson> stewards = new ArrayList<>();
    private final List<Question> asked = new ArrayList<>();
    private final Map<String, Integer> passedOver = new TreeMap<>();
    private final Map<String, Meant> keys = new LinkedHashMap<>();
    private final List<FileProblem> problems = new ArrayList<>();
    private final Set<UUID> met = new HashSet<>();
    private final Set<UUID> leaving = new HashSet<>();
    private final Set<String> given = new HashSet<>();
    private final FreeCodes codes = new FreeCodes();
    private int elsewhere;

    private Planning(RosterRead read, KnownStaff staff, RosterChoices choices, UUID by) {
        this.read = read;
        this.staff = staff;
        this.choices = choices;
        this.by = by;
        staff.people().stream().filter(person -> !person.left()).forEach(person -> codes.take(person.code()));
        read.people().forEach(person -> codes.take(person.code()));
    }

    /** @param by who confirms it, and therefore is there */
    static RosterPlan of(RosterRead read, KnownStaff staff, RosterChoices choices, UUID by) {
        return new Planning(read, staff, choices, by).plan();
    }

    private RosterPlan plan() {
        problems.addAll(read.problems());
        if (!isUnsaid(read, choices)) {
            compareAll();
        }
        return new RosterPlan(
                fresh,
                changed,
                back,
                same,
                gone,
                stewards,
                asked,
                passedOver,
                elsewhere,
                keys,
                staff.here(),
                List.copyOf(problems));
    }

    /** Whether nobody has said yet which of the roster's schools this one is. What was said before may be gone from a new export. */
    static boolean isUnsaid(RosterRead read, RosterChoices choices) {
        return !read.orgs().isEmpty()
                && (choices.org().isEmpty() || read.everybody())
                && read.orgs().stream().noneMatch(org -> org.id().equals(choices.org()));
    }

    private void compareAll() {
        var here = read.people().stream()
                .filter(person -> place(person) == Place.HERE)
                .toList();
        var others = read.people().stream()
                .filter(person -> place(person) != Place.HERE)
                .toList();
        Matching.of(here, staff, choices.people()).forEach(this::here);
        Matching.of(others, staff, Map.of()).forEach(this::notHere);
        if (choices.everybody() && read.whole() && !read.people().isEmpty()) {
            staff.people().stream().filter(this::isMissing).forEach(person -> leaving.add(person.id()));
        }
        staff.people().stream().filter(person -> leaving.contains(person.id())).forEach(this::leaves);
    }

    private enum Place {
        HERE,
        /** A change that does not tell where. */
        UNTOLD,
        ELSEWHERE,
        GONE
    }

    private Place place(RosterPerson person) {
        var org = choices.org();
        if (person.leftEverywhere() || person.left().contains(org)) {
            return Place.GONE;
        } else if (read.kind() == RosterRead.Kind.LIST || person.orgs().contains(org)) {
            return Place.HERE;
        } else if (person.orgs().isEmpty() && person.allOrgs() && read.orgs().isEmpty()) {
            return Place.HERE;
        }
        return person.allOrgs() || !person.orgs().isEmpty() || !person.left().isEmpty()
                ? Place.ELSEWHERE
                : Place.UNTOLD;
    }

    private void here(Match match) {
        var known = match.known();
        question(match);
        if (known != null && !met.add(known.id())) {
            // The roster has this person twice.
            remember(match, Optional.of(known.id()), Meant.NOBODY_NEW);
        } else if (known != null) {
            remember(match, Optional.of(known.id()), Meant.NOBODY_NEW);
            compare(match.person(), known);
        } else if (match.how() == How.LEFT_ALONE) {
            remember(match, Optional.empty(), Meant.NOBODY_NEW);
        } else if (match.how() == How.NEW && match.person().named()) {
            comesIn(match);
        }
    }

    /** Somebody who is guessed at is not missing either, until it has been said who they are. */
    private void question(Match match) {
        var tag = Match.tag(match.person());
        var said = choices.people().get(tag);
        if (match.how() == How.ASKS) {
            match.guesses().forEach(guess -> met.add(guess.id()));
            var guess = match.guesses().size() == 1
                    ? match.guesses().getFirst().id().toString()
                    : RosterChoices.NEW;
            asked.add(new Question(tag, match.person(), match.guesses(), guess));
        } else if (said != null) {
            asked.add(new Question(tag, match.person(), List.of(), said));
        }
    }

    private void comesIn(Match match) {
        var person = match.person();
        boolean wanted = person.roles().isEmpty() || person.roles().stream().anyMatch(choices.brought()::contains);
        if (!wanted) {
            passedOver.merge(person.roles().getFirst(), 1, Integer::sum);
            return;
        }
        boolean own = !person.code().isEmpty()
                && staff.people().stream()
                        .noneMatch(known -> !known.left() && known.code().equals(person.code()))
                && given.add(person.code());
        if (!own && !person.code().isEmpty()) {
            problems.add(taken(person));
        }
        fresh.add(new Fresh(person, own ? person.code() : codes.of(person.given(), person.family())));
        remember(match, Optional.empty(), fresh.size() - 1);
    }

    private void compare(RosterPerson person, KnownPerson known) {
        var after = merged(person, known);
        var before = details(known);
        if (known.left()) {
            back.add(new Changed(known, after, person.teaches()));
        } else if (after.equals(before)) {
            same.add(known);
        } else {
            changed.add(new Changed(known, after, person.teaches()));
        }
    }

    /** What the roster does not tell stays as it is, and so does a name that differs in capitals or accents alone. */
    private Details merged(RosterPerson person, KnownPerson known) {
        boolean renamed = person.named() && isAnother(person, known);
        boolean keepsGiven = person.given().isEmpty() && !known.given().isEmpty();
        var code = person.code().isEmpty() ? known.code() : person.code();
        boolean free = code.equals(known.code())
                || staff.people().stream()
                        .noneMatch(other -> !other.left()
                                && !other.id().equals(known.id())
                                && other.code().equals(code));
        if (!free) {
            problems.add(taken(person));
        }
        return new Details(
                free ? code : known.code(),
                renamed && !keepsGiven ? person.given() : known.given(),
                renamed ? person.family() : known.family(),
                known.familyFirst(),
                person.department().isEmpty() ? known.department() : person.department(),
                person.email().isEmpty() || person.email().equalsIgnoreCase(known.email())
                        ? known.email()
                        : person.email(),
                Set.of());
    }

    private static boolean isAnother(RosterPerson person, KnownPerson known) {
        if (person.given().isEmpty() && !known.given().isEmpty()) {
            var words = List.of(PersonName.folded(known.family()), Matching.folded(known.given(), known.family()));
            return !words.contains(PersonName.folded(person.family()));
        }
        return !Matching.folded(person.given(), person.family()).equals(Matching.folded(known.given(), known.family()));
    }

    static Details details(KnownPerson known) {
        return new Details(
                known.code(),
                known.given(),
                known.family(),
                known.familyFirst(),
                known.department(),
                known.email(),
                Set.of());
    }

    private void notHere(Match match) {
        var known = match.known();
        var place = place(match.person());
        if (place == Place.ELSEWHERE) {
            elsewhere++;
        }
        if (known == null || met.contains(known.id())) {
            return;
        } else if (place == Place.UNTOLD) {
            met.add(known.id());
            if (!known.left()) {
                compare(match.person(), known);
            }
        } else if (place == Place.GONE || match.how() == How.KEY) {
            leaving.add(known.id());
        }
    }

    /** A system knows whom it brought; people who came otherwise are not its to take away. A list is a list of everybody or of some. */
    private boolean isMissing(KnownPerson person) {
        return !person.left()
                && !met.contains(person.id())
                && (read.kind() == RosterRead.Kind.LIST || staff.keys().containsValue(Optional.of(person.id())));
    }

    private void leaves(KnownPerson person) {
        if (person.left()) {
            return;
        } else if (person.steward() || person.id().equals(by)) {
            stewards.add(person);
        } else {
            gone.add(person);
        }
    }

    /** Lists have no keys: of them only answers are remembered. */
    private void remember(Match match, Optional<UUID> known, int place) {
        var names = match.person().keys();
        if (names.isEmpty() && choices.people().containsKey(Match.tag(match.person()))) {
            names = List.of(Match.tag(match.person()));
        }
        for (var key : names) {
            if (place >= 0 || !Objects.equals(staff.keys().get(key), known)) {
                keys.put(key, new Meant(known, place));
            }
        }
    }

    private static FileProblem taken(RosterPerson person) {
        return new FileProblem(
                person.file(),
                person.line(),
                "",
                FileProblem.Severity.WARNING,
                "roster.code.taken",
                List.of(person.code()));
    }
}
