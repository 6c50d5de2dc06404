package ajar.focus;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.ADAS_TUESDAY_3;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.JONAS;
import static ajar.focus.FocusItemsTest.as;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.postgres.Owner;
import ajar.visits.IdeaLeft;
import ajar.visits.IdeaTried;
import ajar.visits.VisitId;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;

@ModuleTest
class IdeasTest {

    private static final VisitId VISIT = new VisitId(UUID.fromString("00000000-0000-7000-8099-000000000001"));
    private static final UUID DOOR = UUID.fromString("00000000-0000-7000-8099-000000000002");

    @Autowired
    FocusItems items;

    @Autowired
    Owner owner;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void jonasHasBeenAtAdas() {
        clock.reset();
        Hawthorn.foundIn(owner);
        owner.db()
                .sql("""
                        insert into visits.open_lesson (id, school, thread, host, first_date, last_date, to_see, chairs)
                        values (:door, :school, (select thread from school.lesson where id = :lesson), :host, '2026-08-31',
                                '2026-12-18', 'How long I wait after a question', 2)
                        """)
                .param("door", DOOR)
                .param("school", HAWTHORN.value())
                .param("lesson", ADAS_TUESDAY_3.value())
                .param("host", ADA.value())
                .update();
        owner.db()
                .sql("""
                        insert into visits.visit (id, school, visitor, open_lesson, on_date, part, during)
                        values (:visit, :school, :visitor, :door, '2026-09-01', 'whole', '[2026-09-01 10:20,2026-09-01 11:10)')
                        """)
                .param("visit", VISIT.value())
                .param("school", HAWTHORN.value())
                .param("visitor", JONAS.value())
                .param("door", DOOR)
                .update();
    }

    @Test
    void comeOntoTheListOfWhoeverTriesThem(Scenario scenario) {
        tried();
        scenario.publish(new IdeaTried(HAWTHORN, VISIT, JONAS, ADA))
                .andWaitForStateChange(() -> as(JONAS, () -> items.of(JONAS)), list -> !list.isEmpty())
                .andVerify(list -> assertThat(list).singleElement().satisfies(item -> {
                    assertThat(item.title()).isEqualTo("How long I wait after a question");
                    assertThat(item.origin()).isEqualTo(Origin.visit(VISIT));
                    assertThat(item.state()).isEqualTo(FocusItem.State.WAITING);
                }));
        assertThat(as(ADA, () -> items.of(ADA))).isEmpty();
    }

    @Test
    void goWhenTheyAreLeftBeforeTheyAreBegun(Scenario scenario) {
        as(JONAS, () -> items.put(JONAS, "How long I wait after a question", Origin.visit(VISIT)));
        scenario.publish(new IdeaLeft(HAWTHORN, VISIT, JONAS, ADA))
                .andWaitForStateChange(() -> as(JONAS, () -> items.of(JONAS)), list -> list.isEmpty())
                .andVerify(list -> assertThat(list).isEmpty());
    }

    @Test
    void comeOnceHoweverOftenTheyAreTold(Scenario scenario) {
        tried();
        as(JONAS, () -> items.start(JONAS, items.put(JONAS, "Waiting", Origin.visit(VISIT))));
        scenario.publish(new IdeaTried(HAWTHORN, VISIT, JONAS, ADA))
                .andWaitForStateChange(this::unheard, unheard -> unheard == 0)
                .andVerify(none -> assertThat(as(JONAS, () -> items.of(JONAS)))
                        .singleElement()
                        .satisfies(item -> assertThat(item.state()).isEqualTo(FocusItem.State.ACTIVE)));
    }

    private int unheard() {
        return owner.db()
                .sql("select count(*) from ground.event_publication where completion_date is null")
                .query(Integer.class)
                .single();
    }

    private void tried() {
        owner.db()
                .sql("insert into visits.idea_tried (school, visit) values (:school, :visit)")
                .param("school", HAWTHORN.value())
                .param("visit", VISIT.value())
                .update();
    }
}
