package ajar.visits.doors.web;

import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import ajar.visits.OpenLessonId;
import ajar.visits.ShortCode;
import ajar.visits.doors.Doors;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One door. */
@Controller
class DoorController {

    private final Doors doors;
    private final DoorPages pages;

    DoorController(Doors doors, DoorPages pages) {
        this.doors = doors;
        this.pages = pages;
    }

    @GetMapping("/doors/{door}")
    String show(
            @PathVariable OpenLessonId door,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate date,
            Me me,
            Words words,
            Model model) {
        var said = Said.from(model.getAttribute("said"));
        model.addAttribute("page", pages.of(me, door, date, said, words).orElseThrow(NotHere::new));
        return "visits/doors/web/door";
    }

    /** What the QR code on the wall says. */
    @GetMapping("/D/{code}")
    String find(@PathVariable String code) {
        return "redirect:/doors/" + ShortCode.read(code).orElseThrow(NotHere::new);
    }

    /** Shuts the door for good. */
    @PostMapping("/doors/{door}/closure")
    String close(@PathVariable OpenLessonId door, Me me, RedirectAttributes next) {
        if (!doors.close(me.schoolId(), me.id(), door)) {
            throw new NotHere();
        }
        next.addFlashAttribute("said", Said.CLOSED.word());
        return "redirect:/doors/" + door.value();
    }
}
