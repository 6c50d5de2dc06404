package ajar.showcase.notes.web;

import ajar.school.Role;
import ajar.showcase.NoteId;
import ajar.showcase.notes.Note;
import ajar.showcase.notes.Notes;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Place;
import ajar.site.Said;
import ajar.site.Words;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A coach's own notes. Whoever is no coach any more still takes them along, and erases them. */
@Controller
class NoteController {

    private static final String ALL = "/notes";
    private static final int IN_THE_SHOWCASE = 66;
    private static final int BEGINNING = 140;

    private final Notes notes;

    NoteController(Notes notes) {
        this.notes = notes;
    }

    @Bean
    static Place notesPlace() {
        return new Place(ALL, "showcase-notes.place", "shelf", IN_THE_SHOWCASE, Set.of(Role.COACH));
    }

    @GetMapping(ALL)
    ModelAndView all(Me me, Words words, @Said("said") String said) {
        onlyCoaches(me);
        var page = new NotesPage(
                sentence(said, words),
                notes.of(me.schoolId(), me.id()).stream()
                        .map(note -> new NotesPage.Line(
                                note.text().title(),
                                note.text().source(),
                                beginning(note.text().words()),
                                words.date(note.changedAt().atZone(me.zone()).toLocalDate()),
                                ALL + "/" + note.id().value()))
                        .toList());
        return new ModelAndView("showcase/notes/web/notes", "page", page);
    }

    @GetMapping("/notes/new")
    ModelAndView begin(Me me, Words words) {
        onlyCoaches(me);
        return blank(new Note.Text("", "", ""), "", words);
    }

    @PostMapping(ALL)
    ModelAndView write(
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(name = "words", defaultValue = "") String own,
            Me me,
            Words words,
            RedirectAttributes next) {
        onlyCoaches(me);
        var text = new Note.Text(title, source, own);
        return notes.write(me.schoolId(), me.id(), text)
                .map(note -> said("kept", next))
                .orElseGet(() -> {
                    var why = text.fits() ? "showcase-notes.too-many" : "showcase-notes.refused";
                    return refused(blank(text, words.say(why, "most", Notes.NOTES_MAX), words));
                });
    }

    @GetMapping("/notes/{note}")
    ModelAndView look(@PathVariable NoteId note, Me me, Words words, @Said("said") String said) {
        onlyCoaches(me);
        var found = notes.find(me.schoolId(), me.id(), note).orElseThrow(NotHere::new);
        return page(note, found.text(), sentence(said, words), "", words);
    }

    @PostMapping("/notes/{note}")
    ModelAndView change(
            @PathVariable NoteId note,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String source,
            @RequestParam(name = "words", defaultValue = "") String own,
            Me me,
            Words words,
            RedirectAttributes next) {
        onlyCoaches(me);
        if (notes.find(me.schoolId(), me.id(), note).isEmpty()) {
            throw new NotHere();
        }
        var text = new Note.Text(title, source, own);
        return notes.change(me.schoolId(), me.id(), note, text)
                ? said("kept", next)
                : refused(page(note, text, "", words.say("showcase-notes.refused"), words));
    }

    @PostMapping("/notes/{note}/deletion")
    ModelAndView delete(
            @PathVariable NoteId note,
            @RequestParam(defaultValue = "") String typed,
            Me me,
            Words words,
            RedirectAttributes next) {
        onlyCoaches(me);
        var found = notes.find(me.schoolId(), me.id(), note).orElseThrow(NotHere::new);
        if (!typed.strip().equalsIgnoreCase(words.say("showcase-notes.delete.word"))) {
            return refused(page(note, found.text(), "", words.say("showcase-notes.delete.refused"), words));
        }
        notes.delete(me.schoolId(), me.id(), note);
        return said("deleted", next);
    }

    private static ModelAndView blank(Note.Text text, String refusal, Words words) {
        return view(new NotePage(
                words.say("showcase-notes.new"), ALL, text.title(), text.source(), text.words(), "", refusal, "", ""));
    }

    private static ModelAndView page(NoteId note, Note.Text text, String said, String refusal, Words words) {
        var here = ALL + "/" + note.value();
        return view(new NotePage(
                text.title(),
                here,
                text.title(),
                text.source(),
                text.words(),
                said,
                refusal,
                here + "/deletion",
                words.say("showcase-notes.delete.word")));
    }

    private static ModelAndView view(NotePage page) {
        return new ModelAndView("showcase/notes/web/note", "page", page);
    }

    private static ModelAndView refused(ModelAndView view) {
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }

    private static String beginning(String words) {
        var line = words.lines().findFirst().orElse("");
        return line.codePointCount(0, line.length()) <= BEGINNING
                ? line
                : line.substring(0, line.offsetByCodePoints(0, BEGINNING)) + "…";
    }

    private static String sentence(String said, Words words) {
        return said.isEmpty() ? "" : words.say("showcase-notes.said." + said);
    }

    private static ModelAndView said(String key, RedirectAttributes next) {
        next.addFlashAttribute("said", key);
        return new ModelAndView("redirect:" + ALL);
    }

    private static void onlyCoaches(Me me) {
        if (!me.is(Role.COACH)) {
            throw new NotHere();
        }
    }
}
