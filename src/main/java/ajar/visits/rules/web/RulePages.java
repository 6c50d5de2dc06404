package ajar.visits.rules.web;

import ajar.school.People;
import ajar.school.Role;
import ajar.site.Me;
import ajar.site.Words;
import ajar.visits.rules.ColleaguesCover;
import ajar.visits.rules.ReadyProfile;
import ajar.visits.rules.Rule;
import ajar.visits.rules.RuleProfile;
import ajar.visits.rules.RuleProfiles;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts the page of rules together. */
@Component
class RulePages {

    private final RuleProfiles profiles;
    private final People people;

    RulePages(RuleProfiles profiles, People people) {
        this.profiles = profiles;
        this.people = people;
    }

    RulesPage stored(Me me, String said, Words words) {
        var rules = profiles.of(me.schoolId());
        return page(me, rules, rules.numbers(), said, false, words);
    }

    /** What somebody typed, with what is wrong marked. */
    RulesPage refused(Me me, Map<Rule, Integer> typed, Words words) {
        var said = words.say(
                "visits-rules.refused", "rules", RuleProfile.outOfBounds(typed).size());
        return page(me, profiles.of(me.schoolId()), typed, said, true, words);
    }

    private RulesPage page(
            Me me, RuleProfile rules, Map<Rule, Integer> numbers, String said, boolean refused, Words words) {
        var exempt = profiles.exempt(me.schoolId());
        var teachers = people.holding(me.schoolId(), Role.TEACHER);
        return new RulesPage(
                said,
                refused,
                me.is(Role.STEWARD),
                words.say("visits-rules.ready." + rules.began()),
                order(rules, words),
                Arrays.stream(ReadyProfile.values())
                        .map(ready -> new RulesPage.Ready(
                                ready.name(),
                                words.say("visits-rules.ready." + ready),
                                words.say("visits-rules.ready." + ready + ".sentence"),
                                ready == rules.began()))
                        .toList(),
                Arrays.stream(ColleaguesCover.values())
                        .map(one -> new RulesPage.Option(
                                one.name(), words.say("visits-rules.colleagues." + one), one == rules.colleagues()))
                        .toList(),
                Arrays.stream(Rule.Kind.values())
                        .map(kind -> chapter(kind, numbers, words))
                        .toList(),
                switches(rules, words),
                me.is(Role.STEWARD) ? people(teachers, exempt, true) : List.of(),
                me.is(Role.STEWARD) ? people(teachers, exempt, false) : List.of());
    }

    private static String order(RuleProfile rules, Words words) {
        var aims = rules.aims().stream()
                .map(aim -> words.say("visits-rules.aim." + aim))
                .collect(Collectors.joining(words.say("visits-rules.aims.then")));
        return rules.strictOrder()
                ? words.say("visits-rules.aims.in-order", "aims", aims)
                : words.say("visits-rules.aims.points");
    }

    private static RulesPage.Chapter chapter(Rule.Kind kind, Map<Rule, Integer> numbers, Words words) {
        return new RulesPage.Chapter(
                kind.name().toLowerCase(Locale.ROOT) + "-points",
                words.say("visits-rules.kind." + kind),
                words.say("visits-rules.kind." + kind + ".sentence"),
                Arrays.stream(Rule.values())
                        .filter(rule -> rule.kind() == kind)
                        .map(rule -> new RulesPage.Field(
                                rule.word(),
                                words.say("visits-rules.rule." + rule),
                                numbers.getOrDefault(rule, 0),
                                rule.min(),
                                rule.max(),
                                !rule.allows(numbers.getOrDefault(rule, 0))))
                        .toList());
    }

    private static List<RulesPage.Option> switches(RuleProfile rules, Words words) {
        return List.of(
                new RulesPage.Option("half_lessons", words.say("visits-rules.half-lessons"), rules.halfLessons()),
                new RulesPage.Option("fair_load", words.say("visits-rules.fair-load"), rules.fairLoad()));
    }

    private static List<RulesPage.Person> people(
            List<ajar.school.Person> teachers, Set<ajar.school.PersonId> exempt, boolean wanted) {
        return teachers.stream()
                .filter(one -> exempt.contains(one.id()) == wanted)
                .map(one -> new RulesPage.Person(one.id().value().toString(), one.name()))
                .toList();
    }
}
