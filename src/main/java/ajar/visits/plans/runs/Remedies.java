package ajar.visits.plans.runs;

import ajar.planner.Assignment;
import ajar.planner.PlanRequest;
import ajar.planner.Reason.Kind;
import ajar.planner.Unmet;
import ajar.school.DatedLesson;
import ajar.school.PersonId;
import ajar.visits.WishId;
import ajar.visits.plans.Favour;
import ajar.visits.plans.Reason;
import ajar.visits.plans.UnmetWish;
import ajar.visits.plans.UnmetWish.Remedy;
import ajar.visits.plans.requests.Facts;
import ajar.visits.plans.requests.FreeColleagues;
import ajar.visits.plans.requests.Ids;
import ajar.visits.plans.requests.MoreDoors;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds for each wish that is not granted the smallest change that would grant it, and whom one could ask for it. The planner
 * tries each change before it is told: a colleague who takes the class once, a wish that asks for less, a lesson that opens.
 */
final class Remedies {

    /** The planner's "2026-09-15 10:20 (7C)": the date, the time, and the groups of the class that nobody takes. */
    private static final Pattern WHEN = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d) (\\d{1,2}:\\d\\d) .*");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");
    private static final int COLLEAGUES_TRIED = 3;

    private final Reasons reasons;
    private final Facts facts;
    private final FreeColleagues colleagues;
    private final Granting granting;
    private final MoreDoors doors;
    private final BooleanSupplier goesOn;
    private final Map<WishId, Facts.Wish> wishes = new HashMap<>();

    /** @param goesOn asked before each wish; once it says no, only what the planner said itself is told */
    Remedies(Reasons reasons, Facts facts, PlanRequest request, List<Assignment> plan, BooleanSupplier goesOn) {
        this.reasons = reasons;
        this.facts = facts;
        this.goesOn = goesOn;
        colleagues = new FreeColleagues(facts, request, plan);
        granting = new Granting(plan);
        doors = new MoreDoors(facts);
        facts.wishes().forEach(wish -> wishes.put(wish.id(), wish));
    }

    UnmetWish of(Unmet unmet) {
        var id = Ids.wish(unmet.wish());
        var wish = wishes.get(id);
        var help = unmet.wouldHelp().isEmpty() ? null : unmet.wouldHelp().getFirst();
        var remedy = wish == null || !goesOn.getAsBoolean()
                ? Optional.<Remedy>empty()
                : standIn(wish, help).or(() -> lessAsked(wish)).or(() -> openDoor(wish));
        return new UnmetWish(
                id,
                unmet.kind().name(),
                reasons.of(unmet.standsInTheWay()),
                remedy.orElseGet(() -> help == null ? null : inWords(help)));
    }

    private Remedy inWords(ajar.planner.Reason help) {
        var when = when(help);
        return Remedy.inWords(
                when == null
                        ? help.kind() == Kind.ONE_MORE_OF ? Reason.of(Reasons.key(Kind.ONE_MORE_OF)) : reasons.of(help)
                        : new Reason(
                                Reasons.key(Kind.ONE_STAND_IN_ON),
                                Map.of("a", "date:" + when.date(), "b", "clock:" + when.starts())));
    }

    private record When(LocalDate date, LocalTime starts) {}

    private static @Nullable When when(ajar.planner.@Nullable Reason help) {
        if (help == null || help.kind() != Kind.ONE_STAND_IN_ON) {
            return null;
        }
        var when = WHEN.matcher(help.arguments().getFirst());
        return when.matches() ? new When(LocalDate.parse(when.group(1)), LocalTime.parse(when.group(2), CLOCK)) : null;
    }

    /** Somebody who is free takes the class once. */
    private Optional<Remedy> standIn(Facts.Wish wish, ajar.planner.@Nullable Reason help) {
        var when = when(help);
        return when == null
                ? Optional.empty()
                : colleagues.forClassOf(wish.visitor(), when.date(), when.starts()).stream()
                        .limit(COLLEAGUES_TRIED)
                        .filter(found ->
                                granting.visit(offering(found), wish.id()).isPresent())
                        .findFirst()
                        .map(Remedies::ask);
    }

    private Facts offering(FreeColleagues.Found found) {
        var lesson = found.lesson();
        var offers = new ArrayList<>(facts.offers());
        offers.add(new Facts.Offer(
                found.person(), null, lesson.date(), lesson.slot().period(), lesson.date(), lesson.date()));
        return facts.supposing(facts.wishes(), facts.doors(), offers);
    }

    private static Remedy ask(FreeColleagues.Found found) {
        var lesson = found.lesson();
        var gaps = new HashMap<String, Object>(gaps(found.person(), lesson));
        gaps.put("covers", found.covers());
        return new Remedy(
                new Reason("plan.reason.ask-somebody", gaps),
                found.person(),
                lesson.date(),
                lesson.slot().period(),
                lesson.lesson(),
                null);
    }

    private static Map<String, Object> gaps(PersonId person, DatedLesson lesson) {
        return Map.of(
                "name",
                "person:" + person.value(),
                "group",
                lesson.groupNames(),
                "day",
                "date:" + lesson.date(),
                "slot",
                lesson.slot().name(),
                "clock",
                "clock:" + lesson.slot().starts());
    }

    /** The visitor asks for less. All of it at once is tried first: where that does not help, no part of it does. */
    private Optional<Remedy> lessAsked(Facts.Wish wish) {
        var less = WishThatAsksLess.of(wish, facts);
        if (less.isEmpty()
                || granting.visit(supposing(less.getLast().wish()), wish.id()).isEmpty()) {
            return Optional.empty();
        }
        return less.subList(0, less.size() - 1).stream()
                .flatMap(one -> granting.visit(supposing(one.wish()), wish.id()).stream()
                        .map(visit -> new Favour(one.kind(), wish.visitor(), null, Ids.date(visit.door()))))
                .filter(favour -> !isRefused(wish.id(), favour))
                .findFirst()
                .map(favour -> Remedy.asking(
                        new Reason(
                                "plan.reason." + favour.kind().word().replace('_', '-'),
                                Map.of("name", "person:" + favour.asked().value(), "day", "date:" + favour.on())),
                        favour));
    }

    private Facts supposing(Facts.Wish other) {
        var supposed = facts.wishes().stream()
                .map(one -> one.id().equals(other.id()) ? other : one)
                .toList();
        return facts.supposing(supposed, facts.doors(), facts.offers());
    }

    private boolean isRefused(WishId wish, Favour favour) {
        return facts.saidNo().stream().anyMatch(no -> wish.equals(no.wish()) && favour.kind() == no.kind());
    }

    /** A host opens a lesson: all that could open are tried together, and the planner takes the best of them. */
    private Optional<Remedy> openDoor(Facts.Wish wish) {
        var more = doors.forWish(wish);
        if (more.isEmpty()) {
            return Optional.empty();
        }
        var open = new ArrayList<>(facts.doors());
        more.forEach(one -> open.add(one.door()));
        return granting.visit(facts.supposing(facts.wishes(), open, facts.offers()), wish.id())
                .flatMap(visit -> more.stream()
                        .filter(one -> one.door().id().equals(Ids.door(visit.door())))
                        .findFirst())
                .map(one -> Remedy.asking(
                        new Reason("plan.reason.open-door", gaps(one.door().host(), one.lesson())),
                        new Favour(
                                Favour.Kind.OPEN_DOOR,
                                one.door().host(),
                                one.lesson().lesson(),
                                one.lesson().date())));
    }
}
