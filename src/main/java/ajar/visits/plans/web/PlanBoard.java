package ajar.visits.plans.web;

import ajar.site.Certificate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The organiser's page of a plan.
 *
 * @param period which weeks it is for, and whether it is a draft
 * @param note what has just been done, or empty
 * @param run the run that is under way, or null
 * @param refused why the last run or change came to nothing, or empty
 * @param certificate null until a run has ended
 * @param proof what is proven of it in words, or empty
 * @param publish the word on the button with the number of people, or empty when there is nothing to publish
 * @param stamp of what stands in the plan {@code plan}, so that what is published is what was seen
 */
public record PlanBoard(
        String title,
        String period,
        String heading,
        String note,
        String refused,
        @Nullable RunPanel run,
        @Nullable Certificate certificate,
        String proof,
        List<Unmet> unmet,
        List<Fixed> fixed,
        @Nullable WeekGrid week,
        List<TableRow> table,
        String publish,
        String plan,
        String stamp,
        boolean draft,
        Asking asking) {

    /** A wish that is not granted, and the way out. */
    public record Unmet(
            String label,
            String wish,
            List<String> reasons,
            String remedy,
            @Nullable Ask ask,
            String asked) {}

    /** One tap: somebody is asked for what would grant the wish. */
    public record Ask(String action, String word, String wish) {}

    /**
     * What was fixed by hand, and the way back.
     *
     * @param stale why the next plan takes no notice of it, or empty
     */
    public record Fixed(String sentence, String stale, String action, String word) {}

    /** A visit as a row of the table below the grid. */
    public record TableRow(
            String when, String visitor, String group, String standIn, String host, String lesson, String state) {}

    /** The form that asks for a plan. */
    public record Asking(String first, int weeks, List<Integer> choices) {}
}
