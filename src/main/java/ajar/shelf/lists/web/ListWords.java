package ajar.shelf.lists.web;

import ajar.school.files.FileProblem;
import ajar.shelf.UploadId;
import ajar.shelf.lists.Column;
import ajar.shelf.lists.Columns;
import ajar.shelf.lists.Entry;
import ajar.shelf.lists.Preview;
import ajar.shelf.lists.Problem;
import ajar.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The preview of a list, in words. */
final class ListWords {

    private static final int LINES_MAX = 200;

    private final Words words;

    ListWords(Words words) {
        this.words = words;
    }

    ListPage page(UploadId id, Preview preview, String note, String refusal) {
        var problems = Stream.concat(
                        preview.unreadable().stream().map(this::sentence),
                        preview.problems().stream().map(this::sentence))
                .toList();
        return new ListPage(
                "/shelf/import/" + id.value(),
                preview.file(),
                words.say(
                        "shelf-lists.counts",
                        "fresh",
                        preview.fresh().size(),
                        "here",
                        preview.here().size()),
                note,
                refusal,
                Stream.of(Column.values()).map(column -> field(column, preview)).toList(),
                Stream.of(part("fresh", preview.fresh(), true), part("here", preview.here(), false))
                        .filter(part -> !part.lines().isEmpty())
                        .toList(),
                problems.stream().limit(LINES_MAX).toList(),
                more(problems.size()),
                preview.shown(),
                !preview.fresh().isEmpty() || !preview.here().isEmpty());
    }

    private ListPage.Field field(Column column, Preview preview) {
        int chosen = preview.columns().numbers().getOrDefault(column, Columns.NOWHERE);
        var heads = new ArrayList<ListPage.Option>();
        heads.add(new ListPage.Option("0", words.say("shelf-lists.nowhere"), chosen == Columns.NOWHERE));
        IntStream.rangeClosed(1, preview.heads().size())
                .mapToObj(number -> new ListPage.Option(
                        String.valueOf(number),
                        words.say(
                                "shelf-lists.column",
                                "number",
                                number,
                                "head",
                                preview.heads().get(number - 1)),
                        number == chosen))
                .forEach(heads::add);
        return new ListPage.Field(column.name(), words.say("shelf-lists.field." + column), heads);
    }

    private ListPage.Part part(String name, List<Entry> entries, boolean open) {
        return new ListPage.Part(
                words.say("shelf-lists.part." + name, "books", entries.size()),
                entries.stream().limit(LINES_MAX).map(ListWords::line).toList(),
                more(entries.size()),
                open);
    }

    private static String line(Entry entry) {
        return Stream.of(
                        entry.details().title(),
                        entry.details().authors(),
                        entry.details().isbn(),
                        entry.details().stands())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String more(int count) {
        return count > LINES_MAX ? words.say("shelf-lists.more", "count", count - LINES_MAX) : "";
    }

    private String sentence(Problem problem) {
        return words.say(
                "shelf-lists.problem",
                "line",
                problem.line(),
                "sentence",
                words.say("shelf-lists.problem." + problem.what(), "text", problem.text()));
    }

    /** What is wrong with any file is worded among the files' words. */
    private String sentence(FileProblem problem) {
        var arguments = new ArrayList<Object>();
        for (int i = 0; i < problem.arguments().size(); i++) {
            arguments.add(String.valueOf(i));
            arguments.add(problem.arguments().get(i));
        }
        var sentence = words.say("files." + problem.key(), arguments.toArray());
        return problem.line() > 0
                ? words.say("shelf-lists.problem", "line", problem.line(), "sentence", sentence)
                : sentence;
    }
}
