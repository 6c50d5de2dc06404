package ajar.dots.strings.web;

import ajar.dots.strings.OwnString;
import ajar.dots.strings.Strings;
import ajar.school.PersonId;
import ajar.site.EmptyPage;
import ajar.site.Me;
import ajar.site.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Says and places somebody's own strings. */
@Component
class OwnStringsPages {

    private static final String ME = "me";
    private static final int DOT = 16;
    private static final int DOT_OF_MINE = 52;
    private static final int THIN = 15;
    private static final int TIMES_SEEN = 4;

    private final Strings strings;

    OwnStringsPages(Strings strings) {
        this.strings = strings;
    }

    OwnStringsPage of(Me me, Words words) {
        var all = strings.of(me.schoolId(), me.id());
        var learned = all.stream().filter(OwnString::learned).toList();
        var taught = all.stream().filter(one -> !one.learned()).toList();
        if (all.isEmpty()) {
            return new OwnStringsPage(
                    words.say("strings.title"),
                    null,
                    "",
                    List.of(),
                    List.of(),
                    new EmptyPage(words.say("strings.empty"), words.say("strings.empty.action"), "/doors"));
        }
        var above = shown(learned, Set.of());
        var below = shown(taught, above.keySet());
        var title = words.say(
                "strings.sentence",
                "from",
                people(learned).size(),
                "by",
                people(taught).size());
        int people = people(all).size();
        int drawn = above.size() + below.size();
        return new OwnStringsPage(
                title,
                web(all, above, below, words),
                drawn < people ? words.say("strings.more", "shown", drawn, "all", people) : "",
                rows(learned, me, words),
                rows(taught, me, words),
                EmptyPage.of(""));
    }

    private static Set<PersonId> people(List<OwnString> some) {
        return some.stream().map(OwnString::colleague).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Those with whom something was last, by name. */
    private static Map<PersonId, String> shown(List<OwnString> some, Set<PersonId> but) {
        var names = new LinkedHashMap<PersonId, String>();
        some.stream()
                .filter(one -> !but.contains(one.colleague()))
                .forEach(one -> names.putIfAbsent(one.colleague(), one.name()));
        return names.entrySet().stream()
                .limit(Fan.SIDE_MAX)
                .sorted(Map.Entry.comparingByValue())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
    }

    private static Web web(List<OwnString> all, Map<PersonId, String> above, Map<PersonId, String> below, Words words) {
        var fan = new Fan(above.size(), below.size());
        var dots = new ArrayList<Web.Spot>();
        dots.add(
                new Web.Spot(ME, "", words.say("strings.you"), true, DOT_OF_MINE, fan.middle(true), fan.middle(false)));
        int n = 0;
        for (var one : above.entrySet()) {
            dots.add(dot(one, fan.above(n, true), fan.above(n, false)));
            n++;
        }
        n = 0;
        for (var one : below.entrySet()) {
            dots.add(dot(one, fan.below(n, true), fan.below(n, false)));
            n++;
        }
        return new Web(
                words.say(
                        "strings.drawn",
                        "above",
                        above.size(),
                        "names",
                        String.join(", ", above.values()),
                        "below",
                        below.size(),
                        "others",
                        String.join(", ", below.values())),
                fan.heights(),
                dots,
                lines(all, dots));
    }

    private static Web.Spot dot(Map.Entry<PersonId, String> person, Web.Place narrow, Web.Place wide) {
        return new Web.Spot(person.getKey().value().toString(), person.getValue(), "", false, DOT, narrow, wide);
    }

    /** One from each colleague, and one to them, the thicker the more was learned. */
    private static List<Web.Line> lines(List<OwnString> all, List<Web.Spot> dots) {
        var drawn = dots.stream().map(Web.Spot::id).collect(Collectors.toSet());
        var lines = new LinkedHashMap<List<String>, Integer>();
        all.stream()
                .sorted(Comparator.comparing(OwnString::name))
                .filter(one -> drawn.contains(one.colleague().value().toString()))
                .forEach(one -> {
                    var colleague = one.colleague().value().toString();
                    lines.merge(one.learned() ? List.of(colleague, ME) : List.of(ME, colleague), 1, Integer::sum);
                });
        return lines.entrySet().stream()
                .map(one ->
                        new Web.Line(one.getKey().getFirst(), one.getKey().getLast(), thickness(one.getValue()), ""))
                .toList();
    }

    private static int thickness(int times) {
        return THIN + 10 * (Math.min(times, TIMES_SEEN) - 1);
    }

    private static List<OwnStringsPage.Row> rows(List<OwnString> some, Me me, Words words) {
        return some.stream().map(one -> row(one, me, words)).toList();
    }

    private static OwnStringsPage.Row row(OwnString one, Me me, Words words) {
        var source = one.source().name();
        return new OwnStringsPage.Row(
                one.name(),
                words.say("strings.what", "source", source, "what", one.what()),
                switch (one.source()) {
                    case VISIT, LEARNED -> "";
                    case POST -> "/posts/" + one.page();
                    case CHAPTER -> "/books/" + one.page();
                },
                String.join(", ", one.practices()),
                one.ways().stream()
                        .map(way -> words.say("strings.way", "way", way.name(), "mine", String.valueOf(one.learned())))
                        .collect(Collectors.joining(" ")),
                words.date(LocalDate.ofInstant(one.at(), me.zone())));
    }
}
