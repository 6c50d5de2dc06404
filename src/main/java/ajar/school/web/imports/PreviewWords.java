package ajar.school.web.imports;

import ajar.school.Person;
import ajar.school.calendar.CycleRule;
import ajar.school.calendar.Division;
import ajar.school.files.ColumnGuess;
import ajar.school.files.FileProblem;
import ajar.school.imports.Obstacle;
import ajar.school.imports.Preview;
import ajar.school.web.imports.PreviewPage.Option;
import ajar.school.web.imports.PreviewPage.Part;
import ajar.site.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts a preview into words. */
final class PreviewWords {

    private static final int LINES_MAX = 60;

    private final Preview preview;
    private final List<Division> divisions;
    private final List<Person> people;
    private final @Nullable ColumnGuess columns;
    private final Words words;
    private final CycleRule rule;

    PreviewWords(
            Preview preview,
            List<Division> divisions,
            List<Person> people,
            @Nullable ColumnGuess columns,
            Words words,
            DayOfWeek firstWeekday) {
        this.preview = preview;
        this.divisions = divisions;
        this.people = people;
        this.columns = columns;
        this.words = words;
        var choices = preview.choices();
        var cycle = choices.cycle();
        this.rule = divisions.stream()
                .filter(division -> division.id().value().equals(choices.division()))
                .map(Division::rule)
                .findFirst()
                .orElseGet(() -> new CycleRule(
                        CycleRule.Kind.valueOf(cycle.kind().toUpperCase(Locale.ROOT)),
                        cycle.days(),
                        cycle.weekdays(),
                        firstWeekday,
                        choices.from(),
                        choices.from()));
    }

    PreviewPage page(String address, String note) {
        var choices = preview.choices();
        var incoming = preview.incoming();
        var counts = preview.counts();
        var newDivision = divisions.isEmpty();
        return new PreviewPage(
                address,
                incoming.format() == null ? "" : words.say("school.import.format." + incoming.format()),
                note,
                refusals(),
                words.say(
                        "school.import.counts",
                        "same",
                        counts.same(),
                        "changed",
                        counts.changed(),
                        "fresh",
                        counts.fresh(),
                        "gone",
                        counts.gone()),
                parts(),
                problems(),
                more(incoming.problems().size()),
                questions(),
                people.stream()
                        .map(person -> new Option(person.id().value().toString(), person.name(), false))
                        .toList(),
                newPeople(),
                choices.teachers(),
                lost(),
                longer(),
                preview.broken().stream().map(broken -> broken.what()).toList(),
                choices.from().toString(),
                choices.until().toString(),
                divisionOptions(),
                newDivision,
                cycle(),
                bells(),
                new SourceWords(preview, columns, words).source(),
                preview.digest(),
                preview.canBeConfirmed());
    }

    private List<String> refusals() {
        // The questions stand on the page; one sentence for all of them is enough.
        return preview.obstacles().stream()
                .map(obstacle ->
                        obstacle.kind() == Obstacle.Kind.WHO_IS_THIS ? new Obstacle(obstacle.kind(), "") : obstacle)
                .distinct()
                .map(obstacle -> words.say("school.import.obstacle." + obstacle.kind(), "word", obstacle.word()))
                .toList();
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        part("changed", preview.changed(), this::changed, parts);
        part("fresh", preview.fresh(), line -> slot(line.slot()) + " · " + line.lesson(), parts);
        part("gone", preview.gone(), line -> slot(line.slot()) + " · " + line.lesson(), parts);
        return parts;
    }

    private void part(String name, List<Preview.Line> lines, Function<Preview.Line, String> line, List<Part> parts) {
        if (!lines.isEmpty()) {
            parts.add(new Part(
                    words.say("school.import." + name, "count", lines.size()),
                    lines.stream().limit(LINES_MAX).map(line).toList(),
                    more(lines.size())));
        }
    }

    private String changed(Preview.Line line) {
        var before = line.wasSlot().equals(line.slot()) ? line.was() : slot(line.wasSlot());
        return words.say(
                "school.import.changed-line",
                "slot",
                slot(line.slot()),
                "lesson",
                line.lesson(),
                "was",
                before.isEmpty() ? words.say("school.import.no-room") : before);
    }

    private String more(int count) {
        return count > LINES_MAX ? words.say("school.import.more", "count", count - LINES_MAX) : "";
    }

    private String slot(Preview.Slot slot) {
        var label = rule.label(slot.day());
        var day = label.isEmpty()
                ? words.shortWeekday(LocalDate.EPOCH
                        .with(java.time.temporal.TemporalAdjusters.nextOrSame(rule.firstWeekday()))
                        .plusDays(slot.day() - 1L))
                : label;
        return words.say("school.import.slot", "day", day, "period", slot.period());
    }

    private List<String> problems() {
        return preview.incoming().problems().stream()
                .limit(LINES_MAX)
                .map(problem -> words.say(
                        "school.import.problem."
                                + (!problem.cell().isEmpty() ? "cell" : problem.line() > 0 ? "line" : "file"),
                        "file",
                        problem.file(),
                        "line",
                        problem.line(),
                        "cell",
                        problem.cell(),
                        "sentence",
                        sentence(problem)))
                .toList();
    }

    private String sentence(FileProblem problem) {
        var arguments = new ArrayList<Object>();
        for (int i = 0; i < problem.arguments().size(); i++) {
            arguments.add(String.valueOf(i));
            arguments.add(problem.arguments().get(i));
        }
        return words.say("files." + problem.key(), arguments.toArray());
    }

    private List<PreviewPage.Question> questions() {
        return preview.questions().stream()
                .map(question -> new PreviewPage.Question(
                        question.code(),
                        question.like().isEmpty()
                                ? words.say(
                                        "school.import.placeholder",
                                        "code",
                                        question.code(),
                                        "lessons",
                                        question.lessons())
                                : words.say(
                                        "school.import.alike",
                                        "code",
                                        question.code(),
                                        "others",
                                        String.join(", ", question.like())),
                        question.guess()))
                .toList();
    }

    private String newPeople() {
        var names = preview.newPeople();
        return names.isEmpty()
                ? ""
                : words.say(
                        "school.import.new-people",
                        "count",
                        names.size(),
                        "names",
                        String.join(", ", names.stream().limit(LINES_MAX).toList()));
    }

    private String lost() {
        var periods = preview.lost();
        return periods.isEmpty()
                ? ""
                : words.say(
                        "school.import.lost",
                        "periods",
                        String.join(", ", periods.stream().map(String::valueOf).toList()));
    }

    private String longer() {
        var until = preview.choices().until();
        return divisions.isEmpty() || !rule.ends().isBefore(until)
                ? ""
                : words.say("school.import.longer", "ends", words.date(rule.ends()), "until", words.date(until));
    }

    private List<Option> divisionOptions() {
        return divisions.stream()
                .map(division -> new Option(
                        division.id().value().toString(),
                        division.name(),
                        division.id().value().equals(preview.choices().division())))
                .toList();
    }

    private PreviewPage.Cycle cycle() {
        var cycle = preview.choices().cycle();
        var kinds = List.of("weekday", "ab_weeks", "sliding").stream()
                .map(kind -> new Option(kind, words.say("school.cycle." + kind), kind.equals(cycle.kind())))
                .toList();
        return new PreviewPage.Cycle(kinds, cycle.days(), cycle.weekdays());
    }

    private List<PreviewPage.Bell> bells() {
        return preview.choices().bells().stream()
                .map(bell -> new PreviewPage.Bell(
                        bell.period(),
                        bell.name(),
                        bell.starts().toString(),
                        bell.ends().toString()))
                .toList();
    }
}
