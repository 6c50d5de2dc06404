package ajar;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** Through every page that links, menus and forms of questions lead one person to; of pages that differ only in whom or which day they show, two. */
final class Walk {

    private static final int OF_A_KIND_USUAL = 2;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern CODE = Pattern.compile("(?<=/[dD]/)\\w+");
    private static final Pattern NO_WORD = Pattern.compile("=(?![a-z-]+(&|$))[^&]*|(?<=[?&]question)=[^&]*");

    private static final String WAYS_ON = """
            () => {
                const ways = [...document.querySelectorAll('a[href]:not([download], [href$=".jpg"])')].map(link => link.href.baseVal ?? link.href);
                for (const form of document.querySelectorAll('form:not([method=post])')) {
                    const ask = new URL(form.action);
                    const given = new FormData(form);
                    ways.push(ask.pathname + '?' + new URLSearchParams(given));
                    for (const choice of form.querySelectorAll('select, input[type=radio]')) {
                        for (const value of choice.options ? [...choice.options].map(one => one.value) : [choice.value]) {
                            const other = new URLSearchParams(given);
                            other.set(choice.name, value);
                            ways.push(ask.pathname + '?' + other);
                        }
                    }
                }
                return ways.map(way => new URL(way, location)).filter(way => way.origin === location.origin)
                    .map(way => way.pathname + way.search);
            }
            """;

    private final BrowserVisit visit;
    private final int ofAKindMax;
    private final Set<String> known = new HashSet<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Deque<String> ahead = new ArrayDeque<>();

    Walk(BrowserVisit visit, List<String> from) {
        this(visit, from, OF_A_KIND_USUAL);
    }

    Walk(BrowserVisit visit, List<String> from, int ofAKindMax) {
        this.visit = visit;
        this.ofAKindMax = ofAKindMax;
        from.forEach(this::note);
    }

    /** Of these kinds one page is enough for this person, too. */
    Walk withFewerOf(Collection<String> looked) {
        looked.forEach(kind -> kinds.merge(kind, 1, Integer::sum));
        return this;
    }

    /** @param look is told address and kind of the page that is open */
    void each(BiConsumer<String, String> look) {
        while (!ahead.isEmpty()) {
            var address = ahead.poll();
            visit.open(address);
            ways().forEach(this::note);
            look.accept(address, kind(address));
        }
    }

    /** What two addresses have in common that lead to the same sort of page. */
    static String kind(String address) {
        var alike = CODE.matcher(
                        DAY.matcher(ID.matcher(address).replaceAll("*")).replaceAll("*"))
                .replaceAll("*");
        var question = alike.indexOf('?');
        return question < 0
                ? alike
                : alike.substring(0, question)
                        + NO_WORD.matcher(alike.substring(question)).replaceAll("");
    }

    private List<String> ways() {
        return ((List<?>) visit.page().evaluate(WAYS_ON))
                .stream().map(String::valueOf).toList();
    }

    private void note(String address) {
        if (known.add(address) && kinds.merge(kind(address), 1, Integer::sum) <= ofAKindMax) {
            ahead.add(address);
        }
    }
}
