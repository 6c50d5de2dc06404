package ajar.mirror;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.DARA;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.MONDAY;
import static ajar.Hawthorn.TUESDAY;
import static ajar.mirror.HoursOfDara.as;
import static ajar.mirror.HoursOfDara.asDara;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.mirror.EntryAnswer.Entered;
import ajar.mirror.EntryAnswer.Refused;
import ajar.mirror.EntryAnswer.Taken;
import ajar.postgres.Owner;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Dara adds what does not fill itself. */
@ModuleTest
class MirrorEntriesTest {

    private static final LocalDateTime NOW = TUESDAY.atTime(14, 43);
    private static final Period WEEK = Period.of(Period.By.WEEK, MONDAY);

    @Autowired
    MirrorEntries entries;

    @Autowired
    Mirrors mirrors;

    @Autowired
    Categories categories;

    @Autowired
    SettableClock clock;

    @Autowired
    Owner owner;

    @BeforeEach
    void theFirstWeek() {
        HoursOfDara.found(owner);
    }

    @AfterEach
    void beforeSchoolAgain() {
        clock.reset();
    }

    @Test
    void takeAKindAndALength() {
        assertThat(preset("testing", 60)).isInstanceOf(Entered.class);
        assertThat(last().from()).isEqualTo(TUESDAY.atTime(13, 40));
        assertThat(last().until()).isEqualTo(TUESDAY.atTime(14, 40));
        assertThat(preset("errands", 30)).isInstanceOf(Entered.class);
        assertThat(entered())
                .extracting(Block::from)
                .as("the hour before is taken")
                .contains(TUESDAY.atTime(13, 10));
    }

    @Test
    void countEachMinuteOnce() {
        assertThat(enter("testing", "2026-09-08T11:00", "2026-09-08T12:00"))
                .as("she took Ben's class until ten past")
                .isInstanceOf(Taken.class);
        assertThat(enter("testing", "2026-09-08T11:10", "2026-09-08T12:00")).isInstanceOf(Entered.class);
        assertThat(enter("data", "2026-09-08T11:59", "2026-09-08T12:30")).isInstanceOf(Taken.class);
    }

    @Test
    void refuseWhatCannotBe() {
        assertThat(enter("testing", "2026-09-08T14:00", "2026-09-08T15:00")).isEqualTo(Refused.NOT_OVER);
        assertThat(enter("testing", "2026-09-08T13:00", "2026-09-08T13:00")).isEqualTo(Refused.NO_STRETCH);
        assertThat(enter("testing", "2026-09-06T01:00", "2026-09-06T14:00")).isEqualTo(Refused.NO_STRETCH);
        assertThat(enter("praise", "2026-09-08T13:00", "2026-09-08T14:00")).isEqualTo(Refused.NO_CATEGORY);
        assertThat(preset("testing", 15 * 60)).isEqualTo(Refused.NO_ROOM);
        assertThat(entered()).isEmpty();
    }

    @Test
    void keepWhoAskedForTheCoachAlone() {
        enter("data", "2026-09-08T13:00", "2026-09-08T14:00");
        assertThat(last().asker()).isEqualTo("Ruth, by mail");
        assertThat(asDara(() -> mirrors.hours(HAWTHORN, DARA, WEEK, NOW)))
                .as("what is counted for others")
                .allMatch(block -> block.asker().isEmpty());
        assertThat(owner.db()
                        .sql("select encode(asker, 'escape') from mirror.entry")
                        .query(String.class)
                        .single())
                .doesNotContain("Ruth");
    }

    @Test
    void areUndoneStepByStep() {
        var first = (Entered) enter("data", "2026-09-08T13:00", "2026-09-08T14:00");
        assertThat(undo(Optional.of(first.entry()), Optional.empty())).isTrue();
        assertThat(entered()).isEmpty();

        var again = (Entered) enter("data", "2026-09-08T13:00", "2026-09-08T14:00");
        var changed = (Entered) asDara(() -> entries.change(
                        HAWTHORN, DARA, again.entry(), entry("testing", "2026-09-08T13:30", "2026-09-08T14:30"), NOW))
                .orElseThrow();
        assertThat(changed.before()).contains(again.entry());
        assertThat(last().category().key()).isEqualTo("testing");
        assertThat(undo(Optional.of(changed.entry()), changed.before())).isTrue();
        assertThat(last().category().key()).isEqualTo("data");

        assertThat(asDara(() -> entries.remove(HAWTHORN, DARA, again.entry()))).isTrue();
        assertThat(entered()).isEmpty();
        assertThat(undo(Optional.empty(), Optional.of(again.entry()))).isTrue();
        assertThat(last().asker()).isEqualTo("Ruth, by mail");
    }

    @Test
    void areNotBroughtBackIntoATakenHour() {
        var first = (Entered) enter("data", "2026-09-08T13:00", "2026-09-08T14:00");
        asDara(() -> entries.remove(HAWTHORN, DARA, first.entry()));
        enter("testing", "2026-09-08T13:30", "2026-09-08T14:00");
        assertThat(undo(Optional.empty(), Optional.of(first.entry()))).isFalse();
        assertThat(entered()).extracting(block -> block.category().key()).containsExactly("testing");
    }

    @Test
    void areForgottenADayAfterTheyWereRemoved() {
        var first = (Entered) enter("data", "2026-09-08T13:00", "2026-09-08T14:00");
        asDara(() -> entries.remove(HAWTHORN, DARA, first.entry()));
        clock.set(clock.instant().plus(25, ChronoUnit.HOURS));
        enter("testing", "2026-09-08T12:00", "2026-09-08T12:30");
        assertThat(undo(Optional.empty(), Optional.of(first.entry()))).isFalse();
        assertThat(owner.db()
                        .sql("select count(*) from mirror.entry")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void areNobodyElsesToTouch() {
        var first = (Entered) enter("data", "2026-09-08T13:00", "2026-09-08T14:00");
        assertThat(as(ADA, () -> entries.remove(HAWTHORN, DARA, first.entry()))).isFalse();
        assertThat(as(ADA, () -> entries.find(HAWTHORN, DARA, first.entry()))).isEmpty();
        assertThat(entered()).hasSize(1);
    }

    @Test
    void takeKindsThatTheSchoolNamed() {
        assertThat(asDara(() -> categories.add(HAWTHORN, " Open day ", Side.MANAGING)))
                .isTrue();
        assertThat(asDara(() -> categories.add(HAWTHORN, "Open day", Side.LEADING)))
                .as("there is one")
                .isFalse();
        var own = asDara(() -> categories.of(HAWTHORN)).getLast();
        assertThat(own.name()).isEqualTo("Open day");
        assertThat(enter(own.key(), "2026-09-08T13:00", "2026-09-08T14:00")).isInstanceOf(Entered.class);
        asDara(() -> categories.retire(HAWTHORN, java.util.UUID.fromString(own.key()), true));
        assertThat(last().category().name()).as("what was entered stays").isEqualTo("Open day");
        assertThat(asDara(() -> categories.add(HAWTHORN, "Open day", Side.MANAGING)))
                .as("it comes back")
                .isTrue();
        assertThat(asDara(() -> categories.of(HAWTHORN)).getLast().retired()).isFalse();
    }

    private EntryAnswer preset(String category, int minutes) {
        return asDara(() -> entries.enterUntilNow(HAWTHORN, DARA, category, minutes, "", NOW));
    }

    private EntryAnswer enter(String category, String from, String until) {
        return asDara(() -> entries.enter(HAWTHORN, DARA, entry(category, from, until), NOW));
    }

    private static Entry entry(String category, String from, String until) {
        return new Entry(category, LocalDateTime.parse(from), LocalDateTime.parse(until), "Ruth, by mail");
    }

    private boolean undo(Optional<EntryId> entered, Optional<EntryId> removed) {
        return asDara(() -> entries.undo(HAWTHORN, DARA, entered, removed));
    }

    private List<Block> entered() {
        return asDara(() -> mirrors.of(HAWTHORN, DARA, WEEK, NOW)).stream()
                .filter(block -> block.origin() == Block.Origin.ENTERED)
                .toList();
    }

    private Block last() {
        return entered().getLast();
    }
}
