package ajar.mirror.web;

import ajar.mirror.Mirrors;
import ajar.mirror.Period;
import ajar.mirror.web.MirrorPage.Note;
import ajar.mirror.web.MirrorPage.Undo;
import ajar.site.Me;
import ajar.site.Said;
import ajar.site.Words;
import ajar.site.downloads.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One's own mirror by week, month or term, and the same as a table to take home. */
@Controller
class MirrorController {

    static final String PAGE = "mirror/web/mirror";

    private final MirrorPages pages;
    private final Mirrors mirrors;

    MirrorController(MirrorPages pages, Mirrors mirrors) {
        this.pages = pages;
        this.mirrors = mirrors;
    }

    @GetMapping("/mirror")
    ModelAndView show(
            @RequestParam(defaultValue = "") String by,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            @Said("said") String said,
            @Said("undo") String undo,
            Me me,
            Words words) {
        MirrorPlaces.onlyFor(me);
        var note = new Note(said.isEmpty() ? "" : words.say("mirror.said." + said), "", Undo.of(undo));
        return new ModelAndView(PAGE, "page", pages.own(me, period(by, on, me), note, pages.fresh(me), words));
    }

    @GetMapping("/mirror/sheet")
    ResponseEntity<byte[]> sheet(
            @RequestParam(defaultValue = "") String by,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            Me me,
            Words words) {
        MirrorPlaces.onlyFor(me);
        var said = new MirrorWords(words);
        var period = period(by, on, me);
        var rows = mirrors.of(me.schoolId(), me.id(), period, pages.now(me)).stream()
                .map(block -> List.of(
                        block.from().toLocalDate().toString(),
                        words.clock(block.from().toLocalTime()),
                        words.clock(block.until().toLocalTime()),
                        Integer.toString(block.minutes()),
                        said.category(block.category()),
                        said.side(block.category().side()),
                        said.origin(block)))
                .toList();
        var heads = List.of("date", "from", "until", "minutes", "category", "side", "origin").stream()
                .map(head -> words.say("mirror.head." + head))
                .toList();
        return new Sheet(words.say("mirror.sheet", "from", period.first(), "to", period.last()), heads, rows)
                .download();
    }

    Period period(String by, @Nullable LocalDate on, Me me) {
        return period(by, on == null ? pages.now(me).toLocalDate() : on);
    }

    static Period period(String by, LocalDate on) {
        var cut =
                switch (by.toUpperCase(Locale.ROOT)) {
                    case "MONTH" -> Period.By.MONTH;
                    case "TERM" -> Period.By.TERM;
                    default -> Period.By.WEEK;
                };
        return Period.of(cut, on);
    }
}
