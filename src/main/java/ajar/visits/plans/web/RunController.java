package ajar.visits.plans.web;

import ajar.postgres.DatabaseContext;
import ajar.site.LivePages;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Presence;
import ajar.site.Words;
import ajar.visits.plans.Plans;
import ajar.visits.plans.runs.PlanRun;
import ajar.visits.plans.runs.PlanRunId;
import ajar.visits.plans.runs.PlanRuns;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Runs of the planner as the organiser sees them: asked for again, stopped, followed live. */
@Controller
class RunController {

    private static final Duration LOOK_EVERY = Duration.ofMillis(300);
    private static final int LOOKS_PER_PRESENCE = 30;
    private static final Duration FOLLOWED_AT_MOST = Duration.ofMinutes(11);

    private final PlanRuns runs;
    private final Plans plans;
    private final Presence presence;
    private final LivePages live;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "ajar");

    RunController(PlanRuns runs, Plans plans, Presence presence, LivePages live) {
        this.runs = runs;
        this.plans = plans;
        this.presence = presence;
        this.live = live;
    }

    /** Plans the draft again, around what was pinned and ruled out. */
    @PostMapping("/plan/runs")
    String again(Me me, Words words, RedirectAttributes next) {
        PlanController.onlyFor(me);
        var draft = plans.draft(me.schoolId()).orElseThrow(NotHere::new);
        if (runs.ask(me.schoolId(), draft.id(), me.id()).isEmpty()) {
            next.addFlashAttribute("refused", words.say("plan.run.one-at-a-time"));
        }
        return "redirect:/plan";
    }

    @PostMapping("/plan/runs/{run}/stop")
    String stop(@PathVariable PlanRunId run, Me me) {
        PlanController.onlyFor(me);
        var found = runs.find(me.schoolId(), run).orElseThrow(NotHere::new);
        runs.stop(me.schoolId(), found.id());
        return "redirect:/plan";
    }

    /** Follows a run until it ends: an event {@code progress} with each change, and {@code done} at the end. */
    @GetMapping(path = "/plan/runs/{run}/progress", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter follow(@PathVariable PlanRunId run, Me me, Words words, HttpServletResponse response) {
        PlanController.onlyFor(me);
        var found = runs.find(me.schoolId(), run).orElseThrow(NotHere::new).id();
        return live.tell(FOLLOWED_AT_MOST, response, page -> follow(found, me, words, page));
    }

    /** Asks the database in the name of who looks, so that whoever may no longer see the run hears no more of it. */
    private void follow(PlanRunId id, Me me, Words words, SseEmitter page) throws IOException, InterruptedException {
        PlanRun last = null;
        for (int looks = 1; true; looks++) {
            var now = asked(id, me);
            if (looks % LOOKS_PER_PRESENCE == 0 && !presence.isHere(me)) {
                return;
            }
            if (now.filter(PlanRun::isOpen).isEmpty()) {
                page.send(SseEmitter.event().name("done").data("done"));
                return;
            }
            if (!now.get().equals(last)) {
                last = now.get();
                page.send(SseEmitter.event().name("progress").data(drawn(last, words)));
            }
            Thread.sleep(LOOK_EVERY);
        }
    }

    private Optional<PlanRun> asked(PlanRunId id, Me me) {
        return DatabaseContext.as(me.id().value(), me.schoolId().value(), () -> runs.find(me.schoolId(), id));
    }

    /** On one line: an event's data has no line breaks. */
    private String drawn(@Nullable PlanRun run, Words words) {
        if (run == null) {
            return "";
        }
        var output = new StringOutput();
        templates.render("visits/plans/web/progress.jte", RunPanel.of(run, words), output);
        return output.toString().replace('\n', ' ');
    }
}
