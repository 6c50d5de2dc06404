package ajar.mirror.web;

import ajar.mirror.Block;
import ajar.mirror.Block.Origin;
import ajar.mirror.Entry;
import ajar.mirror.EntryAnswer;
import ajar.mirror.EntryId;
import ajar.mirror.MirrorEntries;
import ajar.mirror.Period;
import ajar.mirror.web.MirrorPage.Note;
import ajar.mirror.web.MirrorPage.Undo;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Two taps add what does not fill itself; a third takes it back. */
@Controller
class MirrorEntryController {

    private final MirrorEntries entries;
    private final MirrorPages pages;

    MirrorEntryController(MirrorEntries entries, MirrorPages pages) {
        this.entries = entries;
        this.pages = pages;
    }

    /** What a form says of an entry. */
    record Form(
            @Nullable String category,
            @Nullable String asker,
            @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate date,
            @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime from,
            @DateTimeFormat(iso = ISO.TIME) @Nullable LocalTime until) {

        /** Empty where no time was said. */
        Optional<Entry> entry() {
            return date == null || from == null || until == null
                    ? Optional.empty()
                    : Optional.of(new Entry(key(), date.atTime(from), date.atTime(until), said()));
        }

        String key() {
            return category == null ? "" : category;
        }

        String said() {
            return asker == null ? "" : asker;
        }

        MirrorPages.Filled filled(LocalDate today) {
            return new MirrorPages.Filled(
                    key(),
                    new MirrorPage.Times(
                            (date == null ? today : date).toString(),
                            from == null ? "" : from.toString(),
                            until == null ? "" : until.toString(),
                            said()));
        }
    }

    /** @param minutes of a preset, which ends now; without one the form says from when until when */
    @PostMapping("/mirror/entries")
    ModelAndView enter(
            Form form,
            @RequestParam(required = false) @Nullable Integer minutes,
            Me me,
            Words words,
            RedirectAttributes next) {
        MirrorPlaces.onlyFor(me);
        var now = pages.now(me);
        var answer = minutes != null
                ? entries.enterUntilNow(me.schoolId(), me.id(), form.key(), minutes, form.said(), now)
                : form.entry()
                        .map(entry -> entries.enter(me.schoolId(), me.id(), entry, now))
                        .orElse(EntryAnswer.Refused.NO_STRETCH);
        if (answer instanceof EntryAnswer.Entered entered) {
            var on = minutes != null || form.date() == null ? now.toLocalDate() : form.date();
            return entered("entered", entered, on, next);
        }
        var period = Period.of(Period.By.WEEK, now.toLocalDate());
        var note = new Note("", refusal(answer, words), null);
        var view = new ModelAndView(
                MirrorController.PAGE, "page", pages.own(me, period, note, form.filled(now.toLocalDate()), words));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    @GetMapping("/mirror/entries/{hour}")
    ModelAndView show(@PathVariable("hour") EntryId entry, Me me, Words words) {
        var block = find(me, entry);
        var filled = new MirrorPages.Filled(
                block.category().key(),
                new MirrorPage.Times(
                        block.from().toLocalDate().toString(),
                        block.from().toLocalTime().toString(),
                        block.until().toLocalTime().toString(),
                        block.asker()));
        return page(me, block, filled, "", words);
    }

    @PostMapping("/mirror/entries/{hour}")
    ModelAndView change(@PathVariable("hour") EntryId entry, Form form, Me me, Words words, RedirectAttributes next) {
        var block = find(me, entry);
        var now = pages.now(me);
        var answer = form.entry()
                .flatMap(instead -> entries.change(me.schoolId(), me.id(), entry, instead, now))
                .orElse(EntryAnswer.Refused.NO_STRETCH);
        if (answer instanceof EntryAnswer.Entered entered && form.date() != null) {
            return entered("changed", entered, form.date(), next);
        }
        var view = page(me, block, form.filled(now.toLocalDate()), refusal(answer, words), words);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    @PostMapping("/mirror/entries/{hour}/removal")
    ModelAndView remove(@PathVariable("hour") EntryId entry, Me me, RedirectAttributes next) {
        var block = find(me, entry);
        entries.remove(me.schoolId(), me.id(), entry);
        next.addFlashAttribute(
                "undo",
                new Undo(
                                "",
                                entry.value().toString(),
                                "",
                                "",
                                block.from().toLocalDate().toString())
                        .kept());
        return said("removed", block.from().toLocalDate(), next);
    }

    @PostMapping("/mirror/undo")
    ModelAndView undo(
            @RequestParam(required = false) @Nullable EntryId entered,
            @RequestParam(required = false) @Nullable EntryId removed,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            Me me,
            RedirectAttributes next) {
        MirrorPlaces.onlyFor(me);
        var done = entries.undo(me.schoolId(), me.id(), Optional.ofNullable(entered), Optional.ofNullable(removed));
        var date = Optional.ofNullable(removed)
                .flatMap(one -> entries.find(me.schoolId(), me.id(), one))
                .map(block -> block.from().toLocalDate())
                .orElseGet(() -> on == null ? pages.now(me).toLocalDate() : on);
        return said(done ? "undone" : "not-undone", date, next);
    }

    /** Of what filled itself in: this was not so, or it was after all. */
    @PostMapping("/mirror/left-out")
    ModelAndView leaveOut(
            @RequestParam String origin,
            @RequestParam UUID source,
            @RequestParam(defaultValue = "true") boolean left,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate on,
            Me me,
            RedirectAttributes next) {
        MirrorPlaces.onlyFor(me);
        var way = Optional.of(origin)
                .filter(word -> word.matches("COVER|ABSENCE|BESIDE|TALK|CONVERSATION"))
                .map(Origin::valueOf)
                .orElseThrow(NotHere::new);
        var date = on == null ? pages.now(me).toLocalDate() : on;
        entries.leaveOut(me.schoolId(), me.id(), way, source, left);
        if (left) {
            next.addFlashAttribute("undo", new Undo("", "", way.name(), source.toString(), date.toString()).kept());
        }
        return said(left ? "left-out" : "undone", date, next);
    }

    private Block find(Me me, EntryId entry) {
        MirrorPlaces.onlyFor(me);
        return entries.find(me.schoolId(), me.id(), entry).orElseThrow(NotHere::new);
    }

    private ModelAndView page(Me me, Block block, MirrorPages.Filled filled, String refusal, Words words) {
        var said = new MirrorWords(words);
        var date = block.from().toLocalDate();
        var enter = pages.enter(me, pages.now(me), filled, words);
        return new ModelAndView(
                "mirror/web/entry",
                "page",
                new EntryPage(
                        words.say(
                                "mirror.entry.title",
                                "category",
                                said.category(block.category()),
                                "day",
                                words.day(date)),
                        "/mirror/entries/" + block.id(),
                        enter.sides(),
                        filled.times(),
                        enter.askers(),
                        refusal,
                        MirrorPages.address("/mirror", Period.of(Period.By.WEEK, date))));
    }

    private static ModelAndView entered(
            String key, EntryAnswer.Entered entered, LocalDate on, RedirectAttributes next) {
        next.addFlashAttribute(
                "undo",
                new Undo(
                                entered.entry().value().toString(),
                                entered.before()
                                        .map(one -> one.value().toString())
                                        .orElse(""),
                                "",
                                "",
                                on.toString())
                        .kept());
        return said(key, on, next);
    }

    private static ModelAndView said(String key, LocalDate on, RedirectAttributes next) {
        next.addFlashAttribute("said", key);
        return new ModelAndView("redirect:" + MirrorPages.address("/mirror", Period.of(Period.By.WEEK, on)));
    }

    private static String refusal(EntryAnswer answer, Words words) {
        return switch (answer) {
            case EntryAnswer.Taken taken -> {
                var said = new MirrorWords(words);
                yield words.say(
                        "mirror.refused.TAKEN",
                        "clock",
                        said.clock(taken.by()),
                        "category",
                        said.category(taken.by().category()));
            }
            case EntryAnswer.Refused refused -> words.say("mirror.refused." + refused);
            case EntryAnswer.Entered entered -> "";
        };
    }
}
