package ajar.school.web.rosters;

import ajar.school.People;
import ajar.school.Role;
import ajar.school.files.NamedBytes;
import ajar.school.rosters.RosterFiles;
import ajar.school.rosters.merging.RosterAnswer;
import ajar.school.rosters.merging.RosterUpload;
import ajar.school.rosters.merging.RosterUploadId;
import ajar.school.rosters.merging.RosterUploads;
import ajar.school.rosters.merging.Rosters;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A steward brings people in. For everybody else these pages do not exist. */
@Controller
class RosterController {

    private static final String START = "/people/import";
    private static final int FILES_MAX = 50;
    private static final int NAME_MAX = 100;
    private static final int TEXT_MAX = 500_000;

    private final Rosters rosters;
    private final RosterUploads uploads;
    private final People people;

    RosterController(Rosters rosters, RosterUploads uploads, People people) {
        this.rosters = rosters;
        this.uploads = uploads;
        this.people = people;
    }

    @GetMapping(START)
    ModelAndView start(Me me, Words words, @Said("refusal") String refusal, @Said("note") String note) {
        letIn(me);
        var waiting = uploads.waiting(me.schoolId()).stream()
                .map(upload -> new RosterStart.Waiting(
                        address(upload.id()),
                        upload.name().isEmpty() ? words.say("rosters.start.pasted") : upload.name(),
                        words.day(upload.at().atZoneSameInstant(me.zone()).toLocalDate())))
                .toList();
        var page = new RosterStart(
                refusal.isEmpty() ? "" : words.say("rosters.refused." + refusal),
                note.isEmpty() ? "" : words.say("rosters.note." + note),
                waiting);
        return new ModelAndView("school/web/rosters/start", "page", page);
    }

    @PostMapping(START)
    String bring(
            @RequestParam(defaultValue = "") String people,
            @RequestParam(value = "file", required = false) @Nullable List<MultipartFile> files,
            Me me,
            RedirectAttributes next)
            throws IOException {
        letIn(me);
        var named = named(files == null ? List.of() : files);
        long weight = named.stream().mapToLong(file -> file.bytes().length).sum();
        var refusal = refusal(people, named, weight);
        if (!refusal.isEmpty()) {
            next.addFlashAttribute("refusal", refusal);
            return "redirect:" + START;
        }
        var id = people.isBlank()
                ? rosters.bring(me.schoolId(), me.id(), named)
                : rosters.paste(me.schoolId(), me.id(), people);
        return "redirect:" + address(id);
    }

    private static String refusal(String people, List<NamedBytes> files, long weight) {
        if (people.isBlank() == files.isEmpty()) {
            return people.isBlank() ? "none" : "both";
        }
        return weight > RosterFiles.BYTES_MAX || people.length() > TEXT_MAX ? "large" : "";
    }

    private static List<NamedBytes> named(List<MultipartFile> files) throws IOException {
        var named = new ArrayList<NamedBytes>();
        for (var file : files) {
            if (!file.isEmpty() && named.size() < FILES_MAX) {
                named.add(new NamedBytes(name(file.getOriginalFilename()), file.getBytes()));
            }
        }
        return named;
    }

    /** Without signs that no file has in its name and no database keeps. */
    private static String name(@Nullable String given) {
        var name = given == null ? "" : given.replaceAll("\\p{Cntrl}", " ").strip();
        return name.isEmpty() ? "file" : name.substring(0, Math.min(name.length(), NAME_MAX));
    }

    @GetMapping("/people/import/{id}")
    ModelAndView preview(@PathVariable UUID id, Me me, Words words, @Said("note") String note) {
        letIn(me);
        var upload = find(id, me);
        var preview = rosters.preview(me.schoolId(), me.id(), upload).orElseThrow(NotHere::new);
        var said = note.isEmpty() ? "" : words.say("rosters.note." + note);
        var page = new RosterWords(preview, people.of(me.schoolId()), words).page(address(upload.id()), said);
        return new ModelAndView("school/web/rosters/preview", "page", page);
    }

    /** Only what was shown is confirmed: other choices than the page was made from lead to a new preview. */
    @PostMapping("/people/import/{id}")
    String decide(
            @PathVariable UUID id, @RequestParam MultiValueMap<String, String> form, Me me, RedirectAttributes next) {
        letIn(me);
        var upload = find(id, me);
        var choices = RosterForm.read(form, upload.choices()).orElse(null);
        var confirms = "confirm".equals(form.getFirst("act"));
        if (choices == null) {
            next.addFlashAttribute("note", "unreadable");
        } else if (!confirms || !choices.equals(upload.choices())) {
            uploads.choose(me.schoolId(), upload.id(), choices);
            next.addFlashAttribute("note", confirms ? "look-again" : "read-again");
        } else {
            return confirm(upload, form, me, next);
        }
        return "redirect:" + address(upload.id());
    }

    @PostMapping("/people/import/{id}/withdrawal")
    String withdraw(@PathVariable UUID id, Me me) {
        letIn(me);
        uploads.discard(me.schoolId(), new RosterUploadId(id));
        return "redirect:" + START;
    }

    private String confirm(RosterUpload upload, MultiValueMap<String, String> form, Me me, RedirectAttributes next) {
        var shown = form.getFirst("shown");
        var answer = RosterAnswer.CHANGED_MEANWHILE;
        try {
            answer = rosters.confirm(
                    me.schoolId(), me.id(), upload.id(), shown == null ? "" : shown, RosterForm.leaving(form));
        } catch (DataIntegrityViolationException clash) {
            // Somebody changed the school meanwhile; nothing was written, and the next preview shows how things are
            // now.
        }
        return switch (answer) {
            case IMPORTED, ALREADY_THERE -> {
                next.addFlashAttribute("rosterNote", "imported");
                yield "redirect:/people";
            }
            case REFUSED -> "redirect:" + address(upload.id());
            case CHANGED_MEANWHILE -> {
                next.addFlashAttribute("note", "changed-meanwhile");
                yield "redirect:" + address(upload.id());
            }
            case MANY_LEAVE -> {
                next.addFlashAttribute("note", "many-leave");
                yield "redirect:" + address(upload.id());
            }
        };
    }

    private RosterUpload find(UUID id, Me me) {
        return uploads.find(me.schoolId(), new RosterUploadId(id)).orElseThrow(NotHere::new);
    }

    private static void letIn(Me me) {
        if (!me.is(Role.STEWARD)) {
            throw new NotHere();
        }
    }

    private static String address(RosterUploadId id) {
        return START + "/" + id.value();
    }
}
