package ajar.coaching.web.letter;

import static java.nio.charset.StandardCharsets.UTF_8;

import ajar.coaching.conversations.Letter;
import ajar.school.People;
import ajar.school.Person;
import ajar.site.Me;
import ajar.site.Words;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A conversation as plain text, to be taken along. */
@Component
class LetterText {

    private final Pieces pieces;
    private final People people;

    LetterText(Pieces pieces, People people) {
        this.pieces = pieces;
        this.people = people;
    }

    byte[] of(Letter letter, Me me, Words words) {
        var name = people.find(me.schoolId(), letter.conversation().other(me.id()))
                .map(Person::name)
                .orElseGet(() -> words.say("coaching.somebody"));
        var title = Stream.of(words.say("coaching.letter.title", "name", name));
        var written = pieces.of(letter, me, name, words).stream()
                .flatMap(exchange -> Stream.concat(exchange.pieces().stream(), exchange.notes().stream()))
                .map(LetterText::said);
        return Stream.concat(title, written)
                .collect(Collectors.joining("\n\n", "", "\n"))
                .getBytes(UTF_8);
    }

    private static String said(Piece piece) {
        return Stream.of(piece.head(), piece.name(), piece.words())
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
