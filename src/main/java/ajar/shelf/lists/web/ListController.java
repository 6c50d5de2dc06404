package ajar.shelf.lists.web;

import ajar.school.Role;
import ajar.school.files.NamedBytes;
import ajar.school.files.tables.AnyTable;
import ajar.shelf.UploadId;
import ajar.shelf.lists.BookLists;
import ajar.shelf.lists.Column;
import ajar.shelf.lists.Columns;
import ajar.shelf.lists.ListAnswer;
import ajar.shelf.lists.Preview;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A steward brings a list of books. For everybody else these pages do not exist. */
@Controller
class ListController {

    private static final String START = "/shelf/import";
    private static final int COLUMNS_MAX = 500;

    private final BookLists lists;

    ListController(BookLists lists) {
        this.lists = lists;
    }

    @GetMapping(START)
    ModelAndView start(Me me, Words words, @Said("note") String note, @Said("refusal") String refusal) {
        letIn(me);
        var page = new ListStart(
                note.isEmpty() ? "" : words.say("shelf-lists.note." + note),
                refusal.isEmpty() ? "" : words.say("shelf-lists.refused." + refusal));
        return new ModelAndView("shelf/lists/web/start", "page", page);
    }

    @PostMapping(START)
    String bring(@RequestParam(required = false) @Nullable MultipartFile file, Me me, RedirectAttributes next)
            throws IOException {
        letIn(me);
        if (file == null || file.isEmpty() || file.getSize() > AnyTable.BYTES_MAX) {
            next.addFlashAttribute("refusal", file == null || file.isEmpty() ? "none" : "large");
            return "redirect:" + START;
        }
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "").replaceAll(".*[/\\\\]|\\p{C}", "");
        return "redirect:" + address(lists.bring(me.schoolId(), me.id(), new NamedBytes(name, file.getBytes())));
    }

    @GetMapping("/shelf/import/{upload}")
    ModelAndView look(@PathVariable UploadId upload, Me me, Words words) {
        letIn(me);
        return page(upload, preview(me, upload), "", words);
    }

    @PostMapping("/shelf/import/{upload}")
    ModelAndView settle(
            @PathVariable UploadId upload,
            @RequestParam MultiValueMap<String, String> form,
            Me me,
            Words words,
            RedirectAttributes next) {
        letIn(me);
        var before = preview(me, upload);
        var columns = columns(form, before.columns()).orElseThrow(NotHere::new);
        lists.choose(me.schoolId(), upload, columns);
        if (!"confirm".equals(form.getFirst("act"))) {
            return new ModelAndView("redirect:" + address(upload));
        }
        var shown = Objects.requireNonNullElse(form.getFirst("shown"), "");
        var answer = lists.confirm(me.schoolId(), me.id(), upload, shown);
        if (answer == ListAnswer.BROUGHT || answer == ListAnswer.ALREADY_BROUGHT) {
            next.addFlashAttribute("said", "brought");
            return new ModelAndView("redirect:/shelf");
        }
        var again = page(upload, preview(me, upload), words.say("shelf-lists.refused." + answer), words);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @PostMapping("/shelf/import/{upload}/withdrawal")
    String withdraw(@PathVariable UploadId upload, Me me, RedirectAttributes next) {
        letIn(me);
        if (!lists.discard(me.schoolId(), upload)) {
            throw new NotHere();
        }
        next.addFlashAttribute("note", "withdrawn");
        return "redirect:" + START;
    }

    private Preview preview(Me me, UploadId upload) {
        return lists.preview(me.schoolId(), upload).orElseThrow(NotHere::new);
    }

    /** What the form does not say stays as it was; empty where it says what no page of ours offers. */
    private static Optional<Columns> columns(MultiValueMap<String, String> form, Columns before) {
        var numbers = new EnumMap<Column, Integer>(Column.class);
        numbers.putAll(before.numbers());
        for (var column : Column.values()) {
            var said = form.getFirst("column-" + column.name());
            if (said != null) {
                if (!said.matches("\\d{1,3}") || Integer.parseInt(said) > COLUMNS_MAX) {
                    return Optional.empty();
                }
                numbers.put(column, Integer.parseInt(said));
            }
        }
        return Optional.of(new Columns(numbers));
    }

    private static ModelAndView page(UploadId upload, Preview preview, String refusal, Words words) {
        return new ModelAndView(
                "shelf/lists/web/preview", "page", new ListWords(words).page(upload, preview, "", refusal));
    }

    private static String address(UploadId upload) {
        return START + "/" + upload.value();
    }

    private static void letIn(Me me) {
        if (!me.is(Role.STEWARD)) {
            throw new NotHere();
        }
    }
}
