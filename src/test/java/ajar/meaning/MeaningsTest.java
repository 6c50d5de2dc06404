package ajar.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class MeaningsTest {

    private static final Meanings MEANINGS = new Meanings();

    private static final String STRUGGLE = "My quiet students never speak in discussions.";
    private static final String TALKING = "Getting everybody to talk in class, also the shy ones";
    private static final String GRADING = "Marking essays faster with codes";
    private static final String LABS = "Safe experiments with acids";

    @AfterAll
    static void close() throws Exception {
        MEANINGS.close();
    }

    @Test
    void rankWithoutAWordInCommon() {
        assertThat(MEANINGS.ranked(STRUGGLE, List.of(LABS, GRADING, TALKING), Function.identity()))
                .startsWith(TALKING)
                .hasSize(3);
        assertThat(MEANINGS.rankedPublished(STRUGGLE, List.of(LABS, GRADING, TALKING), Function.identity()))
                .startsWith(TALKING)
                .hasSize(3);
    }

    /** What the model's makers give for this pair on its page, with room for the numbers of eight bits that we use. */
    @Test
    void measureAsTheModelsMakersDo() {
        var happy = meaning("That is a happy person");
        assertThat(happy.likenessTo(happy)).isCloseTo(1, within(0.001f));
        assertThat(happy.likenessTo(meaning("That is a happy dog"))).isCloseTo(0.695f, within(0.05f));
        assertThat(happy.likenessTo(meaning("That is a very happy person"))).isCloseTo(0.943f, within(0.05f));
        assertThat(happy.likenessTo(meaning("Today is a sunny day"))).isCloseTo(0.257f, within(0.08f));
    }

    @Test
    void areThereForNoTextAndForAVeryLongOne() {
        assertThat(meaning("").likenessTo(meaning(""))).isCloseTo(1, within(0.001f));
        assertThat(meaning("chalk ".repeat(300)).likenessTo(meaning("chalk ".repeat(100_000))))
                .isCloseTo(1, within(0.001f));
    }

    @Test
    void rememberWhatIsPublishedAndNothingElse() {
        assertThat(MEANINGS.ofPublished(TALKING).orElseThrow())
                .isSameAs(MEANINGS.ofPublished(TALKING).orElseThrow());
        assertThat(MEANINGS.of(STRUGGLE).orElseThrow())
                .isNotSameAs(MEANINGS.of(STRUGGLE).orElseThrow());
        int before = MEANINGS.remembered();
        MEANINGS.ranked(STRUGGLE, List.of("Nobody else may know this one"), Function.identity());
        MEANINGS.rankedPublished("Nor may they know this other one", List.of(TALKING), Function.identity());
        assertThat(MEANINGS.remembered()).isEqualTo(before);
    }

    @Test
    void areTheSameForEverybodyWhoAsksAtOnce() throws Exception {
        var alone = meaning(STRUGGLE);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var together = IntStream.range(0, 40)
                    .mapToObj(i -> threads.submit(() -> meaning(STRUGGLE).likenessTo(alone)))
                    .toList();
            for (var one : together) {
                assertThat(one.get()).isCloseTo(1, within(0.0001f));
            }
        }
    }

    @Test
    void groupWhatSaysNearlyTheSame() {
        var groups = MEANINGS.groupedPublished(
                List.of(
                        "watch the clock",
                        "listen to people",
                        "give orders",
                        "keep an eye on the clock",
                        "listen to what people say",
                        "really listen"),
                Function.identity());
        assertThat(groups.getFirst())
                .containsExactlyInAnyOrder("listen to people", "listen to what people say", "really listen");
        assertThat(groups).anySatisfy(group -> assertThat(group)
                .containsExactlyInAnyOrder("watch the clock", "keep an eye on the clock"));
    }

    @Test
    void keepTheOrderGivenWhereThereIsNoModel() throws Exception {
        var appender = new ListAppender<ILoggingEvent>();
        appender.start();
        var log = (Logger) LoggerFactory.getLogger(Meanings.class);
        log.addAppender(appender);
        try (var helpless = new Meanings(() -> {
            throw new UnsatisfiedLinkError("no program for this platform");
        })) {
            assertThat(helpless.ranked(STRUGGLE, List.of(LABS, TALKING, GRADING), Function.identity()))
                    .containsExactly(LABS, TALKING, GRADING);
            assertThat(helpless.rankedPublished(STRUGGLE, List.of(GRADING, TALKING), Function.identity()))
                    .containsExactly(GRADING, TALKING);
            assertThat(helpless.groupedPublished(List.of("Listen", "talk", "listen "), Function.identity()))
                    .containsExactly(List.of("Listen", "listen "), List.of("talk"));
            assertThat(helpless.of(STRUGGLE)).isEmpty();
        } finally {
            log.detachAppender(appender);
        }
        assertThat(appender.list).hasSize(1);
        assertThat(Objects.requireNonNull(appender.list.getFirst()).getFormattedMessage())
                .contains("could not be loaded")
                .doesNotContain(STRUGGLE);
    }

    @Test
    void forgetWhatWasNotAskedForLongest() {
        var published = new PublishedMeanings();
        var meaning = meaning(TALKING);
        for (int i = 0; i <= PublishedMeanings.MEANINGS_MAX; i++) {
            published.keep("text " + i, meaning);
        }
        assertThat(published.size()).isEqualTo(PublishedMeanings.MEANINGS_MAX);
        assertThat(published.find("text 0")).isEmpty();
        assertThat(published.find("text 1")).contains(meaning);
    }

    private static Meaning meaning(String text) {
        return MEANINGS.of(text).orElseThrow();
    }
}
