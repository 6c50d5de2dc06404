package ajar.focus;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.DARA;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.focus.FocusItem.State.ACTIVE;
import static ajar.focus.FocusItem.State.DONE;
import static ajar.focus.FocusItem.State.PARKED;
import static ajar.focus.FocusItem.State.WAITING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.focus.FocusItem.State;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;

@ModuleTest
class FocusItemsTest {

    @Autowired
    FocusItems items;

    @Autowired
    Owner owner;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void schoolBegins() {
        clock.reset();
        Hawthorn.foundIn(owner);
    }

    @Test
    void waitInTheOrderTheyCame() {
        put("Waiting after a question");
        put("The exit line");
        assertThat(titles(CLEO, WAITING)).containsExactly("Waiting after a question", "The exit line");
    }

    @Test
    void areTakenUpTwoAtATime() {
        var three = three();
        assertThat(as(CLEO, () -> items.start(CLEO, three.getLast()))).isEqualTo(FocusAnswer.HOLDS_TWO);
        assertThat(titles(CLEO, ACTIVE)).containsExactly("Waiting after a question", "The exit line");
        as(CLEO, () -> items.finish(CLEO, three.getFirst()));
        assertThat(as(CLEO, () -> items.start(CLEO, three.getLast()))).isEqualTo(FocusAnswer.CHANGED);
        assertThat(titles(CLEO, ACTIVE)).containsExactly("The exit line", "Fewer words on the board");
    }

    @Test
    void areSwappedHonestly() {
        var three = three();
        var why = "This group needs time first";
        assertThat(as(CLEO, () -> items.swap(CLEO, three.get(1), " ", three.getLast())))
                .isEqualTo(FocusAnswer.NO_REASON);
        assertThat(as(CLEO, () -> items.swap(CLEO, three.get(1), why, three.getLast())))
                .isEqualTo(FocusAnswer.CHANGED);
        assertThat(of(CLEO, PARKED)).singleElement().satisfies(item -> {
            assertThat(item.title()).isEqualTo("The exit line");
            assertThat(item.reason()).isEqualTo(why);
        });
    }

    @Test
    void areUndoneForAWhile() {
        var three = three();
        var since = of(CLEO, ACTIVE).getFirst().since();
        clock.set(clock.instant().plus(Duration.ofDays(3)));
        as(CLEO, () -> items.finish(CLEO, three.getFirst()));
        assertThat(as(CLEO, () -> items.lastChange(CLEO))).contains("finished");
        assertThat(as(CLEO, () -> items.undo(CLEO))).isEqualTo(FocusAnswer.CHANGED);
        assertThat(of(CLEO, ACTIVE)).extracting(FocusItem::id).containsExactly(three.get(0), three.get(1));
        assertThat(of(CLEO, ACTIVE).getFirst().since()).isEqualTo(since);
        assertThat(as(CLEO, () -> items.undo(CLEO))).isEqualTo(FocusAnswer.NOTHING_TO_UNDO);
        as(CLEO, () -> items.finish(CLEO, three.getFirst()));
        clock.set(clock.instant().plus(Duration.ofHours(2)));
        assertThat(as(CLEO, () -> items.undo(CLEO))).isEqualTo(FocusAnswer.NOTHING_TO_UNDO);
        assertThat(titles(CLEO, DONE)).containsExactly("Waiting after a question");
    }

    @Test
    void areGoneForGoodOnceThatIsNotUndone() {
        var three = three();
        as(CLEO, () -> items.takeOff(CLEO, three.getLast()));
        assertThat(of(CLEO, WAITING)).isEmpty();
        as(CLEO, () -> items.undo(CLEO));
        assertThat(titles(CLEO, WAITING)).containsExactly("Fewer words on the board");
        as(CLEO, () -> items.takeOff(CLEO, three.getLast()));
        clock.set(clock.instant().plus(Duration.ofHours(2)));
        as(CLEO, () -> items.finish(CLEO, three.getFirst()));
        assertThat(owner.db()
                        .sql("select count(*) from focus.item")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void comeOnceFromWhereTheyCame() {
        var conversation = UUID.randomUUID();
        var first = as(CLEO, () -> items.put(CLEO, "I count to five", Origin.ownAnswer(conversation)));
        assertThat(as(CLEO, () -> items.put(CLEO, "I count to five", Origin.ownAnswer(conversation))))
                .isEqualTo(first);
        as(CLEO, () -> items.takeOff(CLEO, first));
        as(CLEO, () -> items.put(CLEO, "I count to five", Origin.ownAnswer(conversation)));
        assertThat(of(CLEO, WAITING)).singleElement().satisfies(item -> assertThat(item.origin())
                .isEqualTo(Origin.ownAnswer(conversation)));
    }

    @Test
    void changePlacesWhereTheyWait() {
        var three = List.of(put("One"), put("Two"), put("Three"));
        as(CLEO, () -> items.place(CLEO, three.getLast(), 1));
        assertThat(titles(CLEO, WAITING)).containsExactly("Three", "One", "Two");
        as(CLEO, () -> items.place(CLEO, three.getLast(), 2));
        assertThat(titles(CLEO, WAITING)).containsExactly("One", "Three", "Two");
    }

    @Test
    void areReadByNobodyElse() {
        var mine = put("Waiting after a question");
        for (var who : List.of(ADA, BEN, DARA)) {
            assertThat(as(who, () -> items.of(CLEO))).isEmpty();
            assertThat(as(who, () -> items.start(CLEO, mine))).isEqualTo(FocusAnswer.NOT_YOURS);
            assertThat(as(who, () -> items.start(who, mine))).isEqualTo(FocusAnswer.NOT_YOURS);
        }
    }

    /** Neither does who runs the server: the words are sealed. */
    @Test
    void lieSealedInTheDatabase() {
        var item = as(CLEO, () -> items.put(CLEO, "Canary title", "Canary words", Origin.self()));
        as(CLEO, () -> items.park(CLEO, item, "Canary reason"));
        var row = owner.db()
                .sql("select title || words || reason from focus.item")
                .query(byte[].class)
                .single();
        assertThat(new String(row, StandardCharsets.UTF_8)).doesNotContain("Canary");
    }

    /** Without the lock all three are told yes, and whoever writes last puts the others back. */
    @Test
    void areTakenUpTwoAtATimeInARace() throws InterruptedException {
        var first = put("In hand");
        as(CLEO, () -> items.start(CLEO, first));
        try (var threads = Executors.newFixedThreadPool(3)) {
            for (int round = 0; round < 10; round++) {
                var candidates = List.of(put("One"), put("Two"), put("Three"));
                var races = new ArrayList<Callable<FocusAnswer>>();
                candidates.forEach(next -> races.add(() -> as(CLEO, () -> items.start(CLEO, next))));
                assertThat(threads.invokeAll(races))
                        .extracting(race -> race.get())
                        .containsExactlyInAnyOrder(FocusAnswer.CHANGED, FocusAnswer.HOLDS_TWO, FocusAnswer.HOLDS_TWO);
                assertThat(of(CLEO, ACTIVE)).hasSize(2);
                candidates.forEach(next -> as(CLEO, () -> items.finish(CLEO, next)));
            }
        }
    }

    /** The control: the table itself refuses a third, whatever is asked of it. */
    @Test
    void areLimitedByTheTable() {
        three();
        assertThatThrownBy(() -> owner.db()
                        .sql("update focus.item set state = 'active', place = 2 where state = 'waiting'")
                        .update())
                .isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> owner.db()
                        .sql("update focus.item set state = 'active', place = 3 where state = 'waiting'")
                        .update())
                .hasMessageContaining("item_check");
    }

    private List<FocusItemId> three() {
        var three = List.of(put("Waiting after a question"), put("The exit line"), put("Fewer words on the board"));
        as(CLEO, () -> items.start(CLEO, three.get(0)));
        as(CLEO, () -> items.start(CLEO, three.get(1)));
        return three;
    }

    private FocusItemId put(String title) {
        return as(CLEO, () -> items.put(CLEO, title, Origin.self()));
    }

    private List<FocusItem> of(PersonId person, State state) {
        return as(person, () -> items.of(person)).stream()
                .filter(item -> item.state() == state)
                .toList();
    }

    private List<String> titles(PersonId person, State state) {
        return of(person, state).stream().map(FocusItem::title).toList();
    }

    static <T> T as(PersonId person, Supplier<T> work) {
        return DatabaseContext.as(person.value(), HAWTHORN.value(), work::get);
    }
}
