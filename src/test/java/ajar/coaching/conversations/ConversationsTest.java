package ajar.coaching.conversations;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.DARA;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.PAT;
import static ajar.Hawthorn.RUTH;
import static ajar.Hawthorn.SAM;
import static ajar.coaching.Talks.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.coaching.ConversationId;
import ajar.coaching.EntryId;
import ajar.coaching.Talks;
import ajar.coaching.conversations.WritingAnswer.Refusal;
import ajar.coaching.conversations.WritingAnswer.Refused;
import ajar.postgres.Dump;
import ajar.school.PersonId;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

@ModuleTest
@Import(Talks.class)
class ConversationsTest {

    @Autowired
    Talks talks;

    @Autowired
    Seen seen;

    @Autowired
    NewWays newWays;

    @Autowired
    SettableClock clock;

    private ConversationId talk = new ConversationId(UUID.randomUUID());

    @BeforeEach
    void begin() {
        talk = talks.begun();
    }

    @Test
    void areReadByTwoAndNobodyElse() {
        talks.written(DARA, talk, Kind.QUESTION, "What happens in the silence?");
        talks.written(CLEO, talk, Kind.ANSWER, "I count to one.");
        var said = Talks.STRUGGLE + "|What happens in the silence?|I count to one.";
        assertThat(talks.words(CLEO, talk)).isEqualTo(said);
        assertThat(talks.words(DARA, talk)).isEqualTo(said);
        for (var other : List.of(ADA, BEN, SAM, PAT, RUTH)) {
            assertThat(talks.read(other, talk)).isEmpty();
            assertThat(talks.write(other, talk, Kind.QUESTION, "May I?")).isEmpty();
            assertThat(as(other, () -> talks.conversations().erase(HAWTHORN, other, talk)))
                    .isFalse();
        }
    }

    /** The control of it: with the policies open, another one would read it. */
    @Test
    void wouldBeReadByOthersWithoutPolicies() {
        talks.owner()
                .db()
                .sql("create policy planted on coaching.conversation for all using (true)")
                .update();
        talks.owner()
                .db()
                .sql("create policy planted on coaching.entry for all using (true)")
                .update();
        try {
            assertThat(talks.words(RUTH, talk)).isEqualTo(Talks.STRUGGLE);
        } finally {
            talks.owner()
                    .db()
                    .sql("drop policy planted on coaching.conversation")
                    .update();
            talks.owner().db().sql("drop policy planted on coaching.entry").update();
        }
    }

    @Test
    void takeTheStruggleWithThem() {
        assertThat(as(CLEO, () -> talks.struggles().of(HAWTHORN, CLEO))).isEmpty();
        assertThat(Dump.of(talks.owner().db())).doesNotContain("three hands");
    }

    @Test
    void areNotThereForTheCoachOnceTakenBack() {
        talks.written(DARA, talk, Kind.QUESTION, "What happens in the silence?");
        assertThat(as(DARA, () -> talks.conversations().takeBack(HAWTHORN, DARA, talk)))
                .isFalse();
        assertThat(as(CLEO, () -> talks.conversations().takeBack(HAWTHORN, CLEO, talk)))
                .isTrue();
        assertThat(talks.read(DARA, talk)).isEmpty();
        assertThat(as(DARA, () -> talks.conversations().of(HAWTHORN, DARA))).isEmpty();
        assertThat(talks.write(DARA, talk, Kind.QUESTION, "And then?")).isEmpty();
        assertThat(talks.words(CLEO, talk)).contains("What happens in the silence?");
        assertThat(talks.write(CLEO, talk, Kind.ANSWER, "To myself.")).contains(new Refused(Refusal.TAKEN_BACK));
        as(CLEO, () -> talks.conversations().giveAgain(HAWTHORN, CLEO, talk));
        assertThat(talks.words(DARA, talk)).contains("three hands");
    }

    @Test
    void areNotThereForWhoIsNoCoachAnyMore() {
        talks.owner()
                .db()
                .sql("delete from school.role where person = ?")
                .param(DARA.value())
                .update();
        assertThat(talks.read(DARA, talk)).isEmpty();
    }

    @Test
    void beginWithACoachAlone() {
        var struggle = as(CLEO, () -> talks.struggles().write(HAWTHORN, CLEO, "Another"));
        for (var noCoach : List.of(BEN, RUTH, CLEO)) {
            assertThat(as(CLEO, () -> talks.conversations().begin(HAWTHORN, CLEO, struggle, noCoach)))
                    .isEmpty();
        }
        assertThat(as(BEN, () -> talks.conversations().begin(HAWTHORN, BEN, struggle, DARA)))
                .isEmpty();
    }

    @Test
    void letEachWriteTheirOwnKinds() {
        for (var kind : Kind.values()) {
            var asCoach = talks.write(DARA, talk, kind, "Words");
            var asTeacher =
                    kind == Kind.OWN_ANSWER ? Optional.<WritingAnswer>empty() : talks.write(CLEO, talk, kind, "Words");
            var strange = kind.writer() == Part.TEACHER ? asCoach : asTeacher;
            assertThat(strange).as("%s", kind).contains(new Refused(Refusal.NOT_YOURS));
        }
    }

    /** The database says so too: the coach writes no answer, and changes none. */
    @Test
    void keepTheCoachOutOfTheAnswersTwice() {
        var answer = talks.written(CLEO, talk, Kind.ANSWER, "I count to one.");
        assertThatThrownBy(() -> insert(DARA, "answer")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> insert(CLEO, "question")).isInstanceOf(DataAccessException.class);
        assertThat(insert(DARA, "question")).isOne();
        assertThat(talks.changed(DARA, "update coaching.entry set changed_at = now() where id = ?", answer.value()))
                .isZero();
    }

    @Test
    void sendNoDotThatNobodyAskedFor() {
        var dot = Writing.dot(new EntryId(UUID.randomUUID()), "colleague/x", "Ada", "She waits.", Talks.draft());
        assertThat(as(DARA, () -> talks.writings().write(HAWTHORN, DARA, talk, dot)))
                .contains(new Refused(Refusal.NOT_ASKED));
        var asking = talks.written(CLEO, talk, Kind.ASKING, "");
        var asked = Writing.dot(asking, "colleague/x", "Ada", "She waits.", Talks.draft());
        assertThat(as(DARA, () -> talks.writings().write(HAWTHORN, DARA, talk, asked)))
                .containsInstanceOf(WritingAnswer.Written.class);
        var second = Writing.dot(asking, "colleague/x", "Ada", "She waits.", Talks.draft());
        assertThat(as(DARA, () -> talks.writings().write(HAWTHORN, DARA, talk, second)))
                .contains(new Refused(Refusal.NOT_ASKED));
    }

    /** Past the record the database refuses, and the control: without its trigger the dot would be there, unasked. */
    @Test
    void wouldSendAnUnaskedDotWithoutTheTrigger() {
        var question = talks.written(DARA, talk, Kind.QUESTION, "And then?");
        assertThatThrownBy(() -> insertDot(question)).hasStackTraceContaining("nobody asked for an example");
        talks.owner()
                .db()
                .sql("alter table coaching.entry disable trigger keeps_writing")
                .update();
        try {
            assertThat(insertDot(question)).isOne();
        } finally {
            talks.owner()
                    .db()
                    .sql("alter table coaching.entry enable trigger keeps_writing")
                    .update();
        }
    }

    @Test
    void areClosedByTheTeachersOwnAnswer() {
        assertThat(talks.write(DARA, talk, Kind.OWN_ANSWER, "You wait.")).contains(new Refused(Refusal.NOT_YOURS));
        var own = talks.written(CLEO, talk, Kind.OWN_ANSWER, "I count to five.");
        assertThat(talks.read(DARA, talk)).get().matches(Letter::isClosed);
        assertThat(talks.write(DARA, talk, Kind.QUESTION, "And if not?")).contains(new Refused(Refusal.CLOSED));
        assertThat(talks.write(CLEO, talk, Kind.ANSWER, "Still")).contains(new Refused(Refusal.CLOSED));
        as(CLEO, () -> talks.writings().remove(HAWTHORN, CLEO, talk, own));
        assertThat(talks.read(CLEO, talk)).get().matches(letter -> !letter.isClosed());
    }

    @Test
    void letWordsBePutBetterForAWhile() {
        var question = talks.written(DARA, talk, Kind.QUESTION, "What happens?");
        assertThat(change(CLEO, question, "Nothing")).contains(new Refused(Refusal.NOT_YOURS));
        assertThat(change(DARA, question, " ")).contains(new Refused(Refusal.EMPTY));
        assertThat(change(DARA, question, "What happens in the silence?"))
                .containsInstanceOf(WritingAnswer.Written.class);
        assertThat(talks.words(CLEO, talk)).endsWith("|What happens in the silence?");
        clock.set(clock.instant().plus(Letter.UNDONE_WITHIN).plusSeconds(1));
        assertThat(change(DARA, question, "Too late?")).contains(new Refused(Refusal.TOO_LATE));
        clock.set(clock.instant().minus(Duration.ofMinutes(15)));
        talks.written(CLEO, talk, Kind.ANSWER, "I count to one.");
        assertThat(change(DARA, question, "Gone on?")).contains(new Refused(Refusal.TOO_LATE));
    }

    @Test
    void areWrittenOnceHoweverOftenSent() {
        var writing = Writing.of(Kind.QUESTION, "What happens?", Talks.draft());
        as(DARA, () -> talks.writings().write(HAWTHORN, DARA, talk, writing));
        as(DARA, () -> talks.writings().write(HAWTHORN, DARA, talk, writing));
        assertThat(talks.words(DARA, talk)).isEqualTo(Talks.STRUGGLE + "|What happens?");
    }

    @Test
    void waitForWhoHasNotReadThem() {
        assertThat(unread(DARA)).isTrue();
        assertThat(unread(CLEO)).isFalse();
        as(DARA, () -> {
            seen.mark(HAWTHORN, DARA, talk);
            return true;
        });
        assertThat(unread(DARA)).isFalse();
        talks.written(DARA, talk, Kind.QUESTION, "What happens?");
        assertThat(unread(CLEO)).isTrue();
        assertThat(unread(DARA)).isFalse();
    }

    /** A steward who comes in by a new way as the teacher, or as the coach, reads nothing until the other says that it is them. */
    @Test
    void waitForTheOthersWordAfterANewWayIn() {
        as(CLEO, () -> talks.struggles().write(HAWTHORN, CLEO, "For nobody"));
        assertThatThrownBy(() -> hold(RUTH, CLEO)).isInstanceOf(DataAccessException.class);
        hold(PAT, CLEO);
        assertThat(as(CLEO, () -> talks.struggles().of(HAWTHORN, CLEO))).isEmpty();
        assertThat(talks.read(CLEO, talk)).isEmpty();
        assertThat(as(CLEO, () -> talks.conversations().recognise(HAWTHORN, talk)))
                .isFalse();
        assertThat(talks.read(DARA, talk)).get().matches(letter -> letter.conversation()
                .otherHeld());
        assertThat(unread(DARA)).isTrue();
        assertThat(as(DARA, () -> talks.conversations().recognise(HAWTHORN, talk)))
                .isTrue();
        assertThat(talks.words(CLEO, talk)).isEqualTo(Talks.STRUGGLE);
        hold(PAT, DARA);
        assertThat(talks.read(DARA, talk)).isEmpty();
        assertThat(talks.words(CLEO, talk)).isEqualTo(Talks.STRUGGLE);
    }

    private void hold(PersonId steward, PersonId whose) {
        as(steward, () -> talks.transaction().execute(begun -> {
            newWays.isAboutToBe(HAWTHORN, whose);
            return true;
        }));
    }

    /** With the rows put back from a backup there is nothing to read all the same. */
    @Test
    void areErasedForBoth() {
        talks.written(DARA, talk, Kind.QUESTION, "What happens?");
        assertThat(as(DARA, () -> talks.conversations().erase(HAWTHORN, DARA, talk)))
                .isFalse();
        var owner = talks.owner().db();
        owner.sql("create schema kept").update();
        try {
            owner.sql("create table kept.entry as select * from coaching.entry").update();
            owner.sql("create table kept.conversation as select * from coaching.conversation")
                    .update();
            assertThat(as(CLEO, () -> talks.conversations().erase(HAWTHORN, CLEO, talk)))
                    .isTrue();
            assertThat(talks.read(CLEO, talk)).isEmpty();
            assertThat(talks.read(DARA, talk)).isEmpty();
            owner.sql("insert into coaching.conversation select * from kept.conversation")
                    .update();
            owner.sql("insert into coaching.entry select * from kept.entry").update();
            assertThat(talks.read(CLEO, talk))
                    .get()
                    .matches(letter -> letter.entries().size() == 2);
            assertThat(talks.words(CLEO, talk)).isEqualTo("|");
        } finally {
            owner.sql("drop schema kept cascade").update();
        }
    }

    private boolean unread(PersonId who) {
        return as(who, () -> seen.unread(HAWTHORN, who)).contains(talk);
    }

    private Optional<WritingAnswer> change(PersonId who, EntryId entry, String words) {
        return as(who, () -> talks.writings().change(HAWTHORN, who, talk, entry, words));
    }

    private int insert(PersonId who, String kind) {
        return talks.changed(who, """
                insert into coaching.entry (school, conversation, place, kind, words, written_at)
                values (?, ?, 50, ?, 'x', now())
                """, HAWTHORN.value(), talk.value(), kind);
    }

    private int insertDot(EntryId about) {
        return talks.changed(DARA, """
                insert into coaching.entry (school, conversation, place, kind, about, words, dot, dot_name, written_at)
                values (?, ?, 51, 'dot', ?, 'x', 'x', 'x', now())
                """, HAWTHORN.value(), talk.value(), about.value());
    }
}
