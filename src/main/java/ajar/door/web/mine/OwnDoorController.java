package ajar.door.web.mine;

import ajar.door.RoutineId;
import ajar.door.lines.DoorLines;
import ajar.school.LessonId;
import ajar.school.Role;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Place;
import ajar.site.Said;
import ajar.site.Words;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.annotation.Bean;
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

/** Says in ten seconds what stands at one's next door, and once and for all what stands there otherwise. */
@Controller
class OwnDoorController {

    private static final String MINE = "/door";
    private static final String TEMPLATE = "door/web/mine/mine";
    private static final int AFTER_VISITS = 28;

    /** As many signs as a name of groups has in the table. */
    private static final int GROUP_MAX = 200;

    private final DoorLines lines;
    private final OwnDoorPages pages;

    OwnDoorController(DoorLines lines, OwnDoorPages pages) {
        this.lines = lines;
        this.pages = pages;
    }

    @Bean
    static Place ownDoorPlace() {
        return new Place(MINE, "door.mine.place", "work", AFTER_VISITS, Set.of(Role.TEACHER));
    }

    @GetMapping("/door")
    ModelAndView mine(Me me, @Said("said") String said, Words words) {
        onlyTeachers(me);
        return new ModelAndView(
                TEMPLATE, "page", pages.of(me, said.isEmpty() ? "" : words.say("door.mine.said." + said), "", words));
    }

    /** An empty line takes away what was said. */
    @PostMapping("/door/lines")
    ModelAndView say(
            @RequestParam LessonId lesson,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate date,
            @RequestParam(defaultValue = "") String line,
            Me me,
            Words words,
            RedirectAttributes next) {
        onlyTeachers(me);
        var mine = pages.mine(me, lesson, date).orElseThrow(NotHere::new);
        return lines.say(me.schoolId(), me.id(), mine, line)
                ? back(next, line.isBlank() ? "taken-back" : "said")
                : refused(me, words);
    }

    /** @param group empty for all */
    @PostMapping("/door/routines")
    ModelAndView keep(
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String line,
            Me me,
            Words words,
            RedirectAttributes next) {
        onlyTeachers(me);
        return group.length() <= GROUP_MAX && lines.keep(me.schoolId(), me.id(), group.strip(), line)
                ? back(next, "kept")
                : refused(me, words);
    }

    @PostMapping("/door/routines/{routine}/removal")
    ModelAndView remove(@PathVariable RoutineId routine, Me me, RedirectAttributes next) {
        if (!lines.remove(me.schoolId(), me.id(), routine)) {
            throw new NotHere();
        }
        return back(next, "removed");
    }

    private ModelAndView refused(Me me, Words words) {
        var view = new ModelAndView(TEMPLATE, "page", pages.of(me, "", words.say("door.mine.refused"), words));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static ModelAndView back(RedirectAttributes next, String said) {
        next.addFlashAttribute("said", said);
        return new ModelAndView("redirect:" + MINE);
    }

    private static void onlyTeachers(Me me) {
        if (!me.is(Role.TEACHER)) {
            throw new NotHere();
        }
    }
}
