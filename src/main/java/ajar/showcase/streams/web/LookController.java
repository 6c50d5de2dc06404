package ajar.showcase.streams.web;

import ajar.school.Practices;
import ajar.showcase.streams.Search;
import ajar.showcase.streams.Streams;
import ajar.site.Me;
import ajar.site.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Other ways to look at posts: by words, by week, on the wall. */
@Controller
class LookController {

    private static final int WANTED_MAX = 100;
    private static final int WALL = 9;
    private static final int WALL_SECONDS = 60;
    private static final int WALL_PAGES = 3;
    private static final int PROMOTED_MAX = 12;
    private static final int YEARS_BACK_MAX = 20;

    private final Streams streams;
    private final Search search;
    private final TeaserLines lines;
    private final Practices practices;
    private final Clock clock;

    LookController(Streams streams, Search search, TeaserLines lines, Practices practices, Clock clock) {
        this.streams = streams;
        this.search = search;
        this.lines = lines;
        this.practices = practices;
        this.clock = clock;
    }

    @GetMapping("/showcase/search")
    ModelAndView search(@RequestParam(defaultValue = "") String q, Me me, Words words) {
        var wanted = q.strip().substring(0, Math.min(q.strip().length(), WANTED_MAX));
        var page =
                wanted.isEmpty() ? new SearchPage("", List.of(), "", List.of(), List.of()) : found(wanted, me, words);
        return new ModelAndView("showcase/streams/web/search", "page", page);
    }

    /** @param of a day of the week that is to be read; the week that is, where there is none */
    @GetMapping("/showcase/week")
    ModelAndView week(
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) java.util.Optional<LocalDate> of,
            Me me,
            Words words) {
        var today = LocalDate.ofInstant(clock.instant(), me.zone());
        var first = TemporalAdjusters.previousOrSame(words.firstWeekday());
        var monday = of.filter(day -> !day.isAfter(today) && day.isAfter(today.minusYears(YEARS_BACK_MAX)))
                .orElse(today)
                .with(first);
        var from = monday.atStartOfDay(me.zone()).toInstant();
        var until = monday.plusWeeks(1).atStartOfDay(me.zone()).toInstant();
        var isNow = !monday.plusWeeks(1).isBefore(today.with(first).plusWeeks(1));
        var page = new WeekPage(
                words.days(monday, monday.plusDays(6)),
                isNow
                        ? lines.of(
                                streams.promoted(me.schoolId(), from.minus(Duration.ofDays(7)), PROMOTED_MAX),
                                me,
                                words)
                        : List.of(),
                lines.of(streams.between(me.schoolId(), from, until), me, words),
                "/showcase/week?of=" + monday.minusWeeks(1),
                isNow ? "" : "/showcase/week?of=" + monday.plusWeeks(1));
        return new ModelAndView("showcase/streams/web/week", "page", page);
    }

    @GetMapping("/showcase/wall")
    ModelAndView wall(@RequestParam(defaultValue = "0") int page, Me me, Words words) {
        var all = lines.of(streams.latest(me.schoolId(), WALL * WALL_PAGES), me, words);
        int pages = Math.max(1, (all.size() + WALL - 1) / WALL);
        int here = Math.floorMod(page, pages);
        var shown = all.subList(Math.min(all.size(), here * WALL), Math.min(all.size(), (here + 1) * WALL));
        return new ModelAndView(
                "showcase/streams/web/wall",
                "page",
                new WallPage(me.school().name(), shown, "/showcase/wall?page=" + (here + 1) % pages, WALL_SECONDS));
    }

    private SearchPage found(String wanted, Me me, Words words) {
        var found = search.find(me.schoolId(), wanted);
        var named = practices.of(me.schoolId()).stream()
                .filter(one -> isCalled(one.name(), wanted)
                        || one.synonyms().stream().anyMatch(word -> isCalled(word, wanted)))
                .map(StreamController::way)
                .toList();
        return new SearchPage(
                wanted,
                named,
                words.say("showcase-posts.found", "count", found.posts().size(), "wanted", wanted),
                lines.of(found.posts(), me, words),
                lines.of(found.alike(), me, words));
    }

    private static boolean isCalled(String name, String wanted) {
        return name.toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT));
    }
}
