package ajar.visits.rules.web;

import ajar.school.People;
import ajar.school.PersonId;
import ajar.school.Role;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Place;
import ajar.site.Words;
import ajar.visits.rules.ColleaguesCover;
import ajar.visits.rules.ReadyProfile;
import ajar.visits.rules.Rule;
import ajar.visits.rules.RuleProfile;
import ajar.visits.rules.RuleProfiles;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The school's rules: everybody reads them, a steward chooses and changes them. */
@Controller
class RulesController {

    private static final int AMONG_THE_STEWARDS = 90;

    private final RuleProfiles profiles;
    private final RulePages pages;
    private final People people;

    RulesController(RuleProfiles profiles, RulePages pages, People people) {
        this.profiles = profiles;
        this.pages = pages;
        this.people = people;
    }

    @Bean
    static Place rulesPlace() {
        return new Place(
                "/rules", "visits-rules.place", "rules", AMONG_THE_STEWARDS, Set.of(Role.STEWARD, Role.ORGANISER));
    }

    @GetMapping("/rules")
    ModelAndView show(Me me, Words words, Model model) {
        var said = model.getAttribute("said") instanceof String key ? words.say("visits-rules.said." + key) : "";
        return new ModelAndView("visits/rules/web/rules", "page", pages.stored(me, said, words));
    }

    /** Begins anew with a ready profile. */
    @PostMapping("/rules/profile")
    String begin(@RequestParam ReadyProfile ready, Me me, RedirectAttributes next) {
        onlyStewards(me);
        profiles.settle(me.schoolId(), ready.rules());
        return said("begun", next);
    }

    @PostMapping("/rules")
    ModelAndView settle(@RequestParam Map<String, String> fields, Me me, Words words, RedirectAttributes next) {
        onlyStewards(me);
        var typed = numbers(fields);
        if (typed.size() < Rule.values().length
                || !RuleProfile.outOfBounds(typed).isEmpty()) {
            var view = new ModelAndView("visits/rules/web/rules", "page", pages.refused(me, typed, words));
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        var stored = profiles.of(me.schoolId());
        profiles.settle(
                me.schoolId(),
                new RuleProfile(
                        stored.began(),
                        ColleaguesCover.valueOf(fields.getOrDefault(
                                "colleagues", stored.colleagues().name())),
                        typed,
                        fields.containsKey("half_lessons"),
                        fields.containsKey("fair_load"),
                        stored.strictOrder(),
                        stored.aims()));
        return new ModelAndView(said("settled", next));
    }

    @PostMapping("/rules/exempt")
    String exempt(
            @RequestParam PersonId person,
            @RequestParam(defaultValue = "true") boolean exempt,
            Me me,
            RedirectAttributes next) {
        onlyStewards(me);
        var found = people.find(me.schoolId(), person).orElseThrow(NotHere::new);
        if (exempt) {
            profiles.exempt(me.schoolId(), found.id());
        } else {
            profiles.askAgain(me.schoolId(), found.id());
        }
        return said(exempt ? "exempt" : "asked-again", next);
    }

    /** The table would refuse as well; here it is as if the page were not there. */
    private static void onlyStewards(Me me) {
        if (!me.is(Role.STEWARD)) {
            throw new NotHere();
        }
    }

    /** What is no number is left out, and so refused. */
    private static Map<Rule, Integer> numbers(Map<String, String> fields) {
        var numbers = new EnumMap<Rule, Integer>(Rule.class);
        for (var rule : Rule.values()) {
            var typed = fields.getOrDefault(rule.word(), "").strip();
            if (typed.matches("\\d{1,6}")) {
                numbers.put(rule, Integer.valueOf(typed));
            }
        }
        return numbers;
    }

    private static String said(String key, RedirectAttributes next) {
        next.addFlashAttribute("said", key);
        return "redirect:/rules";
    }
}
