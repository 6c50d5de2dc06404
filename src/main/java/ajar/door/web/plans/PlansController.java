package ajar.door.web.plans;

import ajar.door.FloorPlanId;
import ajar.door.SpaceId;
import ajar.door.plans.FloorPlan;
import ajar.door.plans.FloorPlans;
import ajar.door.plans.Spot;
import ajar.door.spaces.Spaces;
import ajar.school.Role;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import ajar.site.pictures.Darkroom;
import ajar.site.pictures.Developed;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A steward brings pictures of floors, and presses where spaces are [P3]. None of it needs a script. */
@Controller
class PlansController {

    static final String ALL = "/spaces/plans";

    /** In points of the page, and the style sheet says the same: a browser tells where it was pressed, and not how wide the picture was. */
    private static final int SHOWN_WIDE = 800;

    private final FloorPlans plans;
    private final Spaces spaces;
    private final Darkroom darkroom;
    private final PlansPages pages;

    PlansController(FloorPlans plans, Spaces spaces, Darkroom darkroom, PlansPages pages) {
        this.plans = plans;
        this.spaces = spaces;
        this.darkroom = darkroom;
        this.pages = pages;
    }

    @GetMapping("/spaces/plans")
    ModelAndView all(Me me, @Said("said") String said, Words words) {
        onlyStewards(me);
        return new ModelAndView("door/web/plans/plans", "page", pages.all(me, sentence(said, words), "", words));
    }

    /** @param of a space of the floor that the picture is of */
    @PostMapping("/spaces/plans")
    ModelAndView bring(
            @RequestParam SpaceId of,
            @RequestParam(required = false) @Nullable MultipartFile picture,
            Me me,
            Words words,
            RedirectAttributes next) {
        onlyStewards(me);
        if (spaces.find(me.schoolId(), of).isEmpty()) {
            throw new NotHere();
        }
        var developed = picture == null ? Developed.Refused.UNREADABLE : darkroom.develop(picture);
        return switch (developed) {
            case Developed.Refused why -> refused(pages.all(me, "", refusal(why, words), words));
            case Developed.Picture shown ->
                back(next, plans.show(me.schoolId(), of, shown).orElseThrow(NotHere::new), "brought");
        };
    }

    @GetMapping("/spaces/plans/{drawing}")
    ModelAndView show(@PathVariable FloorPlanId drawing, Me me, @Said("said") String said, Words words) {
        onlyStewards(me);
        return new ModelAndView(
                "door/web/plans/plan",
                "page",
                pages.one(me, drawing, null, sentence(said, words), "", words).orElseThrow(NotHere::new));
    }

    /**
     * @param x where the picture was pressed, in points of the page; a browser says 0, 0 where a key did it, and then the numbers count
     * @param across thousandths
     */
    @PostMapping("/spaces/plans/{drawing}/pins")
    ModelAndView place(
            @PathVariable FloorPlanId drawing,
            @RequestParam SpaceId space,
            @RequestParam(name = "at.x", defaultValue = "0") int x,
            @RequestParam(name = "at.y", defaultValue = "0") int y,
            @RequestParam(required = false) @Nullable Integer across,
            @RequestParam(required = false) @Nullable Integer down,
            Me me,
            Words words,
            RedirectAttributes next) {
        onlyStewards(me);
        var spot = plans.find(me.schoolId(), drawing)
                .flatMap(plan -> x > 0 || y > 0 ? Optional.of(pressed(x, y, plan)) : typed(across, down));
        if (spot.filter(one -> plans.place(me.schoolId(), drawing, space, one)).isEmpty()) {
            return refused(pages.one(me, drawing, space, "", words.say("door.plan.refused.place"), words)
                    .orElseThrow(NotHere::new));
        }
        return back(next, drawing, "placed");
    }

    @PostMapping("/spaces/plans/{drawing}/pins/removal")
    ModelAndView unpin(@PathVariable FloorPlanId drawing, @RequestParam SpaceId space, Me me, RedirectAttributes next) {
        onlyStewards(me);
        if (!plans.unpin(me.schoolId(), drawing, space)) {
            throw new NotHere();
        }
        return back(next, drawing, "unpinned");
    }

    @PostMapping("/spaces/plans/{drawing}/removal")
    ModelAndView remove(@PathVariable FloorPlanId drawing, Me me, RedirectAttributes next) {
        onlyStewards(me);
        if (!plans.remove(me.schoolId(), drawing)) {
            throw new NotHere();
        }
        next.addFlashAttribute("said", "removed");
        return new ModelAndView("redirect:" + ALL);
    }

    private static Spot pressed(int x, int y, FloorPlan plan) {
        return Spot.of(x, y, SHOWN_WIDE, Math.max(1, SHOWN_WIDE * plan.height() / plan.width()));
    }

    private static Optional<Spot> typed(@Nullable Integer across, @Nullable Integer down) {
        return across == null || down == null || !Spot.fits(across, down)
                ? Optional.empty()
                : Optional.of(new Spot(across, down));
    }

    private static void onlyStewards(Me me) {
        if (!me.is(Role.STEWARD)) {
            throw new NotHere();
        }
    }

    private static String sentence(String said, Words words) {
        return said.isEmpty() ? "" : words.say("door.plans.said." + said);
    }

    private static String refusal(Developed.Refused why, Words words) {
        return words.say("door.plans.refused." + why.name().toLowerCase(Locale.ROOT));
    }

    private static ModelAndView back(RedirectAttributes next, FloorPlanId drawing, String said) {
        next.addFlashAttribute("said", said);
        return new ModelAndView("redirect:" + ALL + "/" + drawing.value());
    }

    private static ModelAndView refused(PlansPage page) {
        return refused("door/web/plans/plans", page);
    }

    private static ModelAndView refused(PlanPage page) {
        return refused("door/web/plans/plan", page);
    }

    private static ModelAndView refused(String template, Object page) {
        var view = new ModelAndView(template, "page", page);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
