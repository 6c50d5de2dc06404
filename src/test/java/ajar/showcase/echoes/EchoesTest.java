package ajar.showcase.echoes;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.ModuleTest;
import ajar.showcase.PostId;
import ajar.showcase.PostTried;
import ajar.showcase.ShowcaseDesk;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.AssertablePublishedEvents;

@ModuleTest
@Import(ShowcaseDesk.class)
class EchoesTest {

    @Autowired
    ShowcaseDesk desk;

    @Autowired
    PostReplies replies;

    @Autowired
    PostTrials trials;

    @Autowired
    Thanks thanks;

    private PostId post = new PostId(UUID.randomUUID());

    @BeforeEach
    void adaShowsSomething() {
        desk.open(RUTH);
        post = desk.shows(ADA, "One line", "Before the bell.");
    }

    @Test
    void areRepliesOneLevelDeep() {
        desk.as(BEN, () -> replies.say(HAWTHORN, BEN, post, Optional.empty(), "Did it with 7C."));
        var first = desk.as(ADA, () -> replies.to(HAWTHORN, post)).getFirst();
        desk.as(ADA, () -> replies.say(HAWTHORN, ADA, post, Optional.of(first.id()), "Which three?"));
        var second = desk.as(ADA, () -> replies.to(HAWTHORN, post)).get(1);
        desk.as(CLEO, () -> replies.say(HAWTHORN, CLEO, post, Optional.of(second.id()), "The first."));
        assertThat(desk.as(BEN, () -> replies.to(HAWTHORN, post)))
                .extracting(Reply::parent)
                .containsExactly(Optional.empty(), Optional.of(first.id()), Optional.of(first.id()));
    }

    @Test
    void areTakenAwayByWhoeverSaidThem() {
        desk.as(BEN, () -> replies.say(HAWTHORN, BEN, post, Optional.empty(), "Did it with 7C."));
        var reply = desk.as(ADA, () -> replies.to(HAWTHORN, post)).getFirst().id();
        assertThat(desk.as(CLEO, () -> replies.delete(HAWTHORN, CLEO, reply))).isFalse();
        assertThat(desk.as(BEN, () -> replies.delete(HAWTHORN, BEN, reply))).isTrue();
    }

    @Test
    void tellOnceThatSomebodyTriesIt(AssertablePublishedEvents events) {
        assertThat(desk.as(BEN, () -> trials.begin(HAWTHORN, BEN, post))).isTrue();
        assertThat(desk.as(BEN, () -> trials.begin(HAWTHORN, BEN, post))).isTrue();
        assertThat(events.ofType(PostTried.class)).hasSize(1);
        assertThat(desk.as(ADA, () -> trials.of(post))).containsExactly("Ben Lindqvist");
        assertThat(desk.as(CLEO, () -> trials.of(post))).isEmpty();
        assertThat(desk.as(ADA, () -> trials.begin(HAWTHORN, ADA, post))).isFalse();
    }

    @Test
    void areThanksBetweenTwo() {
        assertThat(desk.as(BEN, () -> thanks.give(HAWTHORN, BEN, post, "It saved my Friday.")))
                .isTrue();
        assertThat(desk.as(ADA, () -> thanks.of(HAWTHORN, post)))
                .extracting(Thank::words)
                .containsExactly("It saved my Friday.");
        assertThat(desk.as(CLEO, () -> thanks.of(HAWTHORN, post))).isEmpty();
        assertThat(desk.as(ADA, () -> thanks.give(HAWTHORN, ADA, post, "Well done me")))
                .isFalse();
        assertThat(desk.as(CLEO, () -> thanks.give(HAWTHORN, CLEO, post, "what a shit post")))
                .isFalse();
    }
}
