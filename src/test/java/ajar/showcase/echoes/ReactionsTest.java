package ajar.showcase.echoes;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.DARA;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.JONAS;
import static ajar.Hawthorn.MIRA;
import static ajar.Hawthorn.PAT;
import static ajar.Hawthorn.RUTH;
import static ajar.Hawthorn.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.ModuleTest;
import ajar.postgres.Dump;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.showcase.PostId;
import ajar.showcase.ShowcaseDesk;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ModuleTest
@Import(ShowcaseDesk.class)
class ReactionsTest {

    @Autowired
    ShowcaseDesk desk;

    @Autowired
    Reactions reactions;

    @Autowired
    Owner owner;

    private PostId post = new PostId(UUID.randomUUID());

    @BeforeEach
    void adaShowsSomething() {
        desk.open(RUTH);
        post = desk.shows(ADA, "One line", "Before the bell.");
    }

    @Test
    void areOneOfEachForEachPerson() {
        assertThat(turn(BEN, Kind.USEFUL)).isTrue();
        assertThat(turn(BEN, Kind.AWESOME)).isTrue();
        assertThat(turn(CLEO, Kind.USEFUL)).isTrue();
        assertThat(counts(CLEO)).containsEntry(Kind.USEFUL, 2).containsEntry(Kind.AWESOME, 1);
        assertThat(desk.as(BEN, () -> reactions.own(HAWTHORN, BEN, post))).containsOnly(Kind.USEFUL, Kind.AWESOME);
        assertThat(turn(BEN, Kind.USEFUL)).isFalse();
        assertThat(counts(BEN)).containsEntry(Kind.USEFUL, 1);
    }

    /** Four are told nobody, five the author alone, and from there on in fives. */
    @Test
    void reachTheAuthorAloneWhereTheyHurt() {
        for (var person : List.of(BEN, CLEO, DARA, JONAS)) {
            turn(person, Kind.BORING);
        }
        assertThat(counts(ADA)).doesNotContainKey(Kind.BORING);
        turn(MIRA, Kind.BORING);
        assertThat(counts(ADA)).containsEntry(Kind.BORING, 5);
        turn(SAM, Kind.BORING);
        assertThat(counts(ADA)).containsEntry(Kind.BORING, 5);
        for (var person : List.of(BEN, RUTH, PAT, DARA)) {
            assertThat(counts(person)).doesNotContainKey(Kind.BORING);
        }
    }

    @Test
    void areNotForOnesOwn() {
        assertThat(turn(ADA, Kind.AWESOME)).isFalse();
        assertThat(counts(BEN)).isEmpty();
    }

    /** The control: what they were given to is found. Of one person no two tokens are alike. */
    @Test
    void nameNobodyInADump() {
        turn(BEN, Kind.USEFUL);
        turn(BEN, Kind.AWESOME);
        var rows = Dump.of(owner.db()).lines().filter(line -> line.contains("useful") || line.contains("awesome"));
        assertThat(rows)
                .isNotEmpty()
                .allMatch(row -> row.contains(post.value().toString()))
                .noneMatch(row -> row.contains(BEN.value().toString()));
        assertThat(owner.db()
                        .sql("select count(distinct token) from showcase.reaction")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void areTakenBackAllAtOnceByWhoeverGoes() {
        turn(BEN, Kind.USEFUL);
        turn(CLEO, Kind.USEFUL);
        assertThat(desk.as(BEN, () -> reactions.all(HAWTHORN, BEN)))
                .extracting(Reactions.Own::title)
                .containsExactly("One line");
        desk.as(BEN, () -> {
            reactions.takeAllBack(HAWTHORN, BEN);
            return true;
        });
        assertThat(counts(ADA)).containsEntry(Kind.USEFUL, 1);
    }

    private boolean turn(PersonId person, Kind kind) {
        return desk.as(person, () -> reactions.turn(HAWTHORN, person, post, kind));
    }

    private java.util.Map<Kind, Integer> counts(PersonId reader) {
        return desk.as(reader, () -> reactions.counts(post));
    }
}
