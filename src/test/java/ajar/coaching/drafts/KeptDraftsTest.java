package ajar.coaching.drafts;

import static ajar.Hawthorn.CLEO;
import static ajar.Hawthorn.DARA;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.RUTH;
import static ajar.coaching.Talks.as;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.ModuleTest;
import ajar.coaching.ConversationId;
import ajar.coaching.DraftId;
import ajar.coaching.Talks;
import ajar.coaching.conversations.Kind;
import ajar.coaching.conversations.Writing;
import ajar.school.PersonId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ModuleTest
@Import(Talks.class)
class KeptDraftsTest {

    @Autowired
    Talks talks;

    @Autowired
    DraftKeys keys;

    private final DraftId onThePhone = Talks.draft();
    private final DraftId atTheDesk = Talks.draft();
    private ConversationId talk = new ConversationId(UUID.randomUUID());

    @BeforeEach
    void begin() {
        talk = talks.begun();
    }

    @Test
    void areTheWritersAlone() {
        keep(CLEO, onThePhone, "I count", null);
        assertThat(words(CLEO)).containsExactly("I count");
        assertThat(words(DARA)).isEmpty();
        assertThat(keep(RUTH, Talks.draft(), "Let me in", null)).isFalse();
        keep(DARA, onThePhone, "Over yours", null);
        assertThat(words(CLEO)).containsExactly("I count");
    }

    @Test
    void takeThePlaceOfWhatTheyGoOnFrom() {
        keep(CLEO, onThePhone, "I count", null);
        keep(CLEO, atTheDesk, "I count to five", new Draft.Begun(onThePhone, 1));
        assertThat(words(CLEO)).containsExactly("I count to five");
    }

    /** The phone has gone on meanwhile: without its version the desk would have taken its words away. */
    @Test
    void standBesideEachOtherWhereBothWentOn() {
        keep(CLEO, onThePhone, "I count", null);
        keep(CLEO, onThePhone, "I count to two", null);
        keep(CLEO, atTheDesk, "I count to five", new Draft.Begun(onThePhone, 1));
        assertThat(words(CLEO)).containsExactlyInAnyOrder("I count to two", "I count to five");
    }

    @Test
    void goOnceTheyAreSent() {
        keep(CLEO, onThePhone, "I count", null);
        var writing = Writing.of(Kind.ANSWER, "I count to five", atTheDesk).from(new Draft.Begun(onThePhone, 1));
        as(CLEO, () -> talks.writings().write(HAWTHORN, CLEO, talk, writing));
        assertThat(words(CLEO)).isEmpty();
        assertThat(keep(CLEO, atTheDesk, "Late on its way", null))
                .as("sent already")
                .isFalse();
        assertThat(words(CLEO)).isEmpty();
    }

    @Test
    void areLockedInABrowserWithAKeyOfOnesOwn() {
        var cleos = as(CLEO, () -> keys.of(HAWTHORN, CLEO));
        assertThat(as(CLEO, () -> keys.of(HAWTHORN, CLEO))).isEqualTo(cleos).hasSize(32);
        assertThat(as(DARA, () -> keys.of(HAWTHORN, DARA))).isNotEqualTo(cleos);
    }

    private boolean keep(PersonId who, DraftId draft, String words, Draft.@Nullable Begun base) {
        return as(who, () -> talks.drafts().keep(HAWTHORN, talk, who, Slot.ANSWER, draft, words, base));
    }

    private List<String> words(PersonId who) {
        return as(who, () -> talks.drafts().of(talk, who, Slot.ANSWER)).stream()
                .map(Draft::words)
                .toList();
    }
}
