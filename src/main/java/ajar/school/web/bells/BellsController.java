package ajar.school.web.bells;

import ajar.school.Calendars;
import ajar.school.Role;
import ajar.school.Slot;
import ajar.school.calendar.BellSchedule;
import ajar.school.calendar.BellScheduleId;
import ajar.school.calendar.Bells;
import ajar.school.calendar.Division;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A steward mends the clock times of the slots. For everybody else this page does not exist. */
@Controller
class BellsController {

    private static final int MORE_ROWS = 2;
    private static final int PERIOD_MAX = 99;
    private static final int NAME_MAX = 40;

    private final Calendars calendars;
    private final Bells bells;
    private final Clock clock;

    BellsController(Calendars calendars, Bells bells, Clock clock) {
        this.calendars = calendars;
        this.bells = bells;
        this.clock = clock;
    }

    @GetMapping("/bells")
    ModelAndView show(Me me, Words words, @ModelAttribute("note") String note) {
        letIn(me);
        var names = new HashMap<UUID, String>();
        for (Division division : calendars.divisions(me.schoolId())) {
            names.put(division.id().value(), division.name());
        }
        var schedules = calendars.schedules(me.schoolId()).stream()
                .map(schedule -> new BellsPage.Schedule(
                        "/bells/" + schedule.id().value(),
                        schedule.name(),
                        names.getOrDefault(schedule.division().value(), ""),
                        rows(schedule)))
                .toList();
        var kinds = Stream.of(Slot.Kind.values())
                .map(kind -> new BellsPage.Kind(kind.name(), words.say("school.bells.kind." + kind)))
                .toList();
        var page = new BellsPage(
                note.equals("saved") ? words.say("school.bells.saved") : "",
                note.equals("refused") ? words.say("school.bells.refused") : "",
                schedules,
                kinds);
        return new ModelAndView("school/web/bells/bells", "page", page);
    }

    @PostMapping("/bells/{schedule}")
    String ring(
            @PathVariable UUID schedule,
            @RequestParam MultiValueMap<String, String> form,
            Me me,
            RedirectAttributes next) {
        letIn(me);
        var found = calendars.schedules(me.schoolId()).stream()
                .filter(one -> one.id().value().equals(schedule))
                .findFirst()
                .orElseThrow(NotHere::new);
        var slots = read(form);
        slots.ifPresent(read -> bells.ring(
                me.schoolId(), new BellScheduleId(found.id().value()), read, LocalDate.now(clock.withZone(me.zone()))));
        next.addFlashAttribute("note", slots.isPresent() ? "saved" : "refused");
        return "redirect:/bells";
    }

    private static List<BellsPage.Row> rows(BellSchedule schedule) {
        var rows = new ArrayList<BellsPage.Row>();
        schedule.slots()
                .forEach(slot -> rows.add(new BellsPage.Row(
                        String.valueOf(slot.period()),
                        slot.name(),
                        slot.starts().toString(),
                        slot.ends().toString(),
                        slot.kind().name())));
        for (int more = 0; more < MORE_ROWS; more++) {
            rows.add(new BellsPage.Row("", "", "", "", Slot.Kind.LESSON.name()));
        }
        return rows;
    }

    /** Empty where the form does not make a schedule; rows without a name are left out. */
    private static Optional<List<Slot>> read(MultiValueMap<String, String> form) {
        var names = form.getOrDefault("name", List.of());
        var slots = new ArrayList<Slot>();
        var periods = new HashSet<Integer>();
        try {
            for (int i = 0; i < names.size(); i++) {
                var name = names.get(i).strip();
                if (name.isEmpty()) {
                    continue;
                }
                var slot = new Slot(
                        Integer.parseInt(at(form, "period", i)),
                        name,
                        LocalTime.parse(at(form, "starts", i)),
                        LocalTime.parse(at(form, "ends", i)),
                        Slot.Kind.valueOf(at(form, "kind", i)));
                var fits = slot.period() >= 1 && slot.period() <= PERIOD_MAX && name.length() <= NAME_MAX;
                if (!fits || !slot.ends().isAfter(slot.starts()) || !periods.add(slot.period())) {
                    return Optional.empty();
                }
                slots.add(slot);
            }
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
        return slots.isEmpty() ? Optional.empty() : Optional.of(slots);
    }

    private static String at(MultiValueMap<String, String> form, String field, int place) {
        var values = form.getOrDefault(field, List.of());
        return place < values.size() ? values.get(place).strip() : "";
    }

    private static void letIn(Me me) {
        if (!me.is(Role.STEWARD)) {
            throw new NotHere();
        }
    }
}
