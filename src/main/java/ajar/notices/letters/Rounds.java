package ajar.notices.letters;

import ajar.postgres.DatabaseContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the mails that go out at an hour: the week's, and the day's where something is new. */
@Component
public class Rounds {

    private static final String JOB = "outbox";

    private final Outbox outbox;
    private final TransactionTemplate transaction;

    Rounds(Outbox outbox, TransactionTemplate transaction) {
        this.outbox = outbox;
        this.transaction = transaction;
    }

    /** Whose hour has come since the last time; harmless when repeated. */
    public void goRound() {
        DatabaseContext.asJob(
                JOB,
                () -> transaction.executeWithoutResult(status -> {
                    outbox.digestsDue().forEach(one -> outbox.add(LetterKind.DIGEST, one));
                    outbox.dailiesDue().forEach(one -> outbox.add(LetterKind.DAILY, one));
                }));
    }
}
