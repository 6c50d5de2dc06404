package ajar.mirror;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.DARA;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.MONDAY;
import static ajar.Hawthorn.RUTH;
import static ajar.Hawthorn.SAM;
import static ajar.mirror.HoursOfDara.as;
import static ajar.mirror.HoursOfDara.asDara;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import ajar.ModuleTest;
import ajar.mirror.Block.Origin;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.school.TimesTaken;
import ajar.site.times.OwnTimes;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Dara's first week at Hawthorn, without a word typed. */
@ModuleTest
class MirrorsTest {

    private static final Period WEEK = Period.of(Period.By.WEEK, MONDAY);
    private static final LocalDateTime SUNDAY = MONDAY.plusDays(6).atTime(12, 0);

    @Autowired
    Mirrors mirrors;

    @Autowired
    MirrorEntries entries;

    @Autowired
    Viewers viewers;

    @Autowired
    OwnTimes times;

    @Autowired
    TimesTaken taken;

    @Autowired
    Owner owner;

    @BeforeEach
    void theFirstWeek() {
        HoursOfDara.found(owner);
    }

    @Test
    void fillThemselvesFromWhatVisitsTook() {
        assertThat(week(SUNDAY))
                .extracting(Block::origin, block -> block.category().key(), Block::minutes)
                .containsExactly(
                        tuple(Origin.ABSENCE, "absence", 50),
                        tuple(Origin.COVER, "freeing", 50),
                        tuple(Origin.BESIDE, "alongside", 50),
                        tuple(Origin.TALK, "alongside", 30));
        var balance = new Balance(week(SUNDAY));
        assertThat(balance.minutes(Side.LEADING)).isEqualTo(130);
        assertThat(balance.minutes(Side.MANAGING))
                .as("cover for an absence is managing")
                .isEqualTo(50);
    }

    @Test
    void showWhatHasBeenAndNothingThatIsToCome() {
        assertThat(week(MONDAY.plusDays(1).atTime(10, 30)))
                .extracting(Block::origin)
                .containsExactly(Origin.ABSENCE);
    }

    @Test
    void knowNothingOfWhatDidNotHappen() {
        owner.db()
                .sql("update visits.cover set ended_at = now(), ended_why = 'declined'")
                .update();
        owner.db()
                .sql("insert into visits.visit_cancellation (school, visit, why) values (?, ?, 'declined')")
                .params(HAWTHORN.value(), HoursOfDara.BESIDE)
                .update();
        assertThat(week(SUNDAY)).extracting(Block::origin).containsExactly(Origin.ABSENCE);
    }

    /** What the coaching module does for an appointment: of each of the two, one word under their own key. */
    @Test
    void knowOfAConversationOnlyThatItWas() {
        var from = MONDAY.plusDays(2).atTime(14, 0);
        asDara(() -> times.take(HAWTHORN, DARA, from, from.plusMinutes(45), OwnTimes.CONVERSATION));
        as(ADA, () -> times.take(HAWTHORN, ADA, from, from.plusMinutes(45), OwnTimes.CONVERSATION));
        var talks = week(SUNDAY).stream()
                .filter(one -> one.origin() == Origin.CONVERSATION)
                .toList();
        assertThat(talks)
                .singleElement()
                .extracting(Block::minutes, Block::asker)
                .containsExactly(45, "");
        assertThat(talks.getFirst().category().side()).isEqualTo(Side.LEADING);
    }

    /** An organiser plans around it and reads bytes; so does whoever has the database. */
    @Test
    void areAloneInReadingTheWord() {
        var from = MONDAY.plusDays(2).atTime(14, 0);
        asDara(() -> times.take(HAWTHORN, DARA, from, from.plusMinutes(45), OwnTimes.CONVERSATION));
        as(CLEO, () -> times.take(HAWTHORN, CLEO, from, from.plusMinutes(45), "dentist"));
        assertThat(as(SAM, () -> taken.between(HAWTHORN, MONDAY, MONDAY.plusDays(6))))
                .hasSize(2);
        var rows = owner.db().sql("""
                        select taker || ' ' || encode(kind, 'escape') || ' ' || length(kind) from school.time_taken order by 1
                        """).query(String.class).list();
        assertThat(rows)
                .allMatch(row -> row.startsWith("appointment "))
                .noneMatch(row -> row.contains("conversation") || row.contains("dentist"));
        assertThat(rows.stream().map(row -> row.substring(row.lastIndexOf(' '))).distinct())
                .as("not even its length tells")
                .hasSize(1);
        assertThat(as(ADA, () -> times.of(HAWTHORN, DARA, MONDAY, MONDAY.plusDays(6))))
                .isEmpty();
    }

    @Test
    void areNobodyElses() {
        enter("testing", "2026-09-08T12:00", "2026-09-08T13:00");
        for (var other : List.of(ADA, RUTH, SAM)) {
            assertThat(as(other, () -> mirrors.of(HAWTHORN, DARA, WEEK, SUNDAY)))
                    .as(other.toString())
                    .isEmpty();
        }
        assertThat(DatabaseContext.asJob("plan", HAWTHORN.value(), () -> mirrors.of(HAWTHORN, DARA, WEEK, SUNDAY)))
                .isEmpty();
    }

    @Test
    void areShownToWhomTheCoachNamesAndNoLonger() {
        asDara(() -> viewers.show(HAWTHORN, DARA, RUTH));
        assertThat(as(RUTH, () -> viewers.shownTo(HAWTHORN, RUTH)))
                .extracting(Viewers.Named::id)
                .containsExactly(DARA);
        assertThat(as(SAM, () -> viewers.shownTo(HAWTHORN, RUTH)))
                .as("nobody learns to whom")
                .isEmpty();
        assertThat(as(SAM, () -> viewers.of(HAWTHORN, DARA))).isEmpty();
        assertThat(asDara(() -> viewers.show(HAWTHORN, DARA, new PersonId(new java.util.UUID(1, 1)))))
                .isFalse();
        assertThat(asDara(() -> viewers.hide(HAWTHORN, DARA, RUTH))).isTrue();
        assertThat(as(RUTH, () -> viewers.shownTo(HAWTHORN, RUTH))).isEmpty();
    }

    /** Nobody can show somebody else's hours to themselves. */
    @Test
    void areShownByNobodyElse() {
        assertThat(org.assertj.core.api.Assertions.catchThrowable(
                        () -> as(RUTH, () -> viewers.show(HAWTHORN, DARA, RUTH))))
                .isNotNull();
        assertThat(as(RUTH, () -> viewers.shownTo(HAWTHORN, RUTH))).isEmpty();
    }

    @Test
    void leaveOutWhatWasNotSo() {
        asDara(() -> {
            entries.leaveOut(HAWTHORN, DARA, Origin.COVER, HoursOfDara.COVER, true);
            return true;
        });
        assertThat(week(SUNDAY)).extracting(Block::origin).doesNotContain(Origin.COVER);
        asDara(() -> {
            entries.leaveOut(HAWTHORN, DARA, Origin.COVER, HoursOfDara.COVER, false);
            return true;
        });
        assertThat(week(SUNDAY)).extracting(Block::origin).contains(Origin.COVER);
    }

    private List<Block> week(LocalDateTime now) {
        return asDara(() -> mirrors.of(HAWTHORN, DARA, WEEK, now));
    }

    private void enter(String category, String from, String until) {
        asDara(() -> entries.enter(
                HAWTHORN,
                DARA,
                new Entry(category, LocalDateTime.parse(from), LocalDateTime.parse(until), "the office"),
                SUNDAY));
    }
}
