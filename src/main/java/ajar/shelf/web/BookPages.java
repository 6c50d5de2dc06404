package ajar.shelf.web;

import ajar.school.Practice;
import ajar.school.PracticeId;
import ajar.school.Practices;
import ajar.school.Role;
import ajar.shelf.books.Book;
import ajar.shelf.links.Links;
import ajar.shelf.margins.Margin;
import ajar.shelf.margins.Margins;
import ajar.shelf.picks.ChaptersTried;
import ajar.shelf.picks.Pick;
import ajar.shelf.picks.Picks;
import ajar.shelf.picks.ThanksForPicks;
import ajar.shelf.picks.Trial;
import ajar.shelf.picks.Verdict;
import ajar.site.Me;
import ajar.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts the page of a book together. */
@Component
class BookPages {

    private final Practices practices;
    private final Picks picks;
    private final ChaptersTried trials;
    private final ThanksForPicks thanks;
    private final Margins margins;
    private final Links links;
    private final LendingPart lending;

    BookPages(
            Practices practices,
            Picks picks,
            ChaptersTried trials,
            ThanksForPicks thanks,
            Margins margins,
            Links links,
            LendingPart lending) {
        this.practices = practices;
        this.picks = picks;
        this.trials = trials;
        this.thanks = thanks;
        this.margins = margins;
        this.links = links;
        this.lending = lending;
    }

    BookPage of(Me me, Book book, String said, String refusal, Words words) {
        var known = practices.of(me.schoolId()).stream().collect(Collectors.toMap(Practice::id, Function.identity()));
        return new BookPage(
                book.id().value().toString(),
                said,
                refusal,
                Cover.of(book),
                book.title(),
                String.join(", ", book.authors()),
                facts(book, known, words),
                book.stands().isEmpty() ? "" : words.say("shelf.book.stands", "where", book.stands()),
                BookController.mayChange(me, book) ? "/books/" + book.id().value() + "/change" : "",
                links.of(me.schoolId()).stream()
                        .flatMap(link -> link.template().of(book).stream()
                                .map(address -> new BookPage.Way(link.name(), address)))
                        .toList(),
                chapters(me, book, known, words),
                practices.of(me.schoolId()).stream()
                        .map(one -> new BookPage.Option(one.id().value().toString(), one.name()))
                        .toList(),
                Stream.of(Verdict.values())
                        .map(one -> new BookPage.Option(one.name(), words.say("shelf.verdict.form." + one)))
                        .toList(),
                margins.of(me.schoolId(), book.id()).stream()
                        .map(margin -> margin(me, margin, words))
                        .toList(),
                lending.of(me, book.id(), words));
    }

    private static String facts(Book book, Map<PracticeId, Practice> known, Words words) {
        var tags = book.practices().stream()
                .flatMap(id -> Optional.ofNullable(known.get(id)).stream())
                .map(Practice::name);
        var number =
                Optional.ofNullable(book.isbn())
                        .map(isbn -> words.say("shelf.book.isbn", "isbn", isbn.digits()))
                        .stream();
        return Stream.concat(number, tags).collect(Collectors.joining(" · "));
    }

    private List<BookPage.Pick> chapters(Me me, Book book, Map<PracticeId, Practice> known, Words words) {
        var tried = trials.of(me.schoolId(), book.id()).stream().collect(Collectors.groupingBy(Trial::pick));
        var given =
                thanks.of(me.schoolId(), book.id()).stream().collect(Collectors.groupingBy(ThanksForPicks.Given::pick));
        return picks.of(me.schoolId()).stream()
                .filter(pick -> pick.book().equals(book.id()))
                .map(pick -> chapter(
                        me,
                        pick,
                        tried.getOrDefault(pick.id(), List.of()),
                        given.getOrDefault(pick.id(), List.of()),
                        known,
                        words))
                .toList();
    }

    private BookPage.Pick chapter(
            Me me,
            Pick pick,
            List<Trial> tried,
            List<ThanksForPicks.Given> given,
            Map<PracticeId, Practice> known,
            Words words) {
        boolean isMine = pick.picker().equals(me.id());
        var address = "/picks/" + pick.id().value();
        return new BookPage.Pick(
                pick.id().value().toString(),
                pick.text().chapter(),
                PickWords.facts(pick, known, words),
                PickWords.verdict(pick, words),
                pick.text().why(),
                tried.stream()
                        .filter(trial -> trial.told() && !trial.reader().equals(me.id()))
                        .map(trial ->
                                new BookPage.Told(words.say("shelf.tried.told", "name", trial.name()), trial.line()))
                        .toList(),
                tried.stream()
                        .filter(trial -> trial.reader().equals(me.id()))
                        .findFirst()
                        .map(trial -> new BookPage.Mine(trial.told(), trial.line()))
                        .orElse(null),
                isMine ? heard(pick, given, words) : List.of(),
                isMine ? "" : address + "/thanks",
                !isMine && !given.isEmpty(),
                isMine || me.is(Role.MODERATOR) ? address + "/removal" : "");
    }

    /** What comes back to whoever picked it. */
    private List<String> heard(Pick pick, List<ThanksForPicks.Given> given, Words words) {
        var heard = new ArrayList<String>();
        if (trials.isTried(pick.id())) {
            heard.add(words.say("shelf.tried.heard"));
        }
        given.stream()
                .map(one -> one.line().isEmpty()
                        ? words.say("shelf.thanks.heard", "name", one.name())
                        : words.say("shelf.thanks.heard-line", "name", one.name(), "line", one.line()))
                .forEach(heard::add);
        return heard;
    }

    private static BookPage.Margin margin(Me me, Margin margin, Words words) {
        boolean isQuote = margin.kind() == Margin.Kind.QUOTE;
        var by = Stream.of(
                        margin.page(),
                        isQuote ? words.say("shelf.margin.chosen", "name", margin.name()) : margin.name())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new BookPage.Margin(
                isQuote,
                margin.words(),
                by,
                margin.person().equals(me.id()) || me.is(Role.MODERATOR)
                        ? "/margins/" + margin.id().value() + "/removal"
                        : "");
    }
}
