package ajar.site.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LogSheetTest {

    @Test
    void letsNothingBeAFormula() {
        for (var sign : List.of("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")) {
            assertThat(LogSheet.harmless(sign + "1+1\n=2")).as(sign).startsWith("'" + sign);
        }
    }

    @Test
    void leavesNamesAlone() {
        for (var name : List.of("Ada Okafor", "GET /people", "", "1", "a=b")) {
            assertThat(LogSheet.harmless(name)).isEqualTo(name);
        }
    }
}
