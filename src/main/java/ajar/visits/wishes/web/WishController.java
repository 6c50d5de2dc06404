package ajar.visits.wishes.web;

import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import ajar.visits.WishId;
import ajar.visits.doors.web.Visitors;
import ajar.visits.wishes.Wish;
import ajar.visits.wishes.WishAnswer;
import ajar.visits.wishes.WishAnswer.Refused;
import ajar.visits.wishes.WishAnswer.Wished;
import ajar.visits.wishes.Wishes;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Makes a wish in three taps: a wish, for whom or what, yes. */
@Controller
class WishController {

    private static final String ALL = "/wishes";
    private static final String FORM = "visits/wishes/web/form";

    private final Wishes wishes;
    private final WishPages pages;

    WishController(Wishes wishes, WishPages pages) {
        this.wishes = wishes;
        this.pages = pages;
    }

    @GetMapping("/wishes")
    ModelAndView mine(Me me, Words words, Model model) {
        var said = model.getAttribute("said") instanceof String key ? words.say("visits-wishes.said." + key) : "";
        return new ModelAndView("visits/wishes/web/wishes", "page", pages.mine(me, said, words));
    }

    @GetMapping("/wishes/new")
    ModelAndView begin(
            @RequestParam(required = false) @Nullable PersonId host,
            @RequestParam(required = false) @Nullable PracticeId practice,
            @RequestParam(required = false) @Nullable UUID purpose,
            @RequestParam(defaultValue = "") String find,
            Me me,
            Words words) {
        if (host == null && practice == null) {
            return new ModelAndView(
                    "visits/wishes/web/picks", "page", pages.picks(me, find, Optional.ofNullable(purpose)));
        }
        var today = pages.today(me);
        var asked = new Wish.Asked(
                host,
                host == null ? practice : null,
                today,
                today.plusWeeks(WishPages.WEEKS_USUAL),
                Wish.Extent.EITHER,
                Wish.Time.EITHER,
                false);
        return new ModelAndView(
                FORM,
                "page",
                pages.form(me, asked, Optional.ofNullable(purpose), ALL, "", words)
                        .orElseThrow(NotHere::new));
    }

    @GetMapping("/wishes/{wish}")
    ModelAndView look(@PathVariable WishId wish, Me me, Words words) {
        var asked = pages.open(me, wish).orElseThrow(NotHere::new);
        return new ModelAndView(
                FORM,
                "page",
                pages.form(me, asked, pages.purpose(me, wish), ALL + "/" + wish.value(), "", words)
                        .orElseThrow(NotHere::new));
    }

    /** Changes what a wish asks for, not what it is for. */
    @PostMapping("/wishes/{wish}")
    ModelAndView change(
            @PathVariable WishId wish,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate first,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate last,
            @RequestParam(defaultValue = "EITHER") Wish.Extent extent,
            @RequestParam(defaultValue = "EITHER") Wish.Time time,
            @RequestParam(defaultValue = "false") boolean coachBeside,
            @RequestParam(required = false) @Nullable UUID purpose,
            Me me,
            Words words,
            RedirectAttributes next) {
        var before = pages.open(me, wish).orElseThrow(NotHere::new);
        var asked = new Wish.Asked(
                before.host(),
                before.practice(),
                Objects.requireNonNullElse(first, before.first()),
                Objects.requireNonNullElse(last, before.last()),
                extent,
                time,
                coachBeside);
        var meant = Optional.ofNullable(purpose);
        var answer = wishes.change(me.schoolId(), me.id(), wish, asked, meant);
        return answered(answer, me, asked, meant, new Back(ALL + "/" + wish.value(), "changed"), words, next);
    }

    @PostMapping("/wishes")
    ModelAndView make(
            @RequestParam(required = false) @Nullable PersonId host,
            @RequestParam(required = false) @Nullable PracticeId practice,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate first,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate last,
            @RequestParam(defaultValue = "EITHER") Wish.Extent extent,
            @RequestParam(defaultValue = "EITHER") Wish.Time time,
            @RequestParam(defaultValue = "false") boolean coachBeside,
            @RequestParam(required = false) @Nullable UUID purpose,
            Me me,
            Words words,
            RedirectAttributes next) {
        if (!Visitors.mayVisit(me)) {
            throw new NotHere();
        }
        var from = Objects.requireNonNullElseGet(first, () -> pages.today(me));
        var until = Objects.requireNonNullElseGet(last, () -> from.plusWeeks(WishPages.WEEKS_USUAL));
        var asked = new Wish.Asked(host, practice, from, until, extent, time, coachBeside);
        var meant = Optional.ofNullable(purpose);
        var answer = wishes.make(me.schoolId(), me.id(), asked, meant);
        return answered(answer, me, asked, meant, new Back(ALL, "made"), words, next);
    }

    /** Where a refused form is sent again, and what is said of one that was not. */
    private record Back(String action, String said) {}

    private ModelAndView answered(
            WishAnswer answer,
            Me me,
            Wish.Asked asked,
            Optional<UUID> purpose,
            Back back,
            Words words,
            RedirectAttributes next) {
        return switch (answer) {
            case Wished wished -> {
                next.addFlashAttribute("said", back.said());
                yield new ModelAndView("redirect:" + ALL);
            }
            case Refused refused -> {
                var sentence = words.say("visits-wishes.refused." + refused.why());
                var view = new ModelAndView(
                        FORM,
                        "page",
                        pages.form(me, asked, purpose, back.action(), sentence, words)
                                .orElseThrow(NotHere::new));
                view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
                yield view;
            }
        };
    }

    @PostMapping("/wishes/{wish}/withdrawal")
    String withdraw(@PathVariable WishId wish, Me me, RedirectAttributes next) {
        if (!wishes.withdraw(me.schoolId(), me.id(), wish)) {
            throw new NotHere();
        }
        next.addFlashAttribute("said", "withdrawn");
        return "redirect:/wishes";
    }
}
