package ajar.notices.web;

import ajar.notices.feeds.CalendarFeeds;
import ajar.notices.readers.Readers;
import ajar.site.Me;
import ajar.site.Said;
import ajar.site.Words;
import ajar.site.mail.OwnMail;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where one chooses how one is told, and gets the address of one's calendar. */
@Controller
class NoticeSettingsController {

    private static final String PATH = "/notices/settings";

    private final Readers readers;
    private final CalendarFeeds feeds;
    private final OwnMail mail;
    private final OwnCalendarParts own;

    NoticeSettingsController(Readers readers, CalendarFeeds feeds, OwnMail mail, OwnCalendarParts own) {
        this.readers = readers;
        this.feeds = feeds;
        this.mail = mail;
        this.own = own;
    }

    @GetMapping(PATH)
    ModelAndView show(Me me, Words words, @Said("said") String said) {
        return page(me, words, said.isEmpty() ? "" : words.say("notices.said." + said), "");
    }

    @PostMapping(PATH)
    String settle(Me me, SettingsForm form, Locale language, RedirectAttributes next) {
        readers.settle(me.schoolId(), me.id(), form.in(language));
        next.addFlashAttribute("said", "settled");
        return "redirect:" + PATH;
    }

    /** The page with the address is the answer itself: nothing keeps it until a next one. */
    @PostMapping("/notices/feed")
    ModelAndView make(Me me, Words words) {
        var token = feeds.make(me.schoolId(), me.id());
        var root = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        return page(me, words, words.say("notices.said.feed-made"), "%s/feeds/calendar/%s.ics".formatted(root, token));
    }

    @PostMapping("/notices/feed/removal")
    String remove(Me me, RedirectAttributes next) {
        feeds.remove(me.schoolId(), me.id());
        next.addFlashAttribute("said", "feed-removed");
        return "redirect:" + PATH;
    }

    private ModelAndView page(Me me, Words words, String said, String made) {
        var reader = readers.of(me.schoolId(), me.id());
        var address = mail.of(me.id());
        var sentence = mail.isSent()
                ? address.map(to -> words.say("notices.settings.mail-to", "address", to))
                        .orElseGet(() -> words.say("notices.settings.no-address"))
                : words.say("notices.settings.no-mail");
        var days = Arrays.stream(DayOfWeek.values())
                .map(day -> new SettingsPage.Day(
                        day.name(), words.say("notices.day." + day.getValue()), day == reader.digestDay()))
                .toList();
        return new ModelAndView(
                "notices/web/settings",
                "page",
                new SettingsPage(
                        said,
                        sentence,
                        mail.isSent() && address.isEmpty(),
                        reader,
                        days,
                        feed(me, words),
                        made,
                        own.of(me, words)));
    }

    private String feed(Me me, Words words) {
        return feeds.of(me.schoolId(), me.id())
                .map(kept -> words.say(
                        kept.usedAt() == null ? "notices.feed.unused" : "notices.feed.used",
                        "made",
                        date(kept.madeAt(), me, words),
                        "used",
                        kept.usedAt() == null ? "" : date(kept.usedAt(), me, words)))
                .orElse("");
    }

    private static String date(Instant moment, Me me, Words words) {
        return words.date(moment.atZone(me.zone()).toLocalDate());
    }
}
