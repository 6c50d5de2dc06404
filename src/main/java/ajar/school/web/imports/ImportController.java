package ajar.school.web.imports;

import static java.time.temporal.TemporalAdjusters.next;

import ajar.school.Calendars;
import ajar.school.People;
import ajar.school.Role;
import ajar.school.files.NamedBytes;
import ajar.school.imports.Choices;
import ajar.school.imports.ImportAnswer;
import ajar.school.imports.Imports;
import ajar.school.imports.Upload;
import ajar.school.imports.UploadId;
import ajar.school.imports.Uploads;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A steward brings a timetable in. For everybody else these pages do not exist. */
@Controller
class ImportController {

    private static final int FILES_MAX = 50;
    private static final int NAME_MAX = 200;

    private final Uploads uploads;
    private final Imports imports;
    private final Calendars calendars;
    private final People people;
    private final Clock clock;

    ImportController(Uploads uploads, Imports imports, Calendars calendars, People people, Clock clock) {
        this.uploads = uploads;
        this.imports = imports;
        this.calendars = calendars;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/import")
    ModelAndView start(Me me, Words words, @Said("refusal") String refusal, @Said("note") String note) {
        letIn(me);
        var waiting = uploads.waiting(me.schoolId()).stream()
                .map(upload -> new ImportStart.Waiting(
                        address(upload.id()),
                        upload.names(),
                        words.day(upload.at().atZoneSameInstant(me.zone()).toLocalDate())))
                .toList();
        var said = refusal.isEmpty() ? "" : words.say("school.import.refused." + refusal);
        return new ModelAndView(
                "school/web/imports/start",
                "page",
                new ImportStart(said, note.isEmpty() ? "" : words.say("school.import.note." + note), waiting));
    }

    @PostMapping("/import")
    String bring(@RequestParam("file") List<MultipartFile> files, Me me, RedirectAttributes next) throws IOException {
        letIn(me);
        var named = new ArrayList<NamedBytes>();
        long weight = 0;
        for (var file : files) {
            weight += file.getSize();
            if (!file.isEmpty() && named.size() < FILES_MAX && weight <= Uploads.BYTES_MAX) {
                named.add(new NamedBytes(name(file.getOriginalFilename()), file.getBytes()));
            }
        }
        if (named.isEmpty() || weight > Uploads.BYTES_MAX) {
            next.addFlashAttribute("refusal", named.isEmpty() ? "none" : "large");
            return "redirect:/import";
        }
        var id = uploads.keep(me.schoolId(), me.id(), named);
        uploads.choose(me.schoolId(), id, imports.firstChoices(me.schoolId(), named, monday(me)));
        return "redirect:" + address(id);
    }

    /** Without signs that no file has in its name and no database keeps. */
    private static String name(@Nullable String given) {
        var name = given == null ? "" : given.replaceAll("\\p{Cntrl}", " ").strip();
        return name.isEmpty() ? "file" : name.substring(0, Math.min(name.length(), NAME_MAX));
    }

    @GetMapping("/import/{id}")
    ModelAndView preview(@PathVariable UUID id, Me me, Words words, @Said("note") String note, Model model) {
        letIn(me);
        var upload = find(id, me);
        var preview = imports.preview(me.schoolId(), me.id(), upload);
        var said = note.isEmpty() ? "" : words.say("school.import.note." + note);
        var page = new PreviewWords(
                        preview,
                        calendars.divisions(me.schoolId()),
                        people.of(me.schoolId()),
                        imports.columns(upload.files(), chosen(upload).columns()),
                        words,
                        me.school().firstWeekday())
                .page(address(upload.id()), said);
        return new ModelAndView("school/web/imports/preview", "page", page);
    }

    /** Only what was shown is confirmed: other choices than the page was made from lead to a new preview. */
    @PostMapping("/import/{id}")
    String decide(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form, Me me, RedirectAttributes next) {
        letIn(me);
        var upload = find(id, me);
        var shown = chosen(upload);
        var choices = ChoicesForm.read(form, shown).orElse(null);
        if (choices == null) {
            next.addFlashAttribute("note", "unreadable");
            return "redirect:" + address(upload.id());
        }
        var confirms = "confirm".equals(form.getFirst("act"));
        if (!confirms || !choices.equals(shown)) {
            uploads.choose(me.schoolId(), upload.id(), imports.settled(upload.files(), shown, choices));
            next.addFlashAttribute("note", confirms ? "look-again" : "read-again");
            return "redirect:" + address(upload.id());
        }
        return confirm(upload, form.getFirst("shown"), me, next);
    }

    @PostMapping("/import/{id}/withdrawal")
    String withdraw(@PathVariable UUID id, Me me) {
        letIn(me);
        uploads.discard(me.schoolId(), new UploadId(id));
        return "redirect:/import";
    }

    private String confirm(Upload upload, @Nullable String shown, Me me, RedirectAttributes next) {
        try {
            var answer = imports.confirm(me.schoolId(), me.id(), upload.id(), shown == null ? "" : shown);
            if (answer == ImportAnswer.REFUSED || answer == ImportAnswer.CHANGED_MEANWHILE) {
                if (answer == ImportAnswer.CHANGED_MEANWHILE) {
                    next.addFlashAttribute("note", "changed-meanwhile");
                }
                return "redirect:" + address(upload.id());
            }
            next.addFlashAttribute("note", "imported");
            return "redirect:/import";
        } catch (DataIntegrityViolationException clash) {
            // Somebody changed the school meanwhile; nothing was written, and the next preview shows how things are
            // now.
            next.addFlashAttribute("note", "changed-meanwhile");
            return "redirect:" + address(upload.id());
        }
    }

    private Upload find(UUID id, Me me) {
        return uploads.find(me.schoolId(), new UploadId(id))
                .filter(upload -> !upload.confirmed() && upload.choices() != null)
                .orElseThrow(NotHere::new);
    }

    private static Choices chosen(Upload upload) {
        @Nullable Choices choices = upload.choices();
        if (choices == null) {
            throw new NotHere();
        }
        return choices;
    }

    private LocalDate monday(Me me) {
        return LocalDate.now(clock.withZone(me.zone())).with(next(me.school().firstWeekday()));
    }

    private static void letIn(Me me) {
        if (!me.is(Role.STEWARD)) {
            throw new NotHere();
        }
    }

    private static String address(UploadId id) {
        return "/import/" + id.value();
    }
}
