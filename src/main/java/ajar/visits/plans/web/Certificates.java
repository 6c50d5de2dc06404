package ajar.visits.plans.web;

import ajar.site.Words;
import ajar.visits.plans.Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Puts into words what is proven of a plan, in the order of aims it was made in, then how many wishes any plan can serve. */
final class Certificates {

    private static final String FIRST_VISITS = "FIRST_VISITS";
    private static final String WISHES = "WISHES";
    private static final List<String> IN_OLD_PLANS = List.of(FIRST_VISITS, WISHES);

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
        var sentences = new ArrayList<String>();
        var order = Objects.requireNonNullElse(certificate.order(), IN_OLD_PLANS);
        var strict = order.stream()
                .takeWhile(aim -> aim.equals(FIRST_VISITS) || aim.equals(WISHES))
                .toList();
        if (order.isEmpty()) {
            sentences.add(words.say("plan.proof.points"));
        } else if (strict.size() < IN_OLD_PLANS.size()) {
            sentences.add(words.say("plan.proof.order", "aim", words.say("visits-rules.aim." + aim(order.getFirst()))));
        }
        boolean allProven = true;
        for (var aim : strict) {
            boolean proven = aim.equals(WISHES) ? certificate.weightIsProven() : certificate.firstVisitsAreProven();
            allProven &= proven;
            sentences.add(tier(certificate, aim, aim.equals(strict.getFirst()), proven, words));
        }
        if (strict.size() < IN_OLD_PLANS.size()) {
            boolean best = certificate.value() >= certificate.bound();
            allProven &= best;
            sentences.add(words.say(best ? "plan.proof.best" : "plan.proof.value", "share", gap(certificate)));
        }
        if (certificate.cutShort() && !allProven) {
            sentences.add(words.say("plan.proof.cut-short"));
        }
        return String.join(" ", sentences);
    }

    private static String tier(Certificate certificate, String aim, boolean leads, boolean proven, Words words) {
        var key = (aim.equals(WISHES) ? "plan.proof.weight" : "plan.proof.first")
                + (leads ? "-leads" : "")
                + (proven ? "" : "-open");
        return words.say(key, "share", openShare(certificate));
    }

    /** As the rules call it. */
    private static String aim(String planners) {
        return switch (planners) {
            case "FAIR_LOAD" -> "FAIRNESS";
            case "TALKS" -> "DEBRIEFS";
            default -> planners;
        };
    }

    /** How much more of the wishes' weight is not disproved, 0 to 1. */
    private static double openShare(Certificate certificate) {
        return (double) (certificate.weightBound() - certificate.weight()) / Math.max(1, certificate.weightBound());
    }

    private static double gap(Certificate certificate) {
        return (double) (certificate.bound() - certificate.value()) / Math.max(1, Math.abs(certificate.bound()));
    }
}
