package ajar.school.web.imports;

import ajar.school.files.ColumnMapping;
import ajar.school.files.ColumnMapping.Field;
import ajar.school.imports.Choices;
import ajar.school.imports.Choices.Bell;
import ajar.school.imports.Choices.Cycle;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.util.MultiValueMap;

/** The form of the preview page, read into choices. What it does not say stays as it was. */
final class ChoicesForm {

    private static final int CYCLE_DAYS_MAX = 60;
    private static final int WEEKDAYS_MAX = 7;

    private final MultiValueMap<String, String> form;
    private final Choices before;

    private ChoicesForm(MultiValueMap<String, String> form, Choices before) {
        this.form = form;
        this.before = before;
    }

    /** Empty where a date, time or number of the form is none. */
    static Optional<Choices> read(MultiValueMap<String, String> form, Choices before) {
        try {
            return Optional.of(new ChoicesForm(form, before).choices());
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private Choices choices() {
        var division = form.getFirst("division");
        return new Choices(
                LocalDate.parse(text("from", before.from().toString())),
                LocalDate.parse(text("until", before.until().toString())),
                division == null || division.isEmpty() ? before.division() : UUID.fromString(division),
                cycle(),
                bells(),
                form.containsKey("teachers"),
                people(),
                columns(),
                numbers("term", before.terms()),
                numbers("week", before.weeks()));
    }

    /** Boxes that were on the page, as {@code term-shown} tells, and none of them ticked: the usual ones. */
    private List<Integer> numbers(String field, List<Integer> otherwise) {
        return form.containsKey(field + "-shown")
                ? form.getOrDefault(field, List.of()).stream()
                        .map(Integer::valueOf)
                        .sorted()
                        .toList()
                : otherwise;
    }

    private String text(String field, String otherwise) {
        var said = form.getFirst(field);
        return said == null || said.isBlank() ? otherwise : said.strip();
    }

    private Cycle cycle() {
        var was = before.cycle();
        var kind = text("cycle", was.kind());
        if (!List.of("weekday", "ab_weeks", "sliding").contains(kind)) {
            throw new IllegalArgumentException(kind);
        }
        return new Cycle(
                kind,
                number("cycle-days", was.days(), CYCLE_DAYS_MAX),
                number("weekdays", was.weekdays(), WEEKDAYS_MAX));
    }

    private int number(String field, int otherwise, int max) {
        int number = Integer.parseInt(text(field, String.valueOf(otherwise)));
        if (number < 1 || number > max) {
            throw new IllegalArgumentException(field);
        }
        return number;
    }

    private List<Bell> bells() {
        var starts = form.getOrDefault("bell-starts", List.of());
        var ends = form.getOrDefault("bell-ends", List.of());
        if (starts.size() != before.bells().size()
                || ends.size() != before.bells().size()) {
            return before.bells();
        }
        var bells = new ArrayList<Bell>();
        for (int i = 0; i < starts.size(); i++) {
            var was = before.bells().get(i);
            bells.add(new Bell(was.period(), was.name(), LocalTime.parse(starts.get(i)), LocalTime.parse(ends.get(i))));
        }
        return bells;
    }

    private Map<String, String> people() {
        var codes = form.getOrDefault("code", List.of());
        var who = form.getOrDefault("who", List.of());
        var people = new TreeMap<String, String>();
        for (int i = 0; i < Math.min(codes.size(), who.size()); i++) {
            var answer = who.get(i);
            if (!answer.equals(Choices.NEW) && !answer.equals(Choices.NOBODY)) {
                answer = UUID.fromString(answer).toString();
            }
            people.put(codes.get(i), answer);
        }
        return people;
    }

    private ColumnMapping columns() {
        var columns = new EnumMap<Field, String>(Field.class);
        columns.putAll(before.columns().columns());
        for (var field : Field.values()) {
            var head = form.getFirst("column-" + field.name());
            if (head != null && head.isBlank()) {
                columns.remove(field);
            } else if (head != null) {
                columns.put(field, head);
            }
        }
        var parts = form.getOrDefault("part", List.of()).stream()
                .map(Field::valueOf)
                .toList();
        var title = form.getFirst("title");
        return new ColumnMapping(
                columns,
                parts.isEmpty() ? before.columns().cell() : parts,
                title == null ? before.columns().title() : Field.valueOf(title));
    }
}
