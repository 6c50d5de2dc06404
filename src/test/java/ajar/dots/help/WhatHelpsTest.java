package ajar.dots.help;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.MadeUpSchool;
import ajar.dots.introductions.Introductions;
import ajar.dots.introductions.Introductions.About;
import ajar.dots.ranking.Need;
import ajar.dots.strengths.KnownFor;
import ajar.dots.strengths.Learnings;
import ajar.dots.strengths.Room;
import ajar.dots.strengths.Rooms;
import ajar.dots.strengths.Strength;
import ajar.dots.strengths.Strengths;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.People;
import ajar.school.Person;
import ajar.school.PracticeId;
import ajar.school.Role;
import ajar.school.SchoolId;
import ajar.school.Schools;
import ajar.site.Bundles;
import ajar.site.Me;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A teacher seeks help with loud corridors; a colleague whom they do not know offers it. */
@MadeUpSchool
class WhatHelpsTest {

    private static final Need CORRIDORS = new Need("They come in loud from the corridor and I shout", Set.of());
    private static final String OFFER = "calm ways into the room after a loud corridor";

    @Autowired
    WhatHelps whatHelps;

    @Autowired
    Masks masks;

    @Autowired
    Strengths strengths;

    @Autowired
    Learnings learnings;

    @Autowired
    KnownFor knownFor;

    @Autowired
    Rooms rooms;

    @Autowired
    Introductions introductions;

    @Autowired
    People people;

    @Autowired
    Schools schools;

    @Autowired
    Owner owner;

    private SchoolId school = new SchoolId(new UUID(0, 0));
    private List<Person> teachers = List.of();

    @BeforeEach
    void nobodyIsKnownForAnything() {
        for (var table : List.of("introduction", "strength", "learned", "room_for", "put_aside")) {
            owner.db().sql("delete from dots." + table).update();
        }
        school = new SchoolId(Objects.requireNonNull(
                owner.db().sql("select id from school.school").query(UUID.class).single()));
        teachers = DatabaseContext.asJob("demo", school.value(), () -> people.holding(school, Role.TEACHER));
    }

    @Test
    void showsAnOfferWithoutItsName() {
        offer(false);

        var row = row(OFFER);
        assertThat(row.title()).startsWith("A colleague");
        assertThat(row.href()).isEmpty();
        assertThat(row.ask()).isNotEmpty();
        assertThat(rows().toString())
                .doesNotContain(colleague().name())
                .doesNotContain(colleague().id().value().toString());
    }

    @Test
    void showsTheNameOfWhoOffersOpenly() {
        offer(true);

        var row = row(OFFER);
        assertThat(row.title()).isEqualTo(colleague().name());
        assertThat(row.href()).contains(colleague().id().value().toString());
    }

    @Test
    void showsTheNameOnceBothHaveSaidYes() {
        offer(false);
        var hidden = masks.open(seeker().id(), row(OFFER).ask()).orElseThrow();
        as(
                seeker(),
                () -> introductions.ask(school, seeker().id(), hidden.person(), new About(hidden.strength(), null)));
        assertThat(rows()).noneMatch(one -> one.reasons().toString().contains(OFFER));

        var asked = as(colleague(), () -> introductions.ofMe(school)).getFirst();
        as(colleague(), () -> introductions.answer(asked.id(), true));
        owner.db()
                .sql("update dots.introduction set answered_at = answered_at - interval '20 days'")
                .update();

        assertThat(row(OFFER).title()).isEqualTo(colleague().name());
    }

    @Test
    void makesAMaskThatOpensForItsReaderAlone() {
        offer(false);
        var mask = row(OFFER).ask();

        assertThat(masks.open(seeker().id(), mask).orElseThrow().person())
                .isEqualTo(colleague().id());
        assertThat(masks.open(teachers.get(7).id(), mask)).isEmpty();
        assertThat(masks.open(seeker().id(), "nonsense")).isEmpty();
        assertThat(row(OFFER).ask()).isNotEqualTo(mask);
    }

    @Test
    void leadsToWhomOthersLearnedFromWithoutTheirWords() {
        var words = "She stands at the door of room nine and greets them one by one";
        learned(words);

        assertThat(rows())
                .anyMatch(one -> one.title().startsWith("A colleague")
                        && one.reasons().toString().contains("to have learned from them"));
        assertThat(rows().toString()).doesNotContain(words);
    }

    @Test
    void forgetsWhatIsTakenBackOrSetAside() {
        learned("Greeting them at the door after the corridor");
        var said =
                as(colleague(), () -> learnings.about(school, colleague().id())).getFirst();

        as(colleague(), () -> learnings.letStand(said.id(), false));
        assertThat(hasAColleague()).isFalse();
        as(colleague(), () -> learnings.letStand(said.id(), true));
        assertThat(hasAColleague()).isTrue();
        as(teachers.get(5), () -> learnings.takeBack(teachers.get(5).id(), said.id()));
        assertThat(hasAColleague()).isFalse();
    }

    @Test
    void suggestsNobodyWhoHasNoRoom() {
        offer(false);
        as(colleague(), () -> rooms.say(school, colleague().id(), new Room(0, null)));

        assertThat(rows()).noneMatch(one -> one.reasons().toString().contains(OFFER));
    }

    @Test
    void setsAsideAPracticeThatColleaguesLearned() {
        var practice = as(colleague(), () -> knownFor.mine()).stream().findFirst();
        practice.ifPresent(one -> {
            as(colleague(), () -> {
                knownFor.putAside(school, colleague().id(), one.practice());
                return true;
            });
            var all = DatabaseContext.asJob("dots", school.value(), () -> knownFor.ofAll());
            assertThat(all.getOrDefault(colleague().id(), Map.<PracticeId, Integer>of()))
                    .doesNotContainKey(one.practice());
        });
    }

    /** Without posts and evidence of visits only what these tests say makes a colleague appear. */
    private boolean hasAColleague() {
        return rows().stream().anyMatch(one -> one.reasons().toString().contains("to have learned from them"));
    }

    private void offer(boolean openly) {
        as(colleague(), () -> strengths.offer(school, colleague().id(), new Strength.Said(OFFER, null, openly)));
    }

    private void learned(String words) {
        owner.db()
                .sql("""
                        insert into dots.learned (school, learner, taught, words, said_at)
                        values (:school, :learner, :taught, :words, now())
                        """)
                .param("school", school.value())
                .param("learner", teachers.get(5).id().value())
                .param("taught", colleague().id().value())
                .param("words", words)
                .update();
    }

    private HelpList.Row row(String said) {
        return rows().stream()
                .filter(one -> one.reasons().toString().contains(said))
                .findFirst()
                .orElseThrow();
    }

    private List<HelpList.Row> rows() {
        return as(seeker(), () -> {
            var me = new Me(seeker(), schools.get(school), EnumSet.of(Role.TEACHER));
            return whatHelps
                    .of(me, CORRIDORS, "", true, new Bundles().in(Bundles.ENGLISH))
                    .rows();
        });
    }

    private Person seeker() {
        return teachers.get(0);
    }

    private Person colleague() {
        return teachers.get(3);
    }

    private <T> T as(Person person, Supplier<T> work) {
        return DatabaseContext.as(person.id().value(), school.value(), work::get);
    }
}
