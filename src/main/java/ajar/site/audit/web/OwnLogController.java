package ajar.site.audit.web;

import ajar.site.Me;
import ajar.site.Said;
import ajar.site.Words;
import ajar.site.audit.Entries;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the log says about oneself: everybody may know it. */
@Controller
class OwnLogController {

    static final String SEEN = "/audit/seen";

    private static final String MINE = "/audit/mine";
    private static final int LINES = 50;

    private final Entries entries;

    OwnLogController(Entries entries) {
        this.entries = entries;
    }

    @GetMapping(MINE)
    ModelAndView show(
            @RequestParam(required = false) @Nullable Long before, @Said("note") String note, Me me, Words words) {
        var from = before == null ? Long.MAX_VALUE : before;
        var found = entries.about(me.schoolId(), me.id(), from, LINES + 1);
        var shown = found.subList(0, Math.min(LINES, found.size()));
        return new ModelAndView(
                "site/audit/web/log",
                "page",
                new LogPage(
                        words.say("site.audit.mine"),
                        words.say("site.audit.mine-what"),
                        note.isEmpty() ? "" : words.say("site.audit." + note),
                        "",
                        false,
                        List.of(),
                        new LogWords(words, me.zone()).lines(shown),
                        found.size() > LINES
                                ? MINE + "?before=" + shown.getLast().place()
                                : "",
                        ""));
    }

    /** The notice that somebody has changed one's roles is not said again. */
    @PostMapping(SEEN)
    String see(Me me, RedirectAttributes next) {
        entries.see(me.person());
        next.addFlashAttribute("note", "seen");
        return "redirect:" + MINE;
    }
}
