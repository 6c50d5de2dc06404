package ajar.site.entry;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.WebTest;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Cleo taps in two tabs at the same moment, and each has something to tell her on its next page. */
@WebTest
class TwoTabsTest {

    private static final String NOTE = "note";

    @Autowired
    SessionRepository<?> sessions;

    @Test
    void bothAreAnswered() {
        assertThat(lastOfTwo(sessions)).isEqualTo("from the second tab");
    }

    private static <S extends Session> Object lastOfTwo(SessionRepository<S> sessions) {
        var cleos = sessions.createSession();
        sessions.save(cleos);
        var first = found(sessions, cleos.getId());
        var second = found(sessions, cleos.getId());
        first.setAttribute(NOTE, "from the first tab");
        second.setAttribute(NOTE, "from the second tab");
        sessions.save(first);
        sessions.save(second);
        return found(sessions, cleos.getId()).getRequiredAttribute(NOTE);
    }

    private static <S extends Session> S found(SessionRepository<S> sessions, String id) {
        return Objects.requireNonNull(sessions.findById(id));
    }
}
