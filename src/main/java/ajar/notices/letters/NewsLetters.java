package ajar.notices.letters;

import ajar.notices.DigestPart;
import ajar.notices.Notice;
import ajar.notices.Notices;
import ajar.notices.readers.Recipient;
import ajar.notices.readers.StopWords;
import ajar.site.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The mail of the day and that of the week. Either can be stopped with one click, and is not sent where it had nothing to say. */
@Component
class NewsLetters {

    private static final Duration WEEK = Duration.ofDays(7);

    private final Notices notices;
    private final ObjectProvider<DigestPart> parts;
    private final StopWords stopWords;
    private final Sender sender;
    private final MailLook look;

    NewsLetters(Notices notices, ObjectProvider<DigestPart> parts, StopWords stopWords, Sender sender, MailLook look) {
        this.notices = notices;
        this.parts = parts;
        this.stopWords = stopWords;
        this.sender = sender;
        this.look = look;
    }

    Optional<Composed> ofDay(Letter letter, Recipient who) {
        var unsaid = who.inTheirName(
                () -> notices.unsaid(who.me().schoolId(), who.me().id()));
        if (!who.reader().daily() || unsaid.isEmpty()) {
            return Optional.empty();
        }
        var lines = unsaid.stream().map(one -> line(one, who.words())).toList();
        return Optional.of(composed(
                who,
                who.words().say("notices.mail.daily", "count", unsaid.size()),
                List.of(new MailPage.Part("", lines)),
                "day",
                unsaid.stream().map(Notice::id).toList()));
    }

    Optional<Composed> ofWeek(Letter letter, Recipient who) {
        if (!who.reader().digest()) {
            return Optional.empty();
        }
        var since = letter.made().minus(WEEK);
        var said = who.inTheirName(() -> parts.orderedStream()
                .map(part -> part.of(who.me(), who.words(), since))
                .filter(part -> !part.lines().isEmpty())
                .map(this::part)
                .toList());
        var all = new ArrayList<>(said);
        var unsaid = who.inTheirName(
                () -> notices.unsaid(who.me().schoolId(), who.me().id()));
        if (!unsaid.isEmpty()) {
            all.add(new MailPage.Part(
                    who.words().say("notices.title"),
                    unsaid.stream().map(one -> line(one, who.words())).toList()));
        }
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(composed(
                        who,
                        who.words().say("notices.mail.digest"),
                        all,
                        "week",
                        unsaid.stream().map(Notice::id).toList()));
    }

    private Composed composed(
            Recipient who, String title, List<MailPage.Part> said, String rhythm, List<java.util.UUID> ids) {
        var words = who.words();
        var stop = sender.link("/stop/%s/%s".formatted(rhythm, stopWords.of(who.me())));
        var page = new MailPage(
                words.language(),
                words.direction(),
                title,
                List.of(),
                said,
                words.say("notices.mail.open"),
                sender.link("/notices"),
                words.say(
                        "notices.mail.why-" + rhythm,
                        "school",
                        who.me().school().name()),
                stop.isEmpty() ? "" : words.say("notices.mail.stop"),
                stop);
        return new Composed(who.address(), title, look.text(page), look.page(page), "", "", stop, ids);
    }

    private MailPage.Part part(DigestPart.Part part) {
        return new MailPage.Part(
                part.heading(),
                part.lines().stream()
                        .map(line -> new MailPage.Line(line.text(), sender.link(line.path())))
                        .toList());
    }

    private MailPage.Line line(Notice one, Words words) {
        return new MailPage.Line(one.say(words), sender.link(one.path()));
    }
}
