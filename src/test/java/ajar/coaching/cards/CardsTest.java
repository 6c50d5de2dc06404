package ajar.coaching.cards;

import static ajar.Hawthorn.ADA;
import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.DARA;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.MONDAY;
import static ajar.Hawthorn.RUTH;
import static ajar.coaching.Talks.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.coaching.CardId;
import ajar.coaching.ConversationId;
import ajar.coaching.Talks;
import ajar.coaching.cards.CardAnswer.Done;
import ajar.coaching.cards.CardAnswer.Refusal;
import ajar.coaching.cards.CardAnswer.Refused;
import ajar.school.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;

@ModuleTest
@Import(Talks.class)
class CardsTest {

    private static final Card.Text QUIET = new Card.Text("Quiet on Thursdays.", MONDAY.plusDays(30), Set.of(RUTH));

    @Autowired
    Talks talks;

    @Autowired
    SettableClock clock;

    private ConversationId talk = new ConversationId(UUID.randomUUID());

    @BeforeEach
    void begin() {
        clock.set(Instant.parse("2026-09-07T09:00:00Z"));
        talk = talks.begun();
    }

    @Test
    void areReadByWhomTheyNameOnceBothHaveSigned() {
        write(CLEO, QUIET);
        assertThat(shown(RUTH)).isZero();
        sign(CLEO);
        assertThat(shown(RUTH)).as("signed by one").isZero();
        sign(DARA);
        assertThat(shown(RUTH)).isOne();
        assertThat(shown(BEN)).isZero();
        assertThat(shown(ADA)).isZero();
        assertThat(as(RUTH, () -> talks.conversations().of(HAWTHORN, RUTH)))
                .as("the card alone")
                .isEmpty();
    }

    @Test
    void areSignedNoLongerOnceTheySaySomethingElse() {
        var card = signed();
        assertThat(write(DARA, new Card.Text("Quiet on Fridays.", QUIET.expiresOn(), QUIET.readers())))
                .contains(new Done(card));
        assertThat(shown(RUTH)).isZero();
        assertThat(write(DARA, new Card.Text("Quiet on Fridays.", QUIET.expiresOn(), Set.of(RUTH, BEN))))
                .contains(new Done(card));
        sign(CLEO);
        sign(DARA);
        assertThat(shown(BEN)).isOne();
        assertThat(as(RUTH, () -> talks.cards().shownTo(HAWTHORN, RUTH)))
                .first()
                .matches(one -> one.words().equals("Quiet on Fridays."));
    }

    /** The database keeps to it by itself, whoever writes: neither words nor readers change under a signature. */
    @Test
    void areSignedAsTheyStandTwice() {
        signed();
        talks.changed(DARA, "update coaching.card set expires_on = expires_on + 1");
        assertThat(shown(RUTH)).isZero();
        sign(CLEO);
        sign(DARA);
        assertThat(shown(RUTH)).isOne();
        talks.changed(
                DARA,
                "insert into coaching.card_reader (school, card, reader) select school, id, ? from coaching.card",
                BEN.value());
        assertThat(shown(RUTH)).isZero();
        assertThat(shown(BEN)).isZero();
        assertThatThrownBy(() -> talks.changed(
                        DARA,
                        "update coaching.card_signature set version = version + 7 where person = ?",
                        DARA.value()))
                .as("a version that nobody has seen")
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void areGoneAfterTheirLastDay() {
        signed();
        clock.set(Instant.parse("2026-10-07T20:00:00Z"));
        assertThat(shown(RUTH)).as("on its last day").isOne();
        clock.set(Instant.parse("2026-10-08T05:00:00Z"));
        assertThat(shown(RUTH)).isZero();
        assertThat(as(CLEO, () -> talks.cards().of(HAWTHORN, talk))).isEmpty();
    }

    @Test
    void areGoneOnceEitherWithdraws() {
        var first = signed();
        assertThat(as(RUTH, () -> talks.cards().withdraw(HAWTHORN, RUTH, first)))
                .isEmpty();
        as(DARA, () -> talks.cards().withdraw(HAWTHORN, DARA, first));
        assertThat(shown(RUTH)).isZero();
        var second = signed();
        as(CLEO, () -> talks.cards().withdraw(HAWTHORN, CLEO, second));
        assertThat(shown(RUTH)).isZero();
    }

    @Test
    void areGoneWithTheConversation() {
        signed();
        as(CLEO, () -> talks.conversations().takeBack(HAWTHORN, CLEO, talk));
        assertThat(shown(RUTH)).isZero();
        as(CLEO, () -> talks.conversations().giveAgain(HAWTHORN, CLEO, talk));
        assertThat(shown(RUTH)).isOne();
        as(CLEO, () -> talks.conversations().erase(HAWTHORN, CLEO, talk));
        assertThat(shown(RUTH)).isZero();
    }

    @Test
    void areNotWrittenOverUnseen() {
        write(CLEO, QUIET);
        assertThat(as(DARA, () -> talks.cards().write(HAWTHORN, DARA, talk, 0, QUIET, Talks.draft(), null)))
                .contains(new Refused(Refusal.CHANGED_MEANWHILE));
        var card = as(CLEO, () -> talks.cards().of(HAWTHORN, talk)).orElseThrow();
        write(DARA, new Card.Text("Quiet on Fridays.", QUIET.expiresOn(), QUIET.readers()));
        assertThat(as(CLEO, () -> talks.cards().sign(HAWTHORN, CLEO, card.id(), card.version())))
                .contains(new Refused(Refusal.CHANGED_MEANWHILE));
    }

    @Test
    void nameOthersAndEndInTime() {
        assertThat(write(CLEO, new Card.Text(" ", QUIET.expiresOn(), QUIET.readers())))
                .contains(new Refused(Refusal.EMPTY));
        for (var readers :
                java.util.List.of(Set.<PersonId>of(), Set.of(DARA), Set.of(new PersonId(UUID.randomUUID())))) {
            assertThat(write(CLEO, new Card.Text("Quiet", QUIET.expiresOn(), readers)))
                    .contains(new Refused(Refusal.READERS));
        }
        for (var lastDay : java.util.List.of(MONDAY, MONDAY.plusDays(Card.DAYS_MAX + 1))) {
            assertThat(write(CLEO, new Card.Text("Quiet", lastDay, QUIET.readers())))
                    .contains(new Refused(Refusal.LAST_DAY));
        }
        assertThat(write(BEN, QUIET)).isEmpty();
    }

    private CardId signed() {
        var written = write(CLEO, QUIET).orElseThrow();
        sign(CLEO);
        sign(DARA);
        return ((Done) written).card();
    }

    private Optional<CardAnswer> write(PersonId who, Card.Text text) {
        return as(who, () -> {
            var version = talks.cards().of(HAWTHORN, talk).map(Card::version).orElse(0);
            return talks.cards().write(HAWTHORN, who, talk, version, text, Talks.draft(), null);
        });
    }

    private void sign(PersonId who) {
        as(who, () -> talks.cards().of(HAWTHORN, talk).flatMap(card -> talks.cards()
                .sign(HAWTHORN, who, card.id(), card.version())));
    }

    private int shown(PersonId who) {
        return as(who, () -> talks.cards().shownTo(HAWTHORN, who)).size();
    }
}
