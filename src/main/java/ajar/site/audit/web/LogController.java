package ajar.site.audit.web;

import ajar.school.Role;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Place;
import ajar.site.Words;
import ajar.site.audit.Act;
import ajar.site.audit.Entries;
import ajar.site.audit.Seals;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The school's log: all of it for stewards, changes of settings for leaders; for everybody else there is no such page. */
@Controller
class LogController {

    private static final int LINES = 50;
    private static final int SHEET_MAX = 100_000;
    private static final int AMONG_THE_STEWARDS = 92;

    private final Entries entries;
    private final Seals seals;

    LogController(Entries entries, Seals seals) {
        this.entries = entries;
        this.seals = seals;
    }

    @Bean
    static Place auditPlace() {
        return new Place("/audit", "site.audit.place", "lock", AMONG_THE_STEWARDS, Set.of(Role.STEWARD, Role.LEADER));
    }

    @GetMapping("/audit")
    ModelAndView show(
            @RequestParam(required = false) Act.@Nullable Kind kind,
            @RequestParam(required = false) @Nullable Long before,
            Me me,
            Words words) {
        var open = open(me);
        var said = new LogWords(words, me.zone());
        var found = entries.of(me.schoolId(), chosen(open, kind), from(before), LINES + 1);
        var shown = found.subList(0, Math.min(LINES, found.size()));
        var choice = kind == null ? "" : "kind=" + kind;
        var flaws = me.is(Role.STEWARD) ? seals.flaws().size() : 0;
        return new ModelAndView(
                "site/audit/web/log",
                "page",
                new LogPage(
                        words.say("site.audit.title"),
                        words.say(me.is(Role.STEWARD) ? "site.audit.what" : "site.audit.what-leader"),
                        "",
                        me.is(Role.STEWARD) ? words.say("site.audit.whole", "flaws", flaws) : "",
                        flaws > 0,
                        said.kinds(open, kind),
                        said.lines(shown),
                        found.size() > LINES
                                ? "/audit?before=" + shown.getLast().place() + and(choice)
                                : "",
                        "/audit/sheet" + (choice.isEmpty() ? "" : "?" + choice)));
    }

    /** The whole log as a table; whoever keeps it keeps the seals, too. */
    @GetMapping("/audit/sheet")
    ResponseEntity<byte[]> sheet(@RequestParam(required = false) Act.@Nullable Kind kind, Me me, Words words) {
        var found = entries.of(me.schoolId(), chosen(open(me), kind), Long.MAX_VALUE, SHEET_MAX);
        return LogSheet.of("audit", found, me.zone(), words).download();
    }

    private static List<Act.Kind> open(Me me) {
        if (me.is(Role.STEWARD)) {
            return List.of(Act.Kind.values());
        } else if (me.is(Role.LEADER)) {
            return List.of(Act.Kind.SETTINGS);
        }
        throw new NotHere();
    }

    private static List<Act.Kind> chosen(List<Act.Kind> open, Act.@Nullable Kind kind) {
        return kind == null ? open : open.stream().filter(kind::equals).toList();
    }

    private static long from(@Nullable Long before) {
        return before == null ? Long.MAX_VALUE : before;
    }

    private static String and(String choice) {
        return choice.isEmpty() ? "" : "&" + choice;
    }
}
