package ajar.school.rosters;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds people whom a roster lists several times, once for each school for instance, and makes them one. */
public final class SamePeople {

    /** As in TCH_1042 and ADM_1042. */
    private static final Pattern PREFIX = Pattern.compile("^\\p{L}{1,8}[_:-](?=.*\\d)");

    private SamePeople() {}

    /** Makes one of those who share a name and an address, or a name and a key but for what stands before it. */
    public static List<RosterPerson> once(List<RosterPerson> people, RosterProblems problems) {
        var found = new ArrayList<RosterPerson>();
        var places = new HashMap<String, Integer>();
        for (var person : people) {
            var signs = signs(person);
            var place = signs.stream()
                    .filter(places::containsKey)
                    .map(places::get)
                    .findFirst()
                    .orElse(null);
            if (place == null) {
                place = found.size();
                found.add(person);
            } else {
                found.set(place, found.get(place).with(person));
            }
            for (var sign : signs) {
                places.putIfAbsent(sign, place);
            }
        }
        return addressesOfOne(found, problems);
    }

    private static List<String> signs(RosterPerson person) {
        var name = PersonName.folded(person.name());
        var signs = new ArrayList<String>();
        person.keys().forEach(key -> signs.add("key " + key));
        if (person.named()) {
            person.keys().forEach(key -> signs.add("stem " + PREFIX.matcher(key).replaceFirst("") + " " + name));
            if (!person.email().isEmpty()) {
                signs.add("mail " + person.email().toLowerCase(Locale.ROOT) + " " + name);
            }
            if (!person.code().isEmpty()) {
                signs.add("code " + person.code() + " " + name);
            }
            if (person.keys().isEmpty()
                    && person.email().isEmpty()
                    && person.code().isEmpty()) {
                signs.add("name " + name);
            }
        }
        return signs;
    }

    /** An address that several people share, an office's, tells nobody from the others. */
    private static List<RosterPerson> addressesOfOne(List<RosterPerson> people, RosterProblems problems) {
        var once = new HashSet<String>();
        var shared = new HashSet<String>();
        for (var person : people) {
            var address = person.email().toLowerCase(Locale.ROOT);
            if (!address.isEmpty() && !once.add(address)) {
                shared.add(address);
            }
        }
        return people.stream()
                .map(person -> {
                    if (!shared.contains(person.email().toLowerCase(Locale.ROOT))) {
                        return person;
                    }
                    problems.warn(person.file(), person.line(), "roster.email.shared", person.email());
                    return person.withoutEmail();
                })
                .toList();
    }
}
