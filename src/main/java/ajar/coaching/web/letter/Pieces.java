package ajar.coaching.web.letter;

import ajar.coaching.conversations.Entry;
import ajar.coaching.conversations.Kind;
import ajar.coaching.conversations.Letter;
import ajar.coaching.conversations.Part;
import ajar.coaching.web.Moments;
import ajar.dots.Dot;
import ajar.site.Me;
import ajar.site.Words;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Sets what was written: each question with its answers under it, and what the coach noted beside them. */
@Component
class Pieces {

    private final Clock clock;

    Pieces(Clock clock) {
        this.clock = clock;
    }

    List<Exchange> of(Letter letter, Me me, String given, Words words) {
        var exchanges = new ArrayList<Exchange>();
        for (var entry : letter.entries()) {
            if (exchanges.isEmpty() || entry.kind() == Kind.QUESTION) {
                exchanges.add(new Exchange(new ArrayList<>(), new ArrayList<>()));
            }
            var last = exchanges.getLast();
            (entry.kind() == Kind.NOTE ? last.notes() : last.pieces()).add(piece(letter, entry, me, given, words));
        }
        return List.copyOf(exchanges);
    }

    private Piece piece(Letter letter, Entry entry, Me me, String given, Words words) {
        var conversation = letter.conversation();
        var part = conversation.partOf(me.id());
        var own = entry.kind().writer() == part;
        var changeable = letter.refusesChange(part, entry.id(), clock.instant()).isEmpty();
        return new Piece(
                entry.id().value().toString(),
                entry.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                head(entry, own, part, me, given, words),
                entry.words(),
                Dot.read(entry.dot())
                        .filter(dot -> part == Part.TEACHER || dot instanceof Dot.OpenLesson)
                        .map(Dot::href)
                        .orElse(""),
                entry.dotName(),
                entry.changed(),
                changeable
                        ? "/conversations/" + conversation.id().value() + "/entries/"
                                + entry.id().value()
                        : "",
                entry.kind() == Kind.ASKING);
    }

    private static String head(Entry entry, boolean own, Part part, Me me, String given, Words words) {
        return words.say(
                "coaching.head." + entry.kind(),
                "own",
                own ? "yes" : "no",
                "name",
                given,
                "reader",
                part,
                "date",
                Moments.date(entry.writtenAt(), me, words));
    }
}
