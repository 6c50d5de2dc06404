package ajar.site.entry.welcome;

import ajar.school.people.Founding;
import ajar.school.people.SchoolSettings;
import ajar.site.NotHere;
import ajar.site.Words;
import ajar.site.accounts.Claims;
import ajar.site.accounts.Codes;
import ajar.site.accounts.Guests;
import ajar.site.accounts.Invitations;
import ajar.site.accounts.Step;
import ajar.site.accounts.Steps;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A school of one's own: whoever reads the console founds it and is its first steward. A demo has no such door. */
@Controller
@ConditionalOnBooleanProperty(name = "ajar.demo", havingValue = false, matchIfMissing = true)
class ClaimController {

    private static final Duration LASTS = Duration.ofMinutes(60);
    private static final String CODE = "code";

    private final Claims claims;
    private final Founding founding;
    private final Invitations invitations;
    private final Steps steps;
    private final Guests guests;

    ClaimController(Claims claims, Founding founding, Invitations invitations, Steps steps, Guests guests) {
        this.claims = claims;
        this.founding = founding;
        this.invitations = invitations;
        this.steps = steps;
        this.guests = guests;
    }

    @GetMapping("/claim")
    ModelAndView show() {
        return new ModelAndView("site/entry/welcome/claim", "page", new ClaimPage(""));
    }

    /** A school that was founded and left before its steward had a way in is gone on with. */
    @PostMapping("/claim")
    ModelAndView typed(
            @RequestParam String code, HttpServletRequest request, HttpServletResponse response, Words words) {
        var kept = Codes.kept(code);
        if (!claims.fits(kept)) {
            var page = new ModelAndView(
                    "site/entry/welcome/claim", "page", new ClaimPage(words.say("site.claim.refused")));
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        var begun = invitations.unclaimed();
        if (begun.isPresent()) {
            claims.use(kept);
            guests.rememberFounder(begun.get().person(), request, response);
            return new ModelAndView("redirect:/welcome/way");
        }
        steps.begin(Step.Kind.CLAIM, Map.of(CODE, kept), LASTS, request, response);
        return new ModelAndView("redirect:/claim/school");
    }

    @GetMapping("/claim/school")
    ModelAndView describe(HttpServletRequest request, Words words) {
        return code(request).filter(claims::fits).isPresent()
                ? page("", FoundingForm.empty(), words)
                : new ModelAndView("redirect:/claim");
    }

    @PostMapping("/claim/school")
    ModelAndView found(FoundingForm form, HttpServletRequest request, HttpServletResponse response, Words words) {
        var code = code(request).filter(claims::fits).orElseThrow(NotHere::new);
        var refusal = form.refusal();
        if (!refusal.isEmpty()) {
            var page = page(words.say("site.claim.refusal." + refusal), form, words);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        if (!claims.use(code)) {
            return new ModelAndView("redirect:/claim");
        }
        var founder = founding.found(form.districtOrSchool(), form.settings(), form.founder());
        steps.take(Step.Kind.CLAIM, request, response);
        guests.rememberFounder(founder, request, response);
        return new ModelAndView("redirect:/welcome/way");
    }

    private Optional<String> code(HttpServletRequest request) {
        return steps.current(Step.Kind.CLAIM, request).map(step -> step.get(CODE));
    }

    private static ModelAndView page(String refusal, FoundingForm form, Words words) {
        var weekdays = Stream.of(DayOfWeek.values())
                .map(day -> new FoundingPage.Choice(
                        day.name(),
                        words.weekday(LocalDate.EPOCH.with(TemporalAdjusters.nextOrSame(day))),
                        day == form.weekday()))
                .toList();
        var zones = SchoolSettings.zones();
        return new ModelAndView(
                "site/entry/welcome/founding", "page", new FoundingPage(refusal, form, zones, weekdays));
    }
}
