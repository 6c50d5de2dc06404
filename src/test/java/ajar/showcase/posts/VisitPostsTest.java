package ajar.showcase.posts;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.RUTH;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.ModuleTest;
import ajar.postgres.Owner;
import ajar.showcase.BegunId;
import ajar.showcase.PostId;
import ajar.showcase.ShowcaseDesk;
import ajar.showcase.moderation.Rulings;
import ajar.visits.VisitId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Ben was in Ada's lesson and writes about it. */
@ModuleTest
@Import(ShowcaseDesk.class)
class VisitPostsTest {

    private static final PostText SEEN = new PostText("Eleven hands", "Ada waited, and so did they.", List.of());

    @Autowired
    ShowcaseDesk desk;

    @Autowired
    Posts posts;

    @Autowired
    OwnPosts own;

    @Autowired
    Rulings rulings;

    @Autowired
    Owner owner;

    private final VisitId visit = new VisitId(UUID.randomUUID());
    private final BegunId draft = new BegunId(UUID.randomUUID());
    private final PostId post = new PostId(draft.value());

    @BeforeEach
    void benWasThere() {
        desk.open(RUTH);
        owner.db()
                .sql("""
                with door as (
                    insert into visits.open_lesson (id, school, thread, host, first_date, last_date, to_see, chairs)
                    select gen_random_uuid(), :school, l.thread, :ada, '2026-08-31', '2026-12-18', 'Waiting', 2
                      from school.lesson l join school.lesson_teacher t on t.lesson = l.id and t.person = :ada limit 1
                    returning id)
                insert into visits.visit (id, school, visitor, open_lesson, on_date, part, during)
                select :visit, :school, :ben, id, '2026-09-01', 'whole', '[2026-09-01 08:20, 2026-09-01 09:10)' from door
                """)
                .param("school", HAWTHORN.value())
                .param("ada", ADA.value())
                .param("ben", BEN.value())
                .param("visit", visit.value())
                .update();
    }

    @Test
    void areShownWhenTheHostSaysYes() {
        assertThat(published()).isEqualTo(Published.ASKED);
        assertThat(desk.seen(CLEO, post)).isEmpty();
        assertThat(desk.as(ADA, () -> own.toAllow(HAWTHORN, ADA))).hasSize(1);
        assertThat(desk.as(CLEO, () -> posts.answerAsHost(post, true))).isFalse();
        assertThat(desk.as(ADA, () -> posts.answerAsHost(post, true))).isTrue();
        var seen = desk.seen(CLEO, post).orElseThrow();
        assertThat(Objects.requireNonNull(seen.visit()).hostName()).isEqualTo("Ada Okafor");
    }

    @Test
    void areGoneFromTheOthersWhenTheHostTakesTheYesBack() {
        published();
        desk.as(ADA, () -> posts.answerAsHost(post, true));
        desk.as(ADA, () -> posts.answerAsHost(post, false));
        assertThat(desk.seen(CLEO, post)).isEmpty();
        assertThat(desk.seen(BEN, post)).isPresent();
        assertThat(desk.seen(ADA, post)).isPresent();
    }

    @Test
    void waitForAnotherYesWhenTheWordsAreOthers() {
        published();
        desk.as(ADA, () -> posts.answerAsHost(post, true));
        desk.as(BEN, () -> posts.change(HAWTHORN, BEN, post, new PostText("Twelve", "hands", List.of()), 0));
        assertThat(desk.seen(CLEO, post)).isEmpty();
        assertThat(desk.as(ADA, () -> own.toAllow(HAWTHORN, ADA))).hasSize(1);
    }

    /** What a moderator lets through is not shown past the host. */
    @Test
    void waitForTheHostAfterAModeratorToo() {
        var rude = new PostText("Eleven hands", "what a shit lesson", List.of());
        assertThat(desk.as(BEN, () -> posts.publish(desk.school(BEN), BEN, draft, rude, 0, Optional.of(visit))))
                .isEqualTo(Published.HELD);
        assertThat(desk.as(RUTH, () -> rulings.decide(post, Optional.empty(), false, "")))
                .isTrue();
        assertThat(desk.seen(CLEO, post)).isEmpty();
        assertThat(desk.seen(ADA, post)).isPresent();
    }

    @Test
    void areOfVisitsThatOneMadeOneself() {
        assertThat(desk.as(CLEO, () -> posts.publish(desk.school(CLEO), CLEO, draft, SEEN, 0, Optional.of(visit))))
                .isEqualTo(Published.REFUSED);
    }

    private Published published() {
        return desk.as(BEN, () -> posts.publish(desk.school(BEN), BEN, draft, SEEN, 0, Optional.of(visit)));
    }
}
