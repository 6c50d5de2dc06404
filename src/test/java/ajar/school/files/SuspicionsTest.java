package ajar.school.files;

import static ajar.school.files.Samples.read;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.school.files.Suspicion.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuspicionsTest {

    private static TimetableRead taughtBy(String... codes) {
        var rows = new StringBuilder("teacher,class,day,period\n");
        for (int i = 0; i < codes.length; i++) {
            rows.append(codes[i]).append(",7a,1,").append(i + 1).append('\n');
        }
        return read(rows.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"X_Suspense", "ZZ", "xx", "?", "???", "NN", "N.N.", "TBA", "tbc2", "Vacancy", "Maths vacant"})
    void askAboutPlaceholders(String code) {
        assertThat(taughtBy("AO", code).suspicions())
                .containsExactly(new Suspicion(Kind.PLACEHOLDER, List.of(code), 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AA", "Xu", "Zza", "T001", "Nunn", "pe01-a", "Xavier", "BB"})
    void leavePeopleAlone(String code) {
        assertThat(taughtBy("AO", code).suspicions()).isEmpty();
    }

    @Test
    void askWhetherTwoCodesAreOnePerson() {
        assertThat(taughtBy("Okafor Q1", "BL", "Okafor Q2").suspicions())
                .containsExactly(new Suspicion(Kind.SAME_PERSON, List.of("Okafor Q1", "Okafor Q2"), 2));
        assertThat(taughtBy("Müller", "MULLER").suspicions()).hasSize(1);
        assertThat(taughtBy("pe01-a", "pe01-b", "T001", "T002").suspicions()).isEmpty();
    }

    @Test
    void knowThatNobodyIsInTwoPlaces() {
        assertThat(read("teacher,class,day,period\nHaddad 1,7a,1,1\nHaddad 2,7b,1,1\n")
                        .suspicions())
                .isEmpty();
    }
}
