package ajar.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PseudoWordsTest {

    @Test
    void noticePlantedWords() {
        var page =
                "<title>Ţìţłé</title><p>Take a chair, Cleo Haddad</p><img alt=\"a door\"><i aria-label=\"Next\">›</i>";
        assertThat(new PseudoWords(Set.of("Cleo Haddad")).untranslated(page)).contains("Take", "chair", "door", "Next");
    }

    @Test
    void leaveDataAndMarkupAlone() {
        var page =
                "<meta name=\"viewport\" content=\"width=1\"><p class=\"door\">Ţàķé Cleo Haddad&nbsp;</p><svg><path d=\"M4\"/></svg>";
        assertThat(new PseudoWords(Set.of("Cleo Haddad")).untranslated(page)).isEmpty();
    }
}
