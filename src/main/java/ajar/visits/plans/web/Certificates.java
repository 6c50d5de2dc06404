package ajar.visits.plans.web;

import ajar.site.Words;
import ajar.visits.plans.Certificate;

/** Puts into words what is proven of a plan: first visits first, then the wishes' weight, then how many any plan can serve. */
final class Certificates {

    private Certificates() {}

    static ajar.site.Certificate of(Certificate certificate, Words words) {
        var bound = Math.clamp(certificate.countBound(), certificate.served(), certificate.asked());
        return new ajar.site.Certificate(
                sentence(certificate, bound, words),
                line(certificate, words),
                certificate.served(),
                bound,
                certificate.asked());
    }

    private static String sentence(Certificate certificate, int bound, Words words) {
        var key = certificate.served() == certificate.asked()
                ? "plan.certificate.all"
                : certificate.served() == bound ? "plan.certificate.best" : "plan.certificate.heading";
        return words.say(key, "served", certificate.served(), "asked", certificate.asked(), "bound", bound);
    }

    private static String line(Certificate certificate, Words words) {
        return words.say(
                        "plan.certificate.summary",
                        "served",
                        certificate.served(),
                        "first",
                        certificate.firstVisits(),
                        "maybe",
                        certificate.maybe(),
                        "hopeless",
                        certificate.hopeless())
                + words.say(
                        "plan.certificate.covers", "covers", certificate.covers(), "people", certificate.standIns());
    }

    static String proof(Certificate certificate, Words words) {
        if (certificate.byHand()) {
            return words.say("plan.proof.by-hand");
        }
        var first = certificate.firstVisitsAreProven() ? "plan.proof.first" : "plan.proof.first-open";
        var weight = certificate.weightIsProven() ? "plan.proof.weight" : "plan.proof.weight-open";
        var allProven = certificate.firstVisitsAreProven() && certificate.weightIsProven();
        var cut = certificate.cutShort() && !allProven ? " " + words.say("plan.proof.cut-short") : "";
        return words.say(first) + " " + words.say(weight, "share", openShare(certificate)) + cut;
    }

    /** How much more of the wishes' weight is not disproved, 0 to 1. */
    private static double openShare(Certificate certificate) {
        return (double) (certificate.weightBound() - certificate.weight()) / Math.max(1, certificate.weightBound());
    }
}
