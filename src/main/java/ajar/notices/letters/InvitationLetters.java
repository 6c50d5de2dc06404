package ajar.notices.letters;

import ajar.notices.calendars.CalendarEntries;
import ajar.notices.calendars.Entry;
import ajar.notices.readers.Recipient;
import ajar.site.Words;
import ajar.site.calendars.Appointment;
import ajar.site.calendars.Appointments;
import ajar.site.calendars.Invitation;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Invitations, in words and for calendars. */
@Component
class InvitationLetters {

    private final CalendarEntries entries;
    private final ObjectProvider<Appointments> appointments;
    private final Outbox outbox;
    private final Sender sender;
    private final MailLook look;
    private final Clock clock;

    InvitationLetters(
            CalendarEntries entries,
            ObjectProvider<Appointments> appointments,
            Outbox outbox,
            Sender sender,
            MailLook look,
            Clock clock) {
        this.entries = entries;
        this.appointments = appointments;
        this.outbox = outbox;
        this.sender = sender;
        this.look = look;
        this.clock = clock;
    }

    /** Nothing where a later one has been written since, or what it is about has been. */
    Optional<Composed> of(Letter letter, Recipient who) {
        if (letter.entry() == null || !who.reader().invitations()) {
            return Optional.empty();
        }
        var now = LocalDateTime.now(clock.withZone(who.me().zone()));
        return entries.find(letter.entry())
                .filter(entry ->
                        entry.sequence() == letter.sequence() && entry.until().isAfter(now))
                .flatMap(entry -> entry.gone() ? cancel(entry, who) : request(entry, who));
    }

    private Optional<Composed> request(Entry entry, Recipient who) {
        return current(entry, who).map(one -> {
            var words = who.words();
            var key = entry.sequence() == 0 ? "notices.mail.new" : "notices.mail.moved";
            return composed(entry, who, words.say(key, "what", one.what(), "when", when(entry, words)), one);
        });
    }

    /** What it was is not there any more to be read; its kind and time say enough. */
    private Optional<Composed> cancel(Entry entry, Recipient who) {
        if (!outbox.wasTold(entry.id())) {
            return Optional.empty();
        }
        var words = who.words();
        var what = words.say("notices.kind." + entry.kind().name().toLowerCase(Locale.ROOT));
        var gone = new Appointment(
                entry.key(), entry.line(), entry.kind(), what, what, "", entry.from(), entry.until(), entry.path());
        return Optional.of(
                composed(entry, who, words.say("notices.mail.gone", "what", what, "when", when(entry, words)), gone));
    }

    private Optional<Appointment> current(Entry entry, Recipient who) {
        var date = entry.from().toLocalDate();
        return who.inTheirName(() -> appointments
                .orderedStream()
                .flatMap(one -> one.of(who.me(), who.words(), date, date).stream())
                .filter(one -> one.key().equals(entry.key()))
                .findFirst());
    }

    private Composed composed(Entry entry, Recipient who, String subject, Appointment one) {
        var words = who.words();
        var href = sender.link(entry.path());
        var facts = new ArrayList<String>();
        facts.add(when(entry, words));
        if (!one.where().isEmpty()) {
            facts.add(words.say("notices.mail.where", "room", one.where()));
        }
        var page = new MailPage(
                words.language(),
                words.direction(),
                subject,
                facts,
                List.of(),
                words.say("notices.mail.look"),
                href,
                words.say(
                        "notices.mail.why-invited", "school", who.me().school().name()),
                "",
                "");
        var invitation = new Invitation(
                entry.id().toString(),
                entry.sequence(),
                entry.gone(),
                one,
                href,
                new Invitation.Party(sender.address(), words.say("site.name")),
                new Invitation.Party(who.address(), who.me().person().name()),
                who.me().zone());
        return new Composed(
                who.address(),
                subject,
                look.text(page),
                look.page(page),
                entry.gone() ? "CANCEL" : "REQUEST",
                invitation.file(clock.instant()),
                "",
                List.of());
    }

    private static String when(Entry entry, Words words) {
        return words.say(
                "notices.mail.when",
                "day",
                words.day(entry.from().toLocalDate()),
                "from",
                words.clock(entry.from().toLocalTime()),
                "until",
                words.clock(entry.until().toLocalTime()));
    }
}
