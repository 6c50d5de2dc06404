package ajar.school.web.imports;

import ajar.school.files.ColumnGuess;
import ajar.school.files.ColumnGuess.Layout;
import ajar.school.files.ColumnMapping;
import ajar.school.files.ColumnMapping.Field;
import ajar.school.files.Format;
import ajar.school.files.TimetableRead.Span;
import ajar.school.imports.Preview;
import ajar.school.web.imports.PreviewPage.Cells;
import ajar.school.web.imports.PreviewPage.Column;
import ajar.school.web.imports.PreviewPage.Option;
import ajar.school.web.imports.PreviewPage.Source;
import ajar.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts into words how the files of an upload are read: columns, cells, terms, weeks. */
final class SourceWords {

    private static final List<Field> IN_COLUMNS = List.of(
            Field.TEACHER,
            Field.GROUP,
            Field.SUBJECT,
            Field.ROOM,
            Field.DAY,
            Field.PERIOD,
            Field.WEEK,
            Field.LENGTH,
            Field.START,
            Field.END);

    private static final List<Field> IN_CELLS =
            List.of(Field.TEACHER, Field.GROUP, Field.SUBJECT, Field.ROOM, Field.NOTHING);

    private static final List<Field> OF_TITLES = List.of(Field.TEACHER, Field.GROUP, Field.ROOM);

    private final Preview preview;
    private final @Nullable ColumnGuess guess;
    private final ColumnMapping mapping;
    private final Words words;

    SourceWords(Preview preview, @Nullable ColumnGuess guess, Words words) {
        this.preview = preview;
        this.guess = preview.incoming().format() == Format.TABLE
                        || preview.incoming().format() == null
                ? guess
                : null;
        this.mapping = preview.choices().columns();
        this.words = words;
    }

    Source source() {
        var parts = preview.incoming().parts();
        return new Source(
                guess == null || guess.layout() == Layout.GRID ? List.of() : columns(guess),
                guess == null || guess.layout() == Layout.ROW_PER_LESSON ? null : cells(guess),
                spans(parts.terms(), parts.taken(), "school.import.term"),
                spans(parts.weeks(), parts.takenWeeks(), "school.import.week"));
    }

    private List<Column> columns(ColumnGuess of) {
        var found = new ArrayList<Column>();
        for (var field : IN_COLUMNS) {
            var guessed = of.mapping().columns().get(field);
            var meant = mapping.columns().getOrDefault(field, guessed == null ? "" : guessed);
            var nowhere = guessed == null ? "" : ColumnMapping.NOWHERE;
            var heads = new ArrayList<Option>();
            heads.add(new Option(
                    nowhere,
                    words.say("school.import.column.none"),
                    meant.isEmpty() || meant.equals(ColumnMapping.NOWHERE)));
            of.headers().stream()
                    .filter(head -> !head.isEmpty())
                    .distinct()
                    .forEach(head -> heads.add(new Option(head, head, head.equals(meant))));
            found.add(new Column("column-" + field.name(), word(field), heads));
        }
        return found;
    }

    private Cells cells(ColumnGuess of) {
        var order = mapping.cell().isEmpty() ? of.mapping().cell() : mapping.cell();
        var title = Objects.requireNonNullElse(
                mapping.title(), Objects.requireNonNullElse(of.mapping().title(), Field.TEACHER));
        var example =
                of.examples().isEmpty() ? List.<String>of() : of.examples().getFirst();
        var parts = new ArrayList<Column>();
        for (int place = 0; place < order.size(); place++) {
            var meant = order.get(place);
            parts.add(new Column(
                    "part",
                    place < example.size() ? example.get(place) : words.say("school.import.part", "number", place + 1),
                    options(IN_CELLS, meant)));
        }
        return new Cells(
                String.join(" / ", example),
                of.layout() == Layout.GRID ? of.title() : "",
                of.layout() == Layout.GRID ? options(OF_TITLES, title) : List.of(),
                parts);
    }

    private List<Option> options(List<Field> fields, Field meant) {
        return fields.stream()
                .map(field -> new Option(field.name(), word(field), field == meant))
                .toList();
    }

    private List<Option> spans(List<Span> spans, List<Integer> taken, String unnamed) {
        return spans.stream()
                .map(span -> new Option(
                        String.valueOf(span.number()),
                        span.name().isEmpty() ? words.say(unnamed, "number", span.number()) : dated(span),
                        taken.contains(span.number())))
                .toList();
    }

    private String dated(Span span) {
        var starts = span.starts();
        var ends = span.ends();
        return starts == null || ends == null ? span.name() : span.name() + ", " + words.days(starts, ends);
    }

    private String word(Field field) {
        return words.say("school.import.column." + field);
    }
}
