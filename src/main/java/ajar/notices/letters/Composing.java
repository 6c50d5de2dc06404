package ajar.notices.letters;

import ajar.notices.letters.Outbox.Outcome;
import ajar.notices.readers.Recipients;
import ajar.postgres.DatabaseContext;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts letters into words at the moment they are sent, in the name of whoever gets them. */
@Component
class Composing {

    private static final String JOB = "outbox";

    private final Recipients recipients;
    private final InvitationLetters invitations;
    private final NewsLetters news;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    Composing(
            Recipients recipients,
            InvitationLetters invitations,
            NewsLetters news,
            Outbox outbox,
            TransactionTemplate transaction) {
        this.recipients = recipients;
        this.invitations = invitations;
        this.news = news;
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /** Nothing where there is nothing to say any more, or nowhere to say it. */
    Optional<Composed> of(Letter letter) {
        return DatabaseContext.asJob(
                JOB,
                () -> transaction.execute(status -> recipients
                        .find(letter.school(), letter.person())
                        .filter(who -> who.hasAddress())
                        .flatMap(who -> switch (letter.kind()) {
                            case REQUEST, CANCEL -> invitations.of(letter, who);
                            case DAILY -> news.ofDay(letter, who);
                            case DIGEST -> news.ofWeek(letter, who);
                        })));
    }

    /** The mail server has it. */
    void taken(Letter letter, Composed composed) {
        transaction.executeWithoutResult(status -> {
            outbox.done(letter, Outcome.SENT);
            outbox.haveMailed(composed.notices());
        });
    }
}
