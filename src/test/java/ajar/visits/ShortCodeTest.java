package ajar.visits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a phone reads off the wall. */
class ShortCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000-0000-0000-0000-000000000000",
                "ffffffff-ffff-ffff-ffff-ffffffffffff",
                "99fb14b4-0b97-48e7-9c32-ffd58e9645d9"
            })
    void leadsBackToWhatItNames(UUID id) {
        var code = ShortCode.of(id);
        assertThat(code).matches("[0-9A-Z]{1,25}");
        assertThat(ShortCode.read(code)).contains(id);
        assertThat(ShortCode.read(code.toLowerCase(Locale.ROOT))).contains(id);
    }

    @Test
    void namesNothingWhereItIsNone() {
        assertThat(ShortCode.read("")).isEmpty();
        assertThat(ShortCode.read("../plan")).isEmpty();
        assertThat(ShortCode.read("ZZZZZZZZZZZZZZZZZZZZZZZZZ"))
                .as("more than an id holds")
                .isEmpty();
    }
}
