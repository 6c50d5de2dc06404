package ajar.mirror.web;

import ajar.mirror.Mirrors;
import ajar.mirror.Viewers;
import ajar.mirror.web.SharingPage.Somebody;
import ajar.postgres.DatabaseContext;
import ajar.school.People;
import ajar.school.PersonId;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A coach shows the hours to somebody, and takes that back; whoever is shown them reads them. */
@Controller
class SharingController {

    /** In which hours of one coach are read for somebody to whom that coach shows them. */
    private static final String JOB = "mirror";

    private final Viewers viewers;
    private final People people;
    private final Mirrors mirrors;
    private final MirrorPages pages;

    SharingController(Viewers viewers, People people, Mirrors mirrors, MirrorPages pages) {
        this.viewers = viewers;
        this.people = people;
        this.mirrors = mirrors;
        this.pages = pages;
    }

    @GetMapping("/mirror/sharing")
    ModelAndView show(@Said("said") String said, Me me, Words words) {
        MirrorPlaces.onlyFor(me);
        var shown = viewers.of(me.schoolId(), me.id());
        var ids = shown.stream().map(Viewers.Named::id).collect(Collectors.toSet());
        return new ModelAndView(
                "mirror/web/sharing",
                "page",
                new SharingPage(
                        said.isEmpty() ? "" : words.say("mirror.sharing.said." + said),
                        shown.stream()
                                .map(one -> new Somebody(one.id().value().toString(), one.name()))
                                .toList(),
                        people.of(me.schoolId()).stream()
                                .filter(one ->
                                        !ids.contains(one.id()) && !one.id().equals(me.id()))
                                .map(one -> new Somebody(one.id().value().toString(), one.name()))
                                .toList()));
    }

    @PostMapping("/mirror/sharing")
    String share(@RequestParam PersonId viewer, Me me, RedirectAttributes next) {
        MirrorPlaces.onlyFor(me);
        if (!viewers.show(me.schoolId(), me.id(), viewer)) {
            throw new NotHere();
        }
        next.addFlashAttribute("said", "shown");
        return "redirect:/mirror/sharing";
    }

    @PostMapping("/mirror/sharing/{viewer}/end")
    String end(@PathVariable PersonId viewer, Me me, RedirectAttributes next) {
        MirrorPlaces.onlyFor(me);
        if (!viewers.hide(me.schoolId(), me.id(), viewer)) {
            throw new NotHere();
        }
        next.addFlashAttribute("said", "ended");
        return "redirect:/mirror/sharing";
    }

    @GetMapping("/mirror/shown")
    ModelAndView shown(Me me) {
        return new ModelAndView(
                "mirror/web/shown",
                "page",
                new ShownPage(viewers.shownTo(me.schoolId(), me.id()).stream()
                        .map(one -> new ShownPage.Coach(
                                one.name(), "/mirror/of/" + one.id().value()))
                        .toList()));
    }

    @GetMapping("/mirror/of/{coach}")
    ModelAndView of(
            @PathVariable PersonId coach,
            @RequestParam(defaultValue = "") String by,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            Me me,
            Words words) {
        var found = viewers.shownTo(me.schoolId(), me.id()).stream()
                .filter(one -> one.id().equals(coach))
                .findFirst()
                .orElseThrow(NotHere::new);
        var now = pages.now(me);
        var period = MirrorController.period(by, on == null ? now.toLocalDate() : on);
        var blocks = DatabaseContext.asJobFor(
                JOB, coach.value(), me.schoolId().value(), () -> mirrors.hours(me.schoolId(), coach, period, now));
        var page = pages.shown(found.name(), blocks, "/mirror/of/" + coach.value(), period, words);
        return new ModelAndView(MirrorController.PAGE, "page", page);
    }
}
