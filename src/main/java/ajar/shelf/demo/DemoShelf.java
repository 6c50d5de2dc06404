package ajar.shelf.demo;

import ajar.postgres.DatabaseContext;
import ajar.school.DemoSchoolFounded;
import ajar.school.People;
import ajar.school.Person;
import ajar.school.Practice;
import ajar.school.PracticeId;
import ajar.school.Practices;
import ajar.school.Role;
import ajar.school.SchoolId;
import ajar.shelf.BookId;
import ajar.shelf.PickId;
import ajar.shelf.books.BookAnswer;
import ajar.shelf.books.Books;
import ajar.shelf.books.Details;
import ajar.shelf.lending.Copies;
import ajar.shelf.lending.Loans;
import ajar.shelf.links.Link;
import ajar.shelf.links.LinkTemplate;
import ajar.shelf.links.Links;
import ajar.shelf.margins.Margin;
import ajar.shelf.margins.Margins;
import ajar.shelf.picks.Pick;
import ajar.shelf.picks.Picks;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Fills the shelf of the made-up school, as soon as it is founded: each thing in the name of a colleague. */
@Component
class DemoShelf {

    /** Those whom one can come in as have picked nothing yet. */
    private static final int NOT_THE_FIRST = 12;

    private static final int LENT_DAYS_AGO = 9;

    private final Books books;
    private final Picks picks;
    private final Margins margins;
    private final Copies copies;
    private final Loans loans;
    private final Links links;
    private final DemoTrials trials;
    private final People people;
    private final Practices practices;
    private final Clock clock;

    DemoShelf(
            Books books,
            Picks picks,
            Margins margins,
            Copies copies,
            Loans loans,
            Links links,
            DemoTrials trials,
            People people,
            Practices practices,
            Clock clock) {
        this.books = books;
        this.picks = picks;
        this.margins = margins;
        this.copies = copies;
        this.loans = loans;
        this.links = links;
        this.trials = trials;
        this.people = people;
        this.practices = practices;
        this.clock = clock;
    }

    /** Whose turn it is to do something. */
    private static final class Turns {
        private final List<Person> people;
        private int next;

        Turns(List<Person> people) {
            this.people = people;
        }

        Person next() {
            return people.get(next++ % people.size());
        }
    }

    @EventListener
    void begin(DemoSchoolFounded founded) {
        DatabaseContext.asJob("demo", founded.school().value(), () -> fill(founded.school()));
    }

    private void fill(SchoolId school) {
        var teachers = people.holding(school, Role.TEACHER);
        var turns = new Turns(teachers.subList(NOT_THE_FIRST, teachers.size()));
        var names = practices.of(school).stream().collect(Collectors.toMap(Practice::name, Practice::id));
        for (var book : DemoBook.all()) {
            put(school, book, names, turns);
        }
        as(school, people.holding(school, Role.STEWARD).getFirst(), () -> lead(school));
        lend(school, teachers);
    }

    private void put(SchoolId school, DemoBook book, Map<String, PracticeId> names, Turns turns) {
        var details = new Details(
                book.isbn(),
                book.title(),
                book.authors(),
                book.stands(),
                book.practices().stream()
                        .map(names::get)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        var by = turns.next();
        var answer = DatabaseContext.as(by.id().value(), school.value(), () -> books.add(school, by.id(), details));
        if (!(answer instanceof BookAnswer.Kept kept)) {
            throw new IllegalStateException("The demo's books are sound: %s.".formatted(answer));
        }
        book.chapters().forEach(chapter -> pick(school, kept.book(), chapter, names, turns));
        for (var beside : book.beside()) {
            var writer = turns.next();
            as(
                    school,
                    writer,
                    () -> margins.write(
                            school,
                            writer.id(),
                            kept.book(),
                            beside.isQuote() ? Margin.Kind.QUOTE : Margin.Kind.NOTE,
                            beside.words(),
                            beside.page()));
        }
        for (int n = 0; n < book.copies(); n++) {
            var owner = turns.next();
            as(school, owner, () -> copies.own(school, kept.book(), owner.id(), true));
        }
    }

    private void pick(
            SchoolId school, BookId book, DemoBook.Chapter chapter, Map<String, PracticeId> names, Turns turns) {
        var text = new Pick.Text(
                chapter.chapter(), names.get(chapter.practice()), chapter.minutes(), chapter.verdict(), chapter.why());
        var picker = turns.next();
        PickId pick = DatabaseContext.as(
                picker.id().value(), school.value(), () -> picks.pick(school, picker.id(), book, text)
                        .orElseThrow());
        for (var line : chapter.tried()) {
            var reader = turns.next();
            as(
                    school,
                    reader,
                    () -> trials.tell(
                            school, pick, reader.id(), line, clock.instant().atOffset(ZoneOffset.UTC)));
        }
    }

    private void lead(SchoolId school) {
        links.set(
                school,
                Link.Kind.LIBRARY,
                "Hawthorn’s library",
                new LinkTemplate("https://library.hawthorn.example/search?q={title}"));
        links.set(school, Link.Kind.INFO, "Open Library", new LinkTemplate("https://openlibrary.org/isbn/{isbn}"));
        links.set(
                school,
                Link.Kind.SHOP,
                "The bookshop in Mill Lane",
                new LinkTemplate("https://books.mill-lane.example/order?isbn={isbn}"));
    }

    /** One of the first people owns two books: one is lent, the other asked for. */
    private void lend(SchoolId school, List<Person> teachers) {
        var owner = teachers.stream()
                .filter(person -> person.name().equals("Cleo Haddad"))
                .findFirst()
                .orElseGet(teachers::getFirst);
        var borrower = teachers.get(NOT_THE_FIRST);
        var all = DatabaseContext.as(owner.id().value(), school.value(), () -> books.of(school));
        var today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        as(school, owner, () -> {
            for (var book : List.of(all.getFirst().id(), all.getLast().id())) {
                copies.own(school, book, owner.id(), true);
            }
            var mine = copies.of(school).stream()
                    .filter(copy -> copy.owner().equals(owner.id()))
                    .toList();
            loans.lend(school, owner.id(), mine.getFirst().id(), borrower.id(), today.minusDays(LENT_DAYS_AGO));
        });
        as(school, borrower, () -> copies.of(school).stream()
                .filter(copy -> copy.owner().equals(owner.id()) && !copy.isLent())
                .findFirst()
                .ifPresent(copy -> loans.ask(school, borrower.id(), copy.id())));
    }

    private static void as(SchoolId school, Person person, Runnable work) {
        DatabaseContext.as(person.id().value(), school.value(), work);
    }
}
