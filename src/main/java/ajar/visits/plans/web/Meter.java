package ajar.visits.plans.web;

import ajar.site.Words;
import ajar.visits.plans.Certificate;
import java.util.ArrayList;
import java.util.List;

/**
 * The certificate as a bar and two lines in words: one cell per wish, or one bar where cells would be too thin to count.
 *
 * @param cells "served", "maybe" or "hopeless" for each wish; empty where it is one bar
 * @param served first part of the one bar, {@code maybe} the second, in thousandths
 */
public record Meter(String summary, String proof, List<String> cells, int served, int maybe) {

    private static final int CELLS_MAX = 80;

    static Meter of(Certificate certificate, Words words) {
        var asked = Math.max(1, certificate.asked());
        return new Meter(
                summary(certificate, words),
                proof(certificate, words),
                certificate.asked() > CELLS_MAX ? List.of() : cells(certificate),
                certificate.served() * 1000 / asked,
                certificate.maybe() * 1000 / asked);
    }

    static String heading(Certificate certificate, Words words) {
        var key =
                certificate.served() >= certificate.countBound() ? "plan.certificate.best" : "plan.certificate.heading";
        return words.say(
                key, "served", certificate.served(), "asked", certificate.asked(), "bound", certificate.countBound());
    }

    private static List<String> cells(Certificate certificate) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < certificate.asked(); i++) {
            cells.add(
                    i < certificate.served()
                            ? "served"
                            : i < certificate.served() + certificate.maybe() ? "maybe" : "hopeless");
        }
        return cells;
    }

    private static String summary(Certificate certificate, Words words) {
        return words.say(
                "plan.certificate.summary",
                "served",
                certificate.served(),
                "first",
                certificate.firstVisits(),
                "maybe",
                certificate.maybe(),
                "hopeless",
                certificate.hopeless(),
                "covers",
                certificate.covers(),
                "people",
                certificate.standIns());
    }

    /** First visits first, then the wishes' weight: the school's order of aims. */
    private static String proof(Certificate certificate, Words words) {
        if (certificate.byHand()) {
            return words.say("plan.proof.by-hand");
        }
        var first = certificate.firstVisitsAreProven() ? "plan.proof.first" : "plan.proof.first-open";
        var weight = certificate.weightIsProven() ? "plan.proof.weight" : "plan.proof.weight-open";
        return words.say(first)
                + " "
                + words.say(
                        weight,
                        "percent",
                        100.0
                                * (certificate.weightBound() - certificate.weight())
                                / Math.max(1, certificate.weightBound()))
                + (certificate.cutShort() ? " " + words.say("plan.proof.cut-short") : "");
    }
}
