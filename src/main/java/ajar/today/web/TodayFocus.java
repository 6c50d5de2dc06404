package ajar.today.web;

import ajar.focus.FocusItem;
import ajar.focus.FocusItemId;
import ajar.focus.FocusItems;
import ajar.focus.FocusVisits;
import ajar.school.PersonId;
import ajar.site.Me;
import ajar.site.Words;
import ajar.visits.WishId;
import ajar.visits.agreed.Afterwards;
import ajar.visits.agreed.AgreedVisit;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What today has to do with what somebody works on: the one thing or two in hand, and what comes first for their sake [F3]. */
@Component
class TodayFocus {

    private static final int NEWS_DAYS = 7;
    private static final int ECHOES_MAX = 2;

    private final FocusItems items;
    private final FocusVisits visitsFor;
    private final Afterwards afterwards;

    TodayFocus(FocusItems items, FocusVisits visitsFor, Afterwards afterwards) {
        this.items = items;
        this.visitsFor = visitsFor;
        this.afterwards = afterwards;
    }

    List<TodayPage.Card> cards(Me me, LocalDateTime now, Words words) {
        var ahead = visitsFor.ahead(me.schoolId(), me.id(), now);
        return items.active(me.id()).stream()
                .map(item -> new TodayPage.Card(
                        item.id().value().toString(), item.title(), item.words(), fact(me, item, ahead, now, words)))
                .toList();
    }

    private static String fact(
            Me me, FocusItem item, Map<FocusItemId, List<AgreedVisit>> ahead, LocalDateTime now, Words words) {
        var date = words.date(item.since().atZone(me.zone()).toLocalDate());
        return ahead.getOrDefault(item.id(), List.of()).stream()
                .findFirst()
                .map(visit -> words.say(
                        "today.focus.visit",
                        "date",
                        date,
                        "when",
                        when(visit, now),
                        "day",
                        words.day(visit.date()),
                        "host",
                        visit.hostName()))
                .orElseGet(() -> words.say("today.focus.since", "date", date));
    }

    private static String when(AgreedVisit visit, LocalDateTime now) {
        if (!now.isBefore(visit.from())) {
            return "now";
        }
        return visit.date().equals(now.toLocalDate()) ? "today" : "later";
    }

    /** Wishes for what is in hand come first; the others stay in their order. */
    Comparator<WishId> first(PersonId person) {
        var inHand = inHand(person);
        var wishes = visitsFor.wishes(person);
        return Comparator.comparing(wish ->
                Optional.ofNullable(wishes.get(wish)).filter(inHand::contains).isEmpty());
    }

    private Set<FocusItemId> inHand(PersonId person) {
        return items.active(person).stream().map(FocusItem::id).collect(Collectors.toSet());
    }

    /** What guests of the last days say, those who try what they saw first. */
    List<TodayPage.Echo> echoes(Me me, LocalDateTime now, Words words) {
        return afterwards.echoes(me.schoolId(), me.id(), now.toLocalDate().minusDays(NEWS_DAYS)).stream()
                .sorted(Comparator.comparing(echo -> !echo.tried()))
                .limit(ECHOES_MAX)
                .map(echo -> new TodayPage.Echo(
                        words.say(echo.tried() ? "today.tries" : "today.thanks", "name", echo.visitor()), echo.line()))
                .toList();
    }
}
