package ajar.visits.plans.web;

import ajar.site.Words;
import ajar.visits.plans.runs.PlanRun;
import ajar.visits.plans.runs.RunProgress;

/**
 * A run under way: what is being done, the best so far, the bound so far.
 *
 * @param share spent of the allowed effort, in percent
 */
public record RunPanel(String run, String phase, String best, String bound, int share, boolean stopping) {

    static RunPanel of(PlanRun run, Words words) {
        var id = run.id().value().toString();
        var progress = run.progress();
        if (progress == null) {
            return new RunPanel(id, words.say("plan.run.waiting"), "", "", 0, run.stopAsked());
        }
        return new RunPanel(
                id,
                words.say("plan.run.phase", "phase", progress.phase()),
                words.say("plan.run.best", "served", progress.served(), "asked", progress.asked()),
                bound(progress, words),
                (int) Math.round(progress.share() * 100),
                run.stopAsked());
    }

    /** Why the last run came to nothing, and the way out. */
    static String trouble(PlanRun run, Words words) {
        var trouble = String.valueOf(run.trouble());
        return trouble.startsWith("clash:")
                ? words.say("plan.run.clash")
                : words.say(
                        "plan.run.broken", "number", run.id().value().toString().substring(0, 8));
    }

    private static String bound(RunProgress progress, Words words) {
        var bound = progress.bound();
        return bound == null || bound <= 0
                ? words.say("plan.run.bound-open")
                : words.say("plan.run.bound", "share", (double) Math.max(0, bound - progress.best()) / bound);
    }
}
