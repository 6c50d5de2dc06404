package ajar.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import ajar.matrix.Asking.Whose;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** What changes something is taken from our own pages only: for every such address of the table, from whoever may otherwise do it. */
@AccessTest
class ForgeryTest {

    private static final RequestPostProcessor WITHOUT_TOKEN = request -> {
        request.removeParameter("_csrf");
        return request;
    };

    private static final RequestPostProcessor FROM_ELSEWHERE = request -> {
        request.addHeader("Sec-Fetch-Site", "cross-site");
        return request;
    };

    private static final RequestPostProcessor FROM_NEXT_DOOR = request -> {
        request.addHeader("Sec-Fetch-Site", "same-site");
        return request;
    };

    private static final RequestPostProcessor AS_A_LINK = request -> {
        request.setMethod("GET");
        return request;
    };

    /** A mail program stops mail with one click and brings nothing but the address, whose word nobody guesses (RFC 8058). */
    private static final String FOR_MAIL_PROGRAMS = "POST /stop/{rhythm}/{word} not here";

    @Autowired
    Asking asking;

    private final AccessTable table = AccessTable.read();

    @Test
    void isRefusedWithoutAToken() {
        assertThat(notRefused(WITHOUT_TOKEN)).containsExactly(FOR_MAIL_PROGRAMS);
    }

    @Test
    void isRefusedWithAForeignToken() {
        assertThat(notRefused(csrf().useInvalidToken())).containsExactly(FOR_MAIL_PROGRAMS);
    }

    @Test
    void isRefusedFromForeignPages() {
        assertThat(notRefused(FROM_ELSEWHERE)).isEmpty();
        assertThat(notRefused(FROM_NEXT_DOOR)).isEmpty();
    }

    /** A link, a picture or a prefetch is a GET; there is nothing at such an address, or a page that changes nothing. */
    @Test
    void changesNothingAsALink() {
        var wrong = new ArrayList<String>();
        for (var place : changing()) {
            var heard = asking.ask(place, whoMay(place), Whose.of(1, owner(place)), AS_A_LINK);
            if (heard.changed()) {
                wrong.add(place.key());
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The control: the same requests as our own pages send them are taken. */
    @Test
    void isTakenFromOurOwnPages() {
        assertThat(notRefused(request -> request)).hasSize(changing().size());
    }

    private List<String> notRefused(RequestPostProcessor forged) {
        var wrong = new ArrayList<String>();
        for (var place : changing()) {
            var heard = asking.ask(place, whoMay(place), Whose.of(1, owner(place)), forged);
            if (heard.answer() != Answer.IS_REFUSED || !heard.noted().startsWith("refused " + place.verb())) {
                wrong.add(place.key() + " " + heard);
            }
        }
        return wrong;
    }

    private List<Place> changing() {
        var all = table.places().values().stream().filter(Place::changes).toList();
        assertThat(all).hasSizeGreaterThan(60);
        return all;
    }

    private static int owner(Place place) {
        return place.answers().keySet().stream()
                .filter(owner -> owner != Place.NOBODYS)
                .findFirst()
                .orElseThrow();
    }

    private static Subject whoMay(Place place) {
        return place.answers().get(owner(place)).entrySet().stream()
                .filter(one -> one.getValue() == Answer.DOES)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Subject.STEWARD);
    }
}
