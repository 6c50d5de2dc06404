package ajar.shelf.web;

import ajar.school.Practice;
import ajar.school.PracticeId;
import ajar.school.Practices;
import ajar.school.Role;
import ajar.shelf.books.Book;
import ajar.shelf.books.Books;
import ajar.shelf.lending.Copies;
import ajar.shelf.lending.Copy;
import ajar.shelf.picks.Pick;
import ajar.shelf.picks.Picks;
import ajar.site.Me;
import ajar.site.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the shelf together. */
@Component
class ShelfPages {

    /** What a break, a free period, and an evening hold. */
    private static final List<String> MINUTES = List.of("10", "20", "45");

    private static final String FOCUS = "focus";

    /** As many as one looks through in a break; the rest is a tap away. */
    private static final int FIRST = 6;

    private final Books books;
    private final Picks picks;
    private final Copies copies;
    private final Practices practices;
    private final Fitting fitting;

    ShelfPages(Books books, Picks picks, Copies copies, Practices practices, Fitting fitting) {
        this.books = books;
        this.picks = picks;
        this.copies = copies;
        this.practices = practices;
        this.fitting = fitting;
    }

    /**
     * @param minutes one of those that can be chosen, or anything for no limit
     * @param sort "focus", the id of a practice, or anything for neither
     */
    ShelfPage show(Me me, String minutes, String sort, String said, Words words) {
        var known = practices.of(me.schoolId()).stream().collect(Collectors.toMap(Practice::id, Function.identity()));
        var all = books.of(me.schoolId());
        var inHand = fitting.inHand(me);
        boolean byFocus = sort.equals(FOCUS) && !inHand.isEmpty();
        int most = MINUTES.contains(minutes) ? Integer.parseInt(minutes) : Pick.Text.MINUTES_MAX;
        var practice = practice(sort, known);
        var chosen = picks.of(me.schoolId()).stream()
                .filter(pick -> pick.text().minutes() <= most)
                .filter(pick ->
                        practice == null || practice.id().equals(pick.text().practice()))
                .toList();
        var shown = byFocus ? fitting.sorted(inHand, chosen, known) : chosen;
        var chapters = shown.stream().map(pick -> chapter(pick, known, words)).toList();
        int first = Math.min(FIRST, chapters.size());
        var tagged = all.stream()
                .filter(book -> practice == null || holds(book, practice, shown))
                .toList();
        return new ShelfPage(
                said,
                minutes(most, words),
                sorts(inHand, byFocus, practice, all, known, words),
                words.say("shelf.found", "chapters", shown.size()),
                byFocus ? words.say("shelf.by-focus") : "",
                chapters.subList(0, first),
                chapters.subList(first, chapters.size()),
                words.say("shelf.more", "chapters", chapters.size() - first),
                lines(me, tagged, words),
                ways(me, words));
    }

    private static @Nullable Practice practice(String sort, Map<PracticeId, Practice> known) {
        return known.values().stream()
                .filter(one -> one.id().value().toString().equals(sort))
                .findFirst()
                .orElse(null);
    }

    private static boolean holds(Book book, Practice practice, List<Pick> shown) {
        return book.practices().contains(practice.id())
                || shown.stream().anyMatch(pick -> pick.book().equals(book.id()));
    }

    private static List<ShelfPage.Option> minutes(int most, Words words) {
        return Stream.concat(
                        Stream.of(new ShelfPage.Option(
                                "", words.say("shelf.minutes.any"), most == Pick.Text.MINUTES_MAX)),
                        MINUTES.stream()
                                .map(one -> new ShelfPage.Option(
                                        one,
                                        words.say("shelf.minutes", "minutes", Integer.parseInt(one)),
                                        Integer.parseInt(one) == most)))
                .toList();
    }

    /** Only what is about something leads anywhere. */
    private List<ShelfPage.Option> sorts(
            List<String> inHand,
            boolean byFocus,
            @Nullable Practice chosen,
            List<Book> all,
            Map<PracticeId, Practice> known,
            Words words) {
        var sorts = new ArrayList<ShelfPage.Option>();
        sorts.add(new ShelfPage.Option("", words.say("shelf.for.any"), !byFocus && chosen == null));
        if (!inHand.isEmpty()) {
            sorts.add(new ShelfPage.Option(FOCUS, words.say("shelf.for.focus"), byFocus));
        }
        known.values().stream()
                .filter(one -> one.equals(chosen)
                        || all.stream().anyMatch(book -> book.practices().contains(one.id())))
                .sorted(Comparator.comparing(Practice::name))
                .forEach(one ->
                        sorts.add(new ShelfPage.Option(one.id().value().toString(), one.name(), one.equals(chosen))));
        return sorts;
    }

    private static ShelfPage.Chapter chapter(Pick pick, Map<PracticeId, Practice> known, Words words) {
        return new ShelfPage.Chapter(
                pick.text().chapter(),
                pick.title(),
                PickWords.facts(pick, known, words),
                PickWords.verdict(pick, words),
                pick.text().why(),
                "/books/" + pick.book().value() + "#pick-" + pick.id().value());
    }

    private List<ShelfPage.Line> lines(Me me, List<Book> some, Words words) {
        var lending = copies.of(me.schoolId()).stream()
                .filter(Copy::lends)
                .collect(Collectors.groupingBy(copy -> copy.book().value()));
        return some.stream()
                .map(book -> new ShelfPage.Line(
                        Cover.of(book),
                        book.title(),
                        String.join(", ", book.authors()),
                        facts(book, lending, words),
                        "/books/" + book.id().value()))
                .toList();
    }

    private static String facts(Book book, Map<UUID, List<Copy>> lending, Words words) {
        var facts = new ArrayList<String>();
        int copies = lending.getOrDefault(book.id().value(), List.of()).size();
        if (copies > 0) {
            facts.add(words.say("shelf.book.lenders", "copies", copies));
        }
        if (!book.stands().isEmpty()) {
            facts.add(words.say("shelf.book.stands", "where", book.stands()));
        }
        return String.join(" ", facts);
    }

    private static List<ShelfPage.Way> ways(Me me, Words words) {
        var ways = new ArrayList<ShelfPage.Way>();
        ways.add(new ShelfPage.Way(words.say("shelf.to-loans"), "/loans"));
        ways.add(new ShelfPage.Way(words.say("shelf.to-sheet"), "/shelf/sheet"));
        if (me.is(Role.STEWARD)) {
            ways.add(new ShelfPage.Way(words.say("shelf.to-import"), "/shelf/import"));
            ways.add(new ShelfPage.Way(words.say("shelf.to-links"), "/shelf/links"));
        }
        return ways;
    }
}
