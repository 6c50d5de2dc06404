package ajar.school.web.settings;

import ajar.school.Role;
import ajar.school.people.SchoolSettings;
import ajar.school.people.SchoolSettings.Settings;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A steward says what the school is called, where its clocks are, and how names are said. */
@Controller
class SettingsController {

    private static final int NAME_MAX = 120;

    private final SchoolSettings settings;

    SettingsController(SchoolSettings settings) {
        this.settings = settings;
    }

    /** What the form says; whatever it says may be nonsense. */
    public record SettingsForm(String name, String zone, DayOfWeek weekday, boolean familyNameFirst) {}

    @GetMapping("/school")
    ModelAndView show(Me me, Words words, @Said("note") String note) {
        letIn(me);
        var school = me.school();
        var form =
                new SettingsForm(school.name(), school.zone().getId(), school.firstWeekday(), school.familyNameFirst());
        return page(form, note.isEmpty() ? "" : words.say("school.settings.done"), "", words);
    }

    @PostMapping("/school")
    ModelAndView settle(SettingsForm form, Me me, Words words, RedirectAttributes next) {
        letIn(me);
        var refusal = refusalOf(form);
        if (!refusal.isEmpty()) {
            var page = page(form, "", words.say("school.settings.refusal." + refusal, "zone", form.zone()), words);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
        settings.settle(
                me.schoolId(),
                new Settings(
                        form.name().strip(), ZoneId.of(form.zone().strip()), form.weekday(), form.familyNameFirst()),
                form.familyNameFirst() != me.school().familyNameFirst());
        next.addFlashAttribute("note", "done");
        return new ModelAndView("redirect:/school");
    }

    private static String refusalOf(SettingsForm form) {
        var name = form.name().strip();
        if (name.isEmpty() || name.length() > NAME_MAX) {
            return "name";
        }
        return SchoolSettings.isZone(form.zone()) ? "" : "zone";
    }

    private static ModelAndView page(SettingsForm form, String note, String refusal, Words words) {
        var weekdays = Stream.of(DayOfWeek.values())
                .map(day -> new SettingsPage.Choice(
                        day.name(),
                        words.weekday(LocalDate.EPOCH.with(TemporalAdjusters.nextOrSame(day))),
                        day == form.weekday()))
                .toList();
        var zones = SchoolSettings.zones();
        return new ModelAndView(
                "school/web/settings/settings",
                "page",
                new SettingsPage(note, refusal, form.name(), form.zone(), zones, weekdays, form.familyNameFirst()));
    }

    private static void letIn(Me me) {
        if (!me.is(Role.STEWARD)) {
            throw new NotHere();
        }
    }
}
