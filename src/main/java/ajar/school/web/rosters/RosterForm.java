package ajar.school.web.rosters;

import ajar.school.rosters.StaffColumns;
import ajar.school.rosters.StaffColumns.Field;
import ajar.school.rosters.merging.RosterChoices;
import ajar.school.rosters.merging.RosterChoices.Granted;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/** The form of the preview, read into choices. What it does not say stays as it was. */
final class RosterForm {

    private static final int COLUMNS_MAX = 500;

    private final MultiValueMap<String, String> form;
    private final RosterChoices before;

    private RosterForm(MultiValueMap<String, String> form, RosterChoices before) {
        this.form = form;
        this.before = before;
    }

    /** Empty where the form says what no page of ours offers. */
    static Optional<RosterChoices> read(MultiValueMap<String, String> form, RosterChoices before) {
        try {
            return Optional.of(new RosterForm(form, before).choices());
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** How many people leave, as the steward wrote it; -1 for no number. */
    static int leaving(MultiValueMap<String, String> form) {
        var said = form.getFirst("leaving");
        return said != null && said.strip().matches("\\d{1,6}") ? Integer.parseInt(said.strip()) : -1;
    }

    private RosterChoices choices() {
        var org = form.getFirst("org");
        var granted = form.getFirst("granted");
        return new RosterChoices(
                columns(),
                org == null ? before.org() : org,
                form.containsKey("brought-shown") ? brought() : before.brought(),
                granted == null ? before.granted() : Granted.valueOf(granted),
                form.containsKey("everybody-shown") ? form.containsKey("everybody") : before.everybody(),
                people());
    }

    /** In the order of the page, but words that it does not show stay. */
    private List<String> brought() {
        var shown = form.getOrDefault("brought-shown", List.of());
        var ticked = form.getOrDefault("brought", List.of());
        return java.util.stream.Stream.concat(
                        before.brought().stream().filter(word -> !shown.contains(word) || ticked.contains(word)),
                        ticked.stream()
                                .filter(word -> shown.contains(word)
                                        && !before.brought().contains(word)))
                .toList();
    }

    private StaffColumns columns() {
        var columns = new EnumMap<Field, Integer>(Field.class);
        columns.putAll(before.columns().columns());
        for (var field : Field.values()) {
            var said = form.getFirst("column-" + field.name());
            var shown = form.getFirst("guess-" + field.name());
            // What agrees with the guess is left to it: then two fields can change places.
            if (said != null && !said.equals(shown)) {
                int number = Integer.parseInt(said);
                if (number < StaffColumns.NOWHERE || number > COLUMNS_MAX) {
                    throw new IllegalArgumentException(said);
                }
                columns.put(field, number);
            }
        }
        return new StaffColumns(columns);
    }

    private Map<String, String> people() {
        var tags = form.getOrDefault("tag", List.of());
        var who = form.getOrDefault("who", List.of());
        var people = new TreeMap<>(before.people());
        for (int i = 0; i < Math.min(tags.size(), who.size()); i++) {
            var answer = who.get(i);
            if (!answer.equals(RosterChoices.NEW) && !answer.equals(RosterChoices.NOBODY)) {
                answer = UUID.fromString(answer).toString();
            }
            people.put(tags.get(i), answer);
        }
        return people;
    }
}
