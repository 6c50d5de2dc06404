package ajar.school.rosters.merging;

import ajar.school.rosters.PersonName;
import ajar.school.rosters.RosterPerson;
import ajar.school.rosters.merging.Match.How;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who the people of a roster are: what the steward says goes before what was remembered, that before an equal address, and that
 * before an equal code. An equal name alone is asked about, and so is a code under another name.
 */
final class Matching {

    private final KnownStaff staff;
    private final Map<String, String> said;
    private final Map<UUID, KnownPerson> byId = new HashMap<>();
    private final Map<String, KnownPerson> byEmail = new HashMap<>();
    private final Map<String, KnownPerson> byCode = new HashMap<>();
    private final Map<String, List<KnownPerson>> byName = new HashMap<>();
    private final Set<UUID> taken = new HashSet<>();

    private Matching(KnownStaff staff, Map<String, String> said) {
        this.staff = staff;
        this.said = said;
        var shared = new HashSet<String>();
        for (var person : staff.people()) {
            byId.put(person.id(), person);
            byName.computeIfAbsent(folded(person.given(), person.family()), first -> new ArrayList<>())
                    .add(person);
            // Who is here goes before who had the code once.
            byCode.merge(person.code(), person, (one, other) -> one.left() ? other : one);
            var address = person.email().toLowerCase(Locale.ROOT);
            if (!address.isEmpty() && byEmail.putIfAbsent(address, person) != null) {
                shared.add(address);
            }
        }
        shared.forEach(byEmail::remove);
    }

    /** Who each of them is, in the same order. */
    static List<Match> of(List<RosterPerson> people, KnownStaff staff, Map<String, String> said) {
        var matching = new Matching(staff, said);
        // Certain ones first, so that nobody who is certain is guessed at for somebody else.
        var certain = people.stream().map(matching::certain).toList();
        var all = new ArrayList<Match>();
        for (int i = 0; i < people.size(); i++) {
            var match = certain.get(i);
            all.add(match == null ? matching.guessed(people.get(i)) : match);
        }
        return List.copyOf(all);
    }

    private @Nullable Match certain(RosterPerson person) {
        var match = said(person)
                .or(() -> remembered(person))
                .or(() -> byAddress(person))
                .or(() -> byCode(person));
        match.map(Match::known).ifPresent(known -> taken.add(known.id()));
        return match.orElse(null);
    }

    private Optional<Match> said(RosterPerson person) {
        var answer = said.get(Match.tag(person));
        if (answer == null) {
            return Optional.empty();
        }
        return switch (answer) {
            case RosterChoices.NEW -> Optional.of(new Match(person, How.NEW, null, List.of()));
            case RosterChoices.NOBODY -> Optional.of(new Match(person, How.LEFT_ALONE, null, List.of()));
            default -> known(answer).map(known -> new Match(person, How.SAID, known, List.of()));
        };
    }

    private Optional<KnownPerson> known(String id) {
        return staff.people().stream()
                .filter(person -> person.id().toString().equals(id))
                .findFirst();
    }

    private Optional<Match> remembered(RosterPerson person) {
        var keys = person.keys().isEmpty() ? List.of(Match.tag(person)) : person.keys();
        for (var key : keys) {
            var who = staff.keys().get(key);
            if (who != null && who.isEmpty()) {
                return Optional.of(new Match(person, How.LEFT_ALONE, null, List.of()));
            } else if (who != null && byId.containsKey(who.get())) {
                return Optional.of(new Match(person, How.KEY, byId.get(who.get()), List.of()));
            }
        }
        return Optional.empty();
    }

    private Optional<Match> byAddress(RosterPerson person) {
        return Optional.ofNullable(byEmail.get(person.email().toLowerCase(Locale.ROOT)))
                .map(known -> new Match(person, How.EMAIL, known, List.of()));
    }

    private Optional<Match> byCode(RosterPerson person) {
        return Optional.ofNullable(byCode.get(person.code()))
                .filter(known -> !person.code().isEmpty() && sharesAName(person, known))
                .map(known -> new Match(person, How.CODE, known, List.of()));
    }

    private Match guessed(RosterPerson person) {
        var guesses = new ArrayList<KnownPerson>();
        var sameCode = person.code().isEmpty() ? null : byCode.get(person.code());
        if (sameCode != null && !sameCode.left() && !taken.contains(sameCode.id())) {
            guesses.add(sameCode);
        }
        byName.getOrDefault(folded(person.given(), person.family()), List.of()).stream()
                .filter(known -> !taken.contains(known.id()) && !guesses.contains(known))
                .forEach(guesses::add);
        return new Match(person, guesses.isEmpty() ? How.NEW : How.ASKS, null, List.copyOf(guesses));
    }

    private static boolean sharesAName(RosterPerson person, KnownPerson known) {
        var words = Arrays.asList(folded(known.given(), known.family()).split(" "));
        return Arrays.stream(folded(person.given(), person.family()).split(" ")).anyMatch(words::contains)
                // Until somebody said a name, the code of a timetable stands in its place.
                || known.family().equals(known.code());
    }

    /** Equal for the same name, whichever part is said first. */
    static String folded(String given, String family) {
        var words = PersonName.folded(given + " " + family).split(" ");
        Arrays.sort(words);
        return String.join(" ", words);
    }
}
