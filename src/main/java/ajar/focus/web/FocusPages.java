package ajar.focus.web;

import ajar.focus.FocusAnswer;
import ajar.focus.FocusItem;
import ajar.focus.FocusItem.State;
import ajar.focus.FocusItemId;
import ajar.focus.FocusItems;
import ajar.focus.goals.CommonGoal;
import ajar.focus.goals.CommonGoals;
import ajar.site.EmptyPage;
import ajar.site.Me;
import ajar.site.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages of one's list together. */
@Component
class FocusPages {

    private final FocusItems items;
    private final FocusFacts facts;
    private final CommonGoals goals;
    private final Clock clock;

    FocusPages(FocusItems items, FocusFacts facts, CommonGoals goals, Clock clock) {
        this.items = items;
        this.facts = facts;
        this.goals = goals;
        this.clock = clock;
    }

    /** What somebody wanted to take up and could not. */
    record Picked(FocusItemId item, FocusAnswer answer, String why) {}

    FocusPage list(Me me, String said, @Nullable Picked picked, Words words) {
        var all = items.of(me.id());
        var known = facts.of(me, all, words);
        var inHand = in(all, State.ACTIVE);
        var waiting = in(all, State.WAITING);
        return new FocusPage(
                said,
                items.lastChange(me.id())
                        .map(what -> words.say("focus.undo." + what))
                        .orElse(""),
                inHand.stream()
                        .map(item -> new FocusPage.Card(
                                id(item),
                                item.title(),
                                item.words(),
                                known.about(item),
                                "/wishes/new?purpose=" + id(item),
                                known.visits(item)))
                        .toList(),
                waiting(waiting, inHand, picked, words),
                aside(in(all, State.PARKED), "parked", me, words),
                aside(in(all, State.DONE).reversed(), "done", me, words),
                inHand.isEmpty() && waiting.isEmpty()
                        ? new EmptyPage(words.say("focus.empty"), words.say("focus.empty.action"), "/focus/new")
                        : null);
    }

    private static List<FocusPage.Waiting> waiting(
            List<FocusItem> waiting, List<FocusItem> inHand, @Nullable Picked picked, Words words) {
        var rows = new ArrayList<FocusPage.Waiting>();
        for (int n = 0; n < waiting.size(); n++) {
            var item = waiting.get(n);
            rows.add(new FocusPage.Waiting(
                    id(item),
                    item.title(),
                    n + 1,
                    n == 0,
                    n == waiting.size() - 1,
                    picked != null && picked.item().equals(item.id()) ? refusal(picked, inHand, words) : null));
        }
        return rows;
    }

    private static FocusPage.Refusal refusal(Picked picked, List<FocusItem> inHand, Words words) {
        return new FocusPage.Refusal(
                words.say("focus.refused." + picked.answer()),
                inHand.stream()
                        .map(item -> new FocusPage.Held(id(item), item.title()))
                        .toList(),
                picked.why());
    }

    private static List<FocusPage.Aside> aside(List<FocusItem> some, String what, Me me, Words words) {
        return some.stream()
                .map(item -> new FocusPage.Aside(
                        id(item),
                        item.title(),
                        words.say("focus." + what + ".since", "date", words.date(FocusFacts.date(item, me))),
                        item.reason()))
                .toList();
    }

    ItemPage begin(Me me, String title, String said, String goal, String refusal, Words words) {
        return new ItemPage(
                words.say("focus.new.title"),
                "/focus",
                title,
                said,
                goal,
                goals(me, Optional.empty()),
                "",
                "",
                "",
                refusal);
    }

    Optional<FocusItem> find(Me me, FocusItemId id) {
        return items.of(me.id()).stream().filter(item -> item.id().equals(id)).findFirst();
    }

    ItemPage item(Me me, FocusItem item, String refusal, Words words) {
        var goal = item.goal() == null ? "" : item.goal().value().toString();
        return new ItemPage(
                item.title(),
                "/focus/" + id(item),
                item.title(),
                item.words(),
                goal,
                goals(me, Optional.of(goal)),
                item.state().name(),
                String.join(" ", facts.of(me, List.of(item), words).about(item)),
                facts.origin(me, item),
                refusal);
    }

    /** Those that are up, and the one that is chosen even if it is not. */
    private List<ItemPage.Goal> goals(Me me, Optional<String> chosen) {
        return goals.of(me.schoolId(), LocalDate.now(clock.withZone(me.zone()))).stream()
                .filter(goal -> goal.isUp()
                        || chosen.filter(goal.id().value().toString()::equals).isPresent())
                .map(FocusPages::goal)
                .toList();
    }

    private static ItemPage.Goal goal(CommonGoal goal) {
        return new ItemPage.Goal(goal.id().value().toString(), goal.name());
    }

    private static List<FocusItem> in(List<FocusItem> all, State state) {
        return all.stream().filter(item -> item.state() == state).toList();
    }

    private static String id(FocusItem item) {
        return item.id().value().toString();
    }
}
