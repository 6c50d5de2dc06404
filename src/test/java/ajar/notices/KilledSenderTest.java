package ajar.notices;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.MadeUpSchool;
import ajar.OtherNode;
import ajar.notices.calendars.ToldCalendars;
import ajar.notices.letters.Post;
import ajar.postgres.Owner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A school is told of its visits by an application that is killed in the midst of it, as by a power cut. Another goes on. */
@MadeUpSchool
class KilledSenderTest {

    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LOOK_EVERY = Duration.ofMillis(2);
    private static final int IN_THE_MIDST = 12;

    @DynamicPropertySource
    static void aMailServer(DynamicPropertyRegistry registry) {
        Mailbox.isConfigured(registry);
    }

    @Autowired
    ConfigurableEnvironment environment;

    @Autowired
    Owner owner;

    @Autowired
    ToldCalendars calendars;

    @Autowired
    Post post;

    @Test
    void losesNobodysLetterAndRingsNoBellTwice(@TempDir Path folder) throws Exception {
        Mailbox.empty();
        EagerReaders.are(owner);
        var log = folder.resolve("other-node.log");
        var other = OtherNode.start(properties(), log);
        try {
            awaitMails(other, log);
        } finally {
            other.destroyForcibly().waitFor();
        }
        owner.db().sql("update notices.letter set next_try = made_at").update();
        calendars.keepUp();
        post.send();

        var arrived = Mailbox.all().stream().map(Mailbox.Mail::id).toList();
        assertThat(count("select count(*) from notices.due")).isZero();
        assertThat(owner.db().sql("""
                                select e.kind, l.outcome, count(*) from notices.letter l join notices.entry e on e.id = l.entry
                                 where l.outcome is distinct from 'sent' group by 1, 2
                                """).query().listOfRows()).isEmpty();
        assertThat(new HashSet<>(arrived)).hasSize(count("select count(*) from notices.letter"));
        assertThat(arrived.size() - new HashSet<>(arrived).size())
                .as("copies of one killed sender")
                .isLessThanOrEqualTo(1);
        assertThat(count("""
                select count(*) from (select person, kind, starts_at, count(*) from notices.notice group by 1, 2, 3
                                      except select person, 'notices.new.' || kind, starts_at, count(*) from notices.entry group by 1, 2, 3) x
                """)).as("rung twice").isZero();
        assertThat(count("select count(*) from notices.notice")).isEqualTo(count("select count(*) from notices.entry"));
    }

    private Map<String, Object> properties() {
        var source = (MapPropertySource) environment.getPropertySources().get("fresh database");
        var properties = new HashMap<>(Objects.requireNonNull(source).getSource());
        properties.put("ajar.timer", "true");
        properties.putAll(Mailbox.properties());
        return properties;
    }

    private static void awaitMails(Process other, Path log) throws IOException, InterruptedException {
        for (var looks = PATIENCE.dividedBy(LOOK_EVERY); Mailbox.count() < IN_THE_MIDST; looks--) {
            if (looks == 0 || !other.isAlive()) {
                throw new AssertionError("The other application says: " + Files.readString(log));
            }
            Thread.sleep(LOOK_EVERY);
        }
    }

    private int count(String question) {
        return owner.db().sql(question).query(Integer.class).single();
    }
}
