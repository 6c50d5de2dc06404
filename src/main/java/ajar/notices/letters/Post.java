package ajar.notices.letters;

import ajar.notices.letters.MailLine.Reply;
import ajar.notices.letters.Outbox.Outcome;
import ajar.postgres.DatabaseContext;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/**
 * Hands letters to the mail server. Each arrives at least once: whoever is killed between the server's yes and noting it leaves one copy
 * more, with the same Message-ID. While the mail server is away letters wait, and pages do not.
 */
@Component
public class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);
    private static final String JOB = "outbox";

    /** What a mail server would not take for so long it will not take. */
    private static final Duration PATIENCE = Duration.ofDays(3);

    private final Outbox outbox;
    private final Composing composing;
    private final ObjectProvider<JavaMailSenderImpl> server;
    private final Sender sender;
    private final Clock clock;
    private final AtomicBoolean away = new AtomicBoolean();

    Post(Outbox outbox, Composing composing, ObjectProvider<JavaMailSenderImpl> server, Sender sender, Clock clock) {
        this.outbox = outbox;
        this.composing = composing;
        this.server = server;
        this.sender = sender;
        this.clock = clock;
    }

    /** Sends what waits, until nothing does or there is no mail server. */
    public void send() {
        var mail = server.getIfAvailable();
        if (mail == null) {
            return;
        }
        try (var line = new MailLine(mail)) {
            var more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                var letter = DatabaseContext.asJob(JOB, outbox::take);
                more = letter.isPresent() && carry(letter.get(), mail, line);
            }
        }
    }

    /** Whether to go on. */
    private boolean carry(Letter letter, JavaMailSenderImpl mail, MailLine line) {
        try {
            var composed = composing.of(letter);
            if (composed.isEmpty()) {
                note(letter, Outcome.VOID);
                return true;
            }
            var reply = StableMessage.of(mail.getSession(), letter, composed.get(), sender)
                    .map(line::send)
                    .orElse(Reply.REFUSED);
            switch (reply) {
                case TAKEN -> DatabaseContext.asJob(JOB, () -> composing.taken(letter, composed.get()));
                case REFUSED -> refuse(letter);
                case LATER, AWAY -> refuseWhenOld(letter);
            }
            notice(reply);
            return reply != Reply.AWAY;
        } catch (RuntimeException e) {
            // It is tried again; others do not wait for it.
            LOG.error("A letter could not be written: {}.", letter.id(), e);
            refuseWhenOld(letter);
            return true;
        }
    }

    /** Said once, however long it lasts. */
    private void notice(Reply reply) {
        if (away.getAndSet(reply == Reply.AWAY) != (reply == Reply.AWAY)) {
            LOG.warn("The mail server {}.", reply == Reply.AWAY ? "does not answer; letters wait" : "answers again");
        }
    }

    private void refuse(Letter letter) {
        LOG.warn("The mail server refuses a letter: {}.", letter.id());
        note(letter, Outcome.REFUSED);
    }

    private void refuseWhenOld(Letter letter) {
        if (letter.made().isBefore(clock.instant().minus(PATIENCE))) {
            refuse(letter);
        }
    }

    private void note(Letter letter, Outcome outcome) {
        DatabaseContext.asJob(JOB, () -> outbox.done(letter, outcome));
    }
}
