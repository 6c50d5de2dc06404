package ajar.visits.rules.web;

import ajar.school.Role;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import ajar.visits.rules.Aim;
import ajar.visits.rules.RuleProfile;
import ajar.visits.rules.RuleProfiles;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The order of aims: everybody reads it, a steward or an organiser changes it. */
@Controller
class AimsController {

    private final RuleProfiles profiles;

    AimsController(RuleProfiles profiles) {
        this.profiles = profiles;
    }

    @GetMapping("/rules/aims")
    ModelAndView show(Me me, Words words, Model model) {
        var said = model.getAttribute("said") instanceof String sentence ? sentence : "";
        return new ModelAndView("visits/rules/web/aims", "page", page(me, said, words));
    }

    /** Moves one aim past its neighbour. */
    @PostMapping("/rules/aims/{aim}/place")
    String move(@PathVariable Aim aim, @RequestParam boolean up, Me me, Words words, RedirectAttributes next) {
        onlyWhoMayOrder(me);
        var rules = profiles.of(me.schoolId());
        var order = aim.moved(rules.aims(), up);
        profiles.settle(me.schoolId(), rules.ordered(order, true));
        next.addFlashAttribute(
                "said",
                words.say(
                        "visits-rules.aims.moved",
                        "aim",
                        words.say("visits-rules.aim." + aim),
                        "place",
                        order.indexOf(aim) + 1));
        return "redirect:/rules/aims";
    }

    /** Whether the order counts, or the points are added up. */
    @PostMapping("/rules/aims")
    String count(@RequestParam boolean ordered, Me me, Words words, RedirectAttributes next) {
        onlyWhoMayOrder(me);
        var rules = profiles.of(me.schoolId());
        profiles.settle(me.schoolId(), rules.ordered(rules.aims(), ordered));
        next.addFlashAttribute("said", words.say("visits-rules.aims.counts-" + (ordered ? "order" : "points")));
        return "redirect:/rules/aims";
    }

    private AimsPage page(Me me, String said, Words words) {
        var rules = profiles.of(me.schoolId());
        var lines = new ArrayList<AimsPage.Line>();
        for (var aim : rules.aims()) {
            lines.add(new AimsPage.Line(
                    aim.name(),
                    words.say("visits-rules.aim." + aim),
                    words.say("visits-rules.aim." + aim + ".sentence"),
                    !lines.isEmpty(),
                    lines.size() < rules.aims().size() - 1));
        }
        return new AimsPage(said, mayOrder(me), me.is(Role.STEWARD), rules.strictOrder(), warning(rules, words), lines);
    }

    /** What an unusual order comes to: a cover, or a second class, that a visit is not worth. */
    private static String warning(RuleProfile rules, Words words) {
        int visit =
                Math.max(rules.aims().indexOf(Aim.FIRST_VISITS), rules.aims().indexOf(Aim.WISHES));
        var above = rules.aims().subList(0, visit);
        if (!rules.strictOrder()) {
            return "";
        } else if (above.contains(Aim.FEWER_COVERS)) {
            return words.say("visits-rules.aims.no-cover", "visits", below(rules, Aim.FEWER_COVERS, words));
        } else if (above.contains(Aim.FAIRNESS)) {
            return words.say("visits-rules.aims.no-second", "visits", below(rules, Aim.FAIRNESS, words));
        } else {
            return "";
        }
    }

    /** First visits, wishes, or both, as far as they come after an aim. */
    private static String below(RuleProfile rules, Aim aim, Words words) {
        var after = rules.aims().subList(rules.aims().indexOf(aim), rules.aims().size());
        boolean both = after.containsAll(List.of(Aim.FIRST_VISITS, Aim.WISHES));
        return words.say(
                "visits-rules.aims.below." + (both ? "BOTH" : after.contains(Aim.WISHES) ? "WISHES" : "FIRST"));
    }

    private static boolean mayOrder(Me me) {
        return me.is(Role.STEWARD) || me.is(Role.ORGANISER);
    }

    /** The table would refuse as well; here it is as if the page were not there. */
    private static void onlyWhoMayOrder(Me me) {
        if (!mayOrder(me)) {
            throw new NotHere();
        }
    }
}
