package ajar.visits.plans.web;

import ajar.school.People;
import ajar.site.Me;
import ajar.site.Words;
import ajar.visits.plans.Drafts;
import ajar.visits.plans.Reason;
import ajar.visits.plans.UnmetWish;
import ajar.visits.wishes.Wish;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells whoever made a wish why the last published plan had no place for it, in the words of the organiser's board. It names the
 * wisher and the colleague that is wished for, nobody else: who is taken by what, and who could stand in, is the organiser's to know.
 */
@Component
public class WhyNotYet {

    private static final String PERSON = "person:";

    private final Drafts drafts;
    private final BoardRows rows;
    private final People people;

    WhyNotYet(Drafts drafts, BoardRows rows, People people) {
        this.drafts = drafts;
        this.rows = rows;
        this.people = people;
    }

    /** What stands in the way, and what would help; both may be empty. */
    public record Told(List<String> reasons, String remedy) {}

    /** Empty where no published plan has passed over this wish, or it is somebody else's. */
    @Transactional(readOnly = true)
    public Optional<Told> tell(Me me, Wish wish, Words words) {
        return drafts.passedOver(wish.id()).map(unmet -> {
            var wording = new Wording(words, new Names(people.of(me.schoolId())), rows.doors(me.schoolId()));
            var named = named(wish);
            return new Told(
                    wording.say(unmet.reasons().stream()
                            .filter(reason -> isToldOf(named, reason))
                            .toList()),
                    Optional.ofNullable(unmet.remedy())
                            .map(remedy -> withoutName(remedy, named))
                            .filter(says -> isToldOf(named, says))
                            .map(wording::say)
                            .orElse(""));
        });
    }

    /** Those whom a sentence may name. */
    private static Set<String> named(Wish wish) {
        var named = new HashSet<String>();
        named.add(PERSON + wish.visitor().value());
        Optional.ofNullable(wish.asked().host()).ifPresent(host -> named.add(PERSON + host.value()));
        return named;
    }

    static boolean isToldOf(Set<String> named, Reason reason) {
        return reason.gaps().values().stream()
                .map(Objects::toString)
                .allMatch(value -> !value.startsWith(PERSON) || named.contains(value));
    }

    /** "If somebody took the class" where the board says who could. */
    static Reason withoutName(UnmetWish.Remedy remedy, Set<String> named) {
        var says = remedy.says();
        var day = says.gaps().get("day");
        var clock = says.gaps().get("clock");
        return isToldOf(named, says) || remedy.favour() != null || day == null || clock == null
                ? says
                : new Reason("plan.reason.one-stand-in-on", Map.of("a", day, "b", clock));
    }
}
