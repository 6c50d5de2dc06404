package ajar.showcase.moderation;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.DARA;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.JONAS;
import static ajar.Hawthorn.MIRA;
import static ajar.Hawthorn.RUTH;
import static ajar.Hawthorn.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.ModuleTest;
import ajar.school.PersonId;
import ajar.showcase.PostId;
import ajar.showcase.ReplyId;
import ajar.showcase.ShowcaseDesk;
import ajar.showcase.echoes.PostReplies;
import ajar.showcase.posts.PostText;
import ajar.showcase.posts.Posts;
import ajar.showcase.streams.Cursor;
import ajar.showcase.streams.Search;
import ajar.showcase.streams.Streams;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Ruth and Sam moderate. */
@ModuleTest
@Import(ShowcaseDesk.class)
class ModerationTest {

    private static final Optional<ReplyId> NO_REPLY = Optional.empty();

    @Autowired
    ShowcaseDesk desk;

    @Autowired
    Flags flags;

    @Autowired
    Rulings rulings;

    @Autowired
    Cases cases;

    @Autowired
    Posts posts;

    @Autowired
    PostReplies replies;

    @Autowired
    Streams streams;

    @Autowired
    Search search;

    private PostId post = new PostId(UUID.randomUUID());

    @BeforeEach
    void adaShowsSomething() {
        desk.open(RUTH, SAM);
        post = desk.shows(ADA, "One line", "Before the bell.");
    }

    @Test
    void hidesAtTheThirdFlagUntilSomebodyDecides() {
        assertThat(flagged(BEN)).isEqualTo(Flags.Answer.KEPT);
        assertThat(flagged(BEN)).isEqualTo(Flags.Answer.AGAIN);
        assertThat(flagged(CLEO)).isEqualTo(Flags.Answer.KEPT);
        assertThat(desk.seen(MIRA, post)).isPresent();
        assertThat(flagged(JONAS)).isEqualTo(Flags.Answer.HIDES);
        isNowhere("bell");
        assertThat(desk.as(ADA, () -> rulings.unread(HAWTHORN, ADA))).hasSize(1);
        assertThat(desk.as(RUTH, () -> cases.of(HAWTHORN, RUTH)))
                .extracting(Case::flags)
                .containsExactly(List.of("private", "private", "private"));
        assertThat(decided(RUTH, false, "")).isTrue();
        assertThat(desk.seen(MIRA, post)).isPresent();
        assertThat(flagged(MIRA)).isEqualTo(Flags.Answer.KEPT);
        assertThat(desk.seen(BEN, post)).isPresent();
    }

    @Test
    void saysWhyToTheAuthorWhoMayAskOnceToLookAgain() {
        assertThat(decided(RUTH, true, "Names a pupil")).isTrue();
        isNowhere("bell");
        assertThat(log(ADA))
                .extracting(Ruling::why, Ruling::decidedBy)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Names a pupil", "Ruth Adeyemi"));
        assertThat(log(BEN)).isEmpty();
        desk.as(ADA, () -> posts.change(HAWTHORN, ADA, post, new PostText("One line", "Nobody named", List.of()), 0));
        isNowhere("named");
        assertThat(again(ADA)).isTrue();
        assertThat(again(ADA)).isFalse();
        assertThat(decided(SAM, true, "Still does")).isTrue();
        assertThat(again(ADA)).isFalse();
        assertThat(log(ADA))
                .extracting(Ruling::kind)
                .containsExactly(Ruling.Kind.HIDDEN, Ruling.Kind.ASKED, Ruling.Kind.HIDDEN);
        assertThat(desk.as(RUTH, () -> rulings.hiddenLately(HAWTHORN, ADA))).isOne();
    }

    /** What the staff write can be flagged too, and another one decides. */
    @Test
    void decidesAboutNobodysOwn() {
        var own = desk.shows(RUTH, "By a moderator", "Look here.");
        desk.as(BEN, () -> flags.flag(HAWTHORN, BEN, own, NO_REPLY, Offence.OFF_TOPIC));
        assertThat(desk.as(RUTH, () -> cases.of(HAWTHORN, RUTH))).isEmpty();
        assertThat(desk.as(SAM, () -> cases.of(HAWTHORN, SAM))).hasSize(1);
        assertThat(desk.as(RUTH, () -> rulings.decide(own, NO_REPLY, true, "mine")))
                .isFalse();
        assertThat(desk.as(DARA, () -> rulings.decide(own, NO_REPLY, true, "no moderator")))
                .isFalse();
        assertThat(desk.as(SAM, () -> rulings.decide(own, NO_REPLY, true, "Off topic")))
                .isTrue();
    }

    @Test
    void holdsWhatTheListOfWordsKnows() {
        var held = desk.shows(BEN, "A bad day", "What a shit lesson that was.");
        assertThat(desk.seen(CLEO, held)).isEmpty();
        assertThat(desk.seen(BEN, held)).isPresent();
        assertThat(desk.as(RUTH, () -> cases.of(HAWTHORN, RUTH)))
                .extracting(Case::post)
                .containsExactly(held);
        desk.as(BEN, () -> posts.change(HAWTHORN, BEN, held, new PostText("A day", "Better words", List.of()), 0));
        assertThat(desk.seen(CLEO, held))
                .as("it is a person who lets it through")
                .isEmpty();
        assertThat(desk.as(RUTH, () -> rulings.decide(held, NO_REPLY, false, "")))
                .isTrue();
        assertThat(desk.seen(CLEO, held)).isPresent();
    }

    @Test
    void isTheSameForReplies() {
        desk.as(BEN, () -> replies.say(HAWTHORN, BEN, post, Optional.empty(), "You are a wanker"));
        assertThat(desk.as(ADA, () -> replies.to(HAWTHORN, post))).isEmpty();
        desk.as(CLEO, () -> replies.say(HAWTHORN, CLEO, post, Optional.empty(), "Kim in 7C cannot read"));
        var reply = desk.as(ADA, () -> replies.to(HAWTHORN, post)).getFirst().id();
        for (var person : List.of(ADA, JONAS, MIRA)) {
            desk.as(person, () -> flags.flag(HAWTHORN, person, post, Optional.of(reply), Offence.PRIVATE));
        }
        assertThat(desk.as(ADA, () -> replies.to(HAWTHORN, post))).isEmpty();
        assertThat(desk.as(RUTH, () -> cases.of(HAWTHORN, RUTH))).hasSize(2);
        assertThat(desk.as(RUTH, () -> rulings.decide(post, Optional.of(reply), true, "A pupil")))
                .isTrue();
        assertThat(desk.as(CLEO, () -> rulings.askAgain(HAWTHORN, post, Optional.of(reply), CLEO)))
                .isTrue();
    }

    private void isNowhere(String word) {
        for (var reader : List.of(MIRA, DARA)) {
            assertThat(desk.seen(reader, post)).isEmpty();
            assertThat(desk.as(reader, () -> streams.ofSchool(HAWTHORN, Cursor.of("")))
                            .posts())
                    .isEmpty();
            assertThat(desk.as(reader, () -> streams.ofPerson(HAWTHORN, ADA, Cursor.of("")))
                            .posts())
                    .isEmpty();
            assertThat(desk.as(
                            reader,
                            () -> streams.between(HAWTHORN, Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"))))
                    .isEmpty();
            var found = desk.as(reader, () -> search.find(HAWTHORN, word));
            assertThat(found.posts()).isEmpty();
            assertThat(found.alike()).isEmpty();
        }
    }

    private Flags.Answer flagged(PersonId reader) {
        return desk.as(reader, () -> flags.flag(HAWTHORN, reader, post, NO_REPLY, Offence.PRIVATE));
    }

    private boolean decided(PersonId moderator, boolean hides, String why) {
        return desk.as(moderator, () -> rulings.decide(post, NO_REPLY, hides, why));
    }

    private boolean again(PersonId author) {
        return desk.as(author, () -> rulings.askAgain(HAWTHORN, post, NO_REPLY, author));
    }

    private List<Ruling> log(PersonId reader) {
        return desk.as(reader, () -> rulings.of(HAWTHORN, post, NO_REPLY));
    }
}
