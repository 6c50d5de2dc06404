package ajar.coaching.conversations;

import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.DARA;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.coaching.Talks.as;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.coaching.Talks;
import ajar.coaching.drafts.Slot;
import ajar.postgres.Dump;
import ajar.postgres.KeysOwner;
import ajar.postgres.RawFiles;
import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Marked texts in struggles, conversations, drafts and cards: none is found in a dump of either database, on the disk, in the log or
 * among events on their way. {@code -Dajar.canaries=500} tries more of them. The control is one line that is logged.
 */
@ModuleTest
@Import(Talks.class)
class CoachingWallsTest {

    private static final int TEXTS = Integer.getInteger("ajar.canaries", 50);
    private static final int KINDS = 5;

    @Autowired
    Talks talks;

    @Autowired
    KeysOwner keys;

    @Autowired
    SettableClock clock;

    private final String mark = "canary-" + UUID.randomUUID();

    @Test
    void showNoneOfTheWords() {
        var log = new ListAppender<ILoggingEvent>();
        listening(log, this::writeAll);
        assertThat(logged(log)).isNotEmpty().doesNotContain(mark);
        assertThat(Dump.of(talks.owner().db())).contains("question").doesNotContain(mark);
        assertThat(Dump.of(keys.db()))
                .contains("conversation/", "struggle/", "card/")
                .doesNotContain(mark);
        assertThat(RawFiles.holding(mark, talks.owner().db(), keys.db())).isEmpty();
        listening(log, () -> LoggerFactory.getLogger("ajar.planted").debug("Wrote {}", mark));
        assertThat(logged(log)).contains(mark);
    }

    private void writeAll() {
        var talk = talks.begun();
        for (var place = 0; place < TEXTS; place += KINDS) {
            var words = mark + " " + place;
            as(CLEO, () -> talks.struggles().write(HAWTHORN, CLEO, words));
            talks.written(DARA, talk, Kind.QUESTION, words);
            talks.written(CLEO, talk, Kind.ANSWER, words);
            as(DARA, () -> talks.drafts().keep(HAWTHORN, talk, DARA, Slot.COACH, Talks.draft(), words, null));
            as(CLEO, () -> {
                var version = talks.cards()
                        .of(HAWTHORN, talk)
                        .map(card -> card.version())
                        .orElse(0);
                var text = talks.forRuth(words, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
                return talks.cards().write(HAWTHORN, CLEO, talk, version, text, Talks.draft(), null);
            });
        }
        assertThat(talks.words(CLEO, talk)).contains(mark);
    }

    private static void listening(ListAppender<ILoggingEvent> log, Runnable work) {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var before = root.getLevel();
        var others = new ArrayList<Appender<ILoggingEvent>>();
        root.iteratorForAppenders().forEachRemaining(others::add);
        others.forEach(root::detachAppender);
        log.start();
        root.addAppender(log);
        root.setLevel(Level.DEBUG);
        ((Logger) LoggerFactory.getLogger("ajar.planted")).setLevel(Level.DEBUG);
        try {
            work.run();
        } finally {
            root.detachAppender(log);
            root.setLevel(before);
            others.forEach(root::addAppender);
        }
    }

    private static String logged(ListAppender<ILoggingEvent> log) {
        return log.list.stream()
                .map(event -> event.getFormattedMessage()
                        + (event.getThrowableProxy() == null
                                ? ""
                                : event.getThrowableProxy().getMessage()))
                .collect(Collectors.joining("\n"));
    }
}
