package ajar.shelf.web;

import ajar.school.Practice;
import ajar.school.PracticeId;
import ajar.shelf.picks.Pick;
import ajar.shelf.picks.Verdict;
import ajar.site.Words;
import java.util.Map;
import java.util.Optional;

/** A chapter in words: how long it takes, for what it is, who picked it. */
final class PickWords {

    private PickWords() {}

    static String facts(Pick pick, Map<PracticeId, Practice> practices, Words words) {
        var minutes = pick.text().minutes();
        return Optional.ofNullable(pick.text().practice())
                .map(practices::get)
                .map(practice -> words.say(
                        "shelf.pick.facts",
                        "minutes",
                        minutes,
                        "practice",
                        practice.name(),
                        "picker",
                        pick.pickerName()))
                .orElseGet(() -> words.say("shelf.pick.facts-plain", "minutes", minutes, "picker", pick.pickerName()));
    }

    /** Empty where there is none. */
    static String verdict(Pick pick, Words words) {
        return pick.text().verdict() == Verdict.NONE
                ? ""
                : words.say("shelf.verdict." + pick.text().verdict());
    }
}
