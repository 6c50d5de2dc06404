package ajar.focus.web;

import ajar.focus.ConversationsKept;
import ajar.focus.FocusItem;
import ajar.focus.FocusItemId;
import ajar.focus.FocusVisits;
import ajar.focus.Origin;
import ajar.focus.goals.CommonGoal;
import ajar.focus.goals.CommonGoals;
import ajar.shelf.PickId;
import ajar.shelf.picks.Picks;
import ajar.showcase.PostId;
import ajar.showcase.posts.Post;
import ajar.showcase.posts.Posts;
import ajar.site.Me;
import ajar.site.Words;
import ajar.visits.agreed.AgreedVisit;
import ajar.visits.agreed.AgreedVisits;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What there is to say of something on a list: where it came from, since when, for which goal, and which visits are for it. */
@Component
class FocusFacts {

    private final FocusVisits visitsFor;
    private final AgreedVisits visits;
    private final Picks picks;
    private final CommonGoals goals;
    private final List<ConversationsKept> conversations;
    private final Posts posts;
    private final Clock clock;

    FocusFacts(
            FocusVisits visitsFor,
            AgreedVisits visits,
            Picks picks,
            CommonGoals goals,
            List<ConversationsKept> conversations,
            Posts posts,
            Clock clock) {
        this.visitsFor = visitsFor;
        this.visits = visits;
        this.picks = picks;
        this.goals = goals;
        this.conversations = conversations;
        this.posts = posts;
        this.clock = clock;
    }

    /** Of all things of a list. */
    record Known(Map<FocusItemId, List<String>> sentences, Map<FocusItemId, List<FocusPage.Visit>> visitsOf) {

        List<String> about(FocusItem item) {
            return sentences.getOrDefault(item.id(), List.of());
        }

        List<FocusPage.Visit> visits(FocusItem item) {
            return visitsOf.getOrDefault(item.id(), List.of());
        }
    }

    Known of(Me me, List<FocusItem> items, Words words) {
        var now = LocalDateTime.now(clock.withZone(me.zone()));
        var all = goals.of(me.schoolId(), now.toLocalDate());
        var sentences = new java.util.HashMap<FocusItemId, List<String>>();
        items.forEach(item -> sentences.put(item.id(), sentences(me, item, all, words)));
        var visitsOf = new java.util.HashMap<FocusItemId, List<FocusPage.Visit>>();
        visitsFor
                .ahead(me.schoolId(), me.id(), now)
                .forEach((item, some) -> visitsOf.put(
                        item,
                        some.stream().map(visit -> visit(visit, now, words)).toList()));
        items.forEach(item -> post(me, item)
                .ifPresent(post -> visitsOf.merge(
                        item.id(),
                        List.of(new FocusPage.Visit(
                                words.say("focus.to-post"),
                                "/posts/" + post.id().value())),
                        (some, more) ->
                                Stream.concat(some.stream(), more.stream()).toList())));
        return new Known(sentences, visitsOf);
    }

    private List<String> sentences(Me me, FocusItem item, List<CommonGoal> all, Words words) {
        var sentences = new ArrayList<String>();
        sentences.add(from(me, item, words));
        all.stream()
                .filter(goal -> goal.id().equals(item.goal()))
                .forEach(goal -> sentences.add(words.say("focus.for-goal", "goal", goal.name())));
        sentences.removeIf(String::isEmpty);
        return sentences;
    }

    /** The post that something came from, while it can be read. */
    private Optional<Post> post(Me me, FocusItem item) {
        return item.origin() instanceof Origin.Post origin
                ? posts.find(me.schoolId(), new PostId(origin.post()))
                : Optional.empty();
    }

    private String from(Me me, FocusItem item, Words words) {
        var date = date(item, me);
        return switch (item.origin()) {
            case Origin.Self self -> words.say("focus.from.self", "date", words.date(date));
            case Origin.OwnAnswer answer ->
                words.say(
                        isThere(me, answer) ? "focus.from.own-answer" : "focus.from.own-answer.erased",
                        "date",
                        words.date(date));
            case Origin.Post post ->
                post(me, item)
                        .map(found ->
                                words.say("focus.from.post-by", "author", found.authorName(), "date", words.date(date)))
                        .orElseGet(() -> words.say("focus.from.post", "date", words.date(date)));
            case Origin.Chapter chapter -> words.say("focus.from.chapter", "date", words.date(date));
            case Origin.Visit visit ->
                visits.find(me.schoolId(), visit.visit())
                        .map(made ->
                                words.say("focus.from.visit", "host", made.hostName(), "date", words.date(made.date())))
                        .orElseGet(() -> words.say("focus.from.self", "date", words.date(date)));
        };
    }

    private static FocusPage.Visit visit(AgreedVisit visit, LocalDateTime now, Words words) {
        var isNow = !now.isBefore(visit.from()) && now.isBefore(visit.until());
        var sentence = isNow
                ? words.say("focus.visit.now", "host", visit.hostName())
                : words.say(
                        "focus.visit.ahead",
                        "host",
                        visit.hostName(),
                        "day",
                        words.day(visit.date()),
                        "clock",
                        words.clock(visit.from().toLocalTime()));
        return new FocusPage.Visit(sentence, "/doors/" + visit.door().value() + "?date=" + visit.date());
    }

    /** A conversation is its own two people's page, and nobody else's. What was erased or taken away since has no page. */
    String origin(Me me, FocusItem item) {
        return switch (item.origin()) {
            case Origin.OwnAnswer answer when isThere(me, answer) -> "/conversations/" + answer.conversation();
            case Origin.Chapter chapter ->
                picks.find(me.schoolId(), new PickId(chapter.chapter()))
                        .map(pick -> "/picks/" + pick.id().value())
                        .orElse("");
            default -> "";
        };
    }

    private boolean isThere(Me me, Origin.OwnAnswer answer) {
        return conversations.stream().anyMatch(kept -> kept.isThere(me.schoolId(), answer.conversation()));
    }

    static LocalDate date(FocusItem item, Me me) {
        return item.since().atZone(me.zone()).toLocalDate();
    }
}
