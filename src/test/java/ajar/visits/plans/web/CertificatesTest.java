package ajar.visits.plans.web;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.site.Bundles;
import ajar.visits.plans.Certificate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is said to be proven of a plan follows the order in which its school puts the aims. */
class CertificatesTest {

    private static String proof(@Nullable List<String> order, long first, long weight, long value) {
        var certificate = new Certificate(9, 7, 8, 3, first, 9, weight, 20, value, 1000, 4, 2, true, order, false);
        return Certificates.proof(certificate, new Bundles().in(Locale.ENGLISH));
    }

    @Test
    void beginWithFirstVisitsWhereTheyComeFirst() {
        assertThat(proof(List.of("FIRST_VISITS", "WISHES", "EARLIER"), 9, 20, 990))
                .isEqualTo("Proven: no plan gives more people a first visit."
                        + " No plan that does so grants more of the wishes’ weight.");
        assertThat(proof(null, 9, 20, 990)).startsWith("Proven: no plan gives more people a first visit.");
    }

    @Test
    void beginWithWishesWhereTheyComeFirst() {
        assertThat(proof(List.of("WISHES", "FIRST_VISITS", "EARLIER"), 8, 20, 990))
                .isEqualTo("Proven: no plan grants more of the wishes’ weight."
                        + " Whether more of these could be first visits is not proven."
                        + " Planning ended before everything was tried.");
    }

    @Test
    void nameTheAimThatComesBeforeVisits() {
        assertThat(proof(List.of("FEWER_COVERS", "FIRST_VISITS", "WISHES"), 9, 20, 990))
                .isEqualTo("In your school’s order “Fewer covers” stands first."
                        + " By that no plan is more than 1.0% better. Planning ended before everything was tried.");
        assertThat(proof(List.of("FIRST_VISITS", "FAIR_LOAD", "WISHES"), 9, 12, 1000))
                .contains("no plan gives more people a first visit")
                .endsWith("Proven: by that no plan is better.");
    }

    @Test
    void speakOfPointsWhereTheyAreAddedUp() {
        assertThat(proof(List.of(), 1, 1, 1000))
                .isEqualTo("Your school adds up the points of all aims. Proven: by that no plan is better.");
    }
}
