package ajar.focus;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.focus.FocusItemsTest.as;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.postgres.Owner;
import ajar.shelf.IdeaLeft;
import ajar.shelf.IdeaTried;
import ajar.shelf.PickId;
import ajar.shelf.ReadersFocus;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;

/** Ada picked a chapter; Ben tries it. */
@ModuleTest
class ChapterIdeasTest {

    private static final PickId PICK = new PickId(UUID.fromString("00000000-0000-7000-8100-000000000001"));
    private static final Origin CHAPTER = Origin.chapter(PICK.value());

    @Autowired
    FocusItems items;

    @Autowired
    ReadersFocus focus;

    @Autowired
    Owner owner;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void adaHasPicked() {
        clock.reset();
        Hawthorn.foundIn(owner);
        owner.db()
                .sql("""
                        with book as (insert into shelf.book (school, title, authors) values (:school, 'Pauses', '') returning id)
                        insert into shelf.pick (id, school, book, person, chapter, minutes, verdict, picked_at)
                        select :pick, :school, id, :picker, 'Three seconds', 12, 'none', now() from book
                        """)
                .param("school", HAWTHORN.value())
                .param("pick", PICK.value())
                .param("picker", ADA.value())
                .update();
    }

    @Test
    void comeOntoTheListOfWhoeverTriesThem(Scenario scenario) {
        owner.db()
                .sql(
                        "insert into shelf.idea_tried (pick, person, school, tried_at) values (:pick, :reader, :school, now())")
                .param("pick", PICK.value())
                .param("reader", BEN.value())
                .param("school", HAWTHORN.value())
                .update();
        scenario.publish(new IdeaTried(HAWTHORN, PICK, BEN, ADA))
                .andWaitForStateChange(() -> as(BEN, () -> items.of(BEN)), list -> !list.isEmpty())
                .andVerify(list -> assertThat(list).singleElement().satisfies(item -> {
                    assertThat(item.title()).isEqualTo("Three seconds, Pauses");
                    assertThat(item.origin()).isEqualTo(CHAPTER);
                }));
        assertThat(as(ADA, () -> items.of(ADA))).isEmpty();
    }

    @Test
    void goWhenTheyAreLeftBeforeTheyAreBegun(Scenario scenario) {
        as(BEN, () -> items.put(BEN, "Three seconds, Pauses", CHAPTER));
        scenario.publish(new IdeaLeft(HAWTHORN, PICK, BEN, ADA))
                .andWaitForStateChange(() -> as(BEN, () -> items.of(BEN)), list -> list.isEmpty())
                .andVerify(list -> assertThat(list).isEmpty());
    }

    /** The shelf is told what is in hand, by its owner alone. */
    @Test
    void tellTheShelfWhatIsInHand() {
        as(BEN, () -> items.put(BEN, "Later", Origin.self()));
        as(BEN, () -> items.start(BEN, items.put(BEN, "Waiting", "I count to five.", CHAPTER)));
        assertThat(as(BEN, () -> focus.inHand(BEN))).containsExactly("Waiting. I count to five.");
        assertThat(as(ADA, () -> focus.inHand(BEN))).isEmpty();
    }
}
