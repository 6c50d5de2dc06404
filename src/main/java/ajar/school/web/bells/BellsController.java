package ajar.school.web.bells;

import ajar.school.Calendars;
import ajar.school.Role;
import ajar.school.Slot;
import ajar.school.calendar.BellSchedule;
import ajar.school.calendar.Bells;
import ajar.school.calendar.Division;
import ajar.school.web.Effects;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
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
    private static final int SCHEDULE_NAME_MAX = 80;

    private final Calendars calendars;
    private final Bells bells;
    private final Clock clock;

    BellsController(Calendars calendars, Bells bells, Clock clock) {
        this.calendars = calendars;
        this.bells = bells;
        this.clock = clock;
    }

    @GetMapping("/bells")
    ModelAndView show(Me me, Words words, @Said("note") String note, @Said("refusal") String refusal) {
        letIn(me);
        var shown = calendars.schedules(me.schoolId()).stream()
                .map(schedule -> shown(schedule, schedule.slots(), null, me))
                .toList();
        return page(
                note.isEmpty() ? "" : words.say("school.bells." + note),
                refusal.isEmpty() ? "" : words.say("school.bells." + refusal),
                shown,
                words);
    }

    /** The first time it shows what these bells would do; with {@code act=confirm} they ring. */
    @PostMapping("/bells/{schedule}")
    Object ring(
            @PathVariable UUID schedule,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam(defaultValue = "") String act,
            Me me,
            Words words,
            RedirectAttributes next) {
        letIn(me);
        var found = find(schedule, me);
        var slots = read(form);
        var today = LocalDate.now(clock.withZone(me.zone()));
        if (slots.isPresent() && !act.equals("confirm")) {
            var effect = Effects.of(bells.effect(me.schoolId(), found, slots.get(), today), words);
            return page("", "", List.of(shown(found, slots.get(), effect, me)), words);
        }
        slots.ifPresent(read -> bells.ring(me.schoolId(), found.id(), read, today));
        next.addFlashAttribute(slots.isPresent() ? "note" : "refusal", slots.isPresent() ? "saved" : "refused");
        return "redirect:/bells";
    }

    /** A further schedule that begins as a copy, such as for early release. */
    @PostMapping("/bells/{schedule}/copies")
    String copy(@PathVariable UUID schedule, @RequestParam String name, Me me, RedirectAttributes next) {
        letIn(me);
        var found = find(schedule, me);
        var named = name.strip();
        var isName = !named.isEmpty() && named.length() <= SCHEDULE_NAME_MAX;
        var copied = isName && bells.copy(me.schoolId(), found, named);
        next.addFlashAttribute(copied ? "note" : "refusal", copied ? "copied" : "not-copied");
        return "redirect:/bells";
    }

    private BellSchedule find(UUID schedule, Me me) {
        return calendars.schedules(me.schoolId()).stream()
                .filter(one -> one.id().value().equals(schedule))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    private BellsPage.Schedule shown(BellSchedule schedule, List<Slot> slots, @Nullable Effects effect, Me me) {
        var division = calendars.divisions(me.schoolId()).stream()
                .filter(one -> one.id().equals(schedule.division()))
                .map(Division::name)
                .findFirst()
                .orElse("");
        var address = "/bells/" + schedule.id().value();
        return new BellsPage.Schedule(address, schedule.name(), division, schedule.regular(), rows(slots), effect);
    }

    private static ModelAndView page(String note, String refusal, List<BellsPage.Schedule> schedules, Words words) {
        var kinds = Stream.of(Slot.Kind.values())
                .map(kind -> new BellsPage.Kind(kind.name(), words.say("school.bells.kind." + kind)))
                .toList();
        return new ModelAndView("school/web/bells/bells", "page", new BellsPage(note, refusal, schedules, kinds));
    }

    private static List<BellsPage.Row> rows(List<Slot> slots) {
        var rows = new ArrayList<BellsPage.Row>();
        slots.forEach(slot -> rows.add(new BellsPage.Row(
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

    /** Empty where the form does not make a schedule; rows without a name, or marked to be removed, are left out. */
    private static Optional<List<Slot>> read(MultiValueMap<String, String> form) {
        var names = form.getOrDefault("name", List.of());
        var slots = new ArrayList<Slot>();
        var periods = new HashSet<Integer>();
        var removed = form.getOrDefault("remove", List.of());
        try {
            for (int i = 0; i < names.size(); i++) {
                var name = names.get(i).strip();
                if (name.isEmpty() || removed.contains(String.valueOf(i))) {
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
