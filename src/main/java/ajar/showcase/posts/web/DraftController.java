package ajar.showcase.posts.web;

import ajar.showcase.BegunId;
import ajar.showcase.NoteId;
import ajar.showcase.PostId;
import ajar.showcase.notes.Notes;
import ajar.showcase.posts.PostDrafts;
import ajar.showcase.posts.PostText;
import ajar.showcase.posts.Posts;
import ajar.showcase.posts.Published;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import ajar.visits.VisitId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing a post: begun, kept, looked at, published. The id of the draft comes with the form, so that nothing is published twice. */
@Controller
class DraftController {

    private static final String SENT = "Ajar-Draft";

    private final PostDrafts drafts;
    private final Posts posts;
    private final WritePages pages;
    private final Brought brought;
    private final Notes notes;

    DraftController(PostDrafts drafts, Posts posts, WritePages pages, Brought brought, Notes notes) {
        this.drafts = drafts;
        this.posts = posts;
        this.pages = pages;
        this.brought = brought;
        this.notes = notes;
    }

    /** @param visit a visit that one made oneself */
    @GetMapping("/posts/new")
    ModelAndView begin(@RequestParam(required = false) @Nullable VisitId visit, Me me, Words words) {
        var made = Optional.ofNullable(visit).flatMap(one -> posts.ownVisit(me.school(), me.id(), one));
        if (visit != null && made.isEmpty()) {
            throw new NotHere();
        }
        return pages.ofDraft(
                new BegunId(UUID.randomUUID()),
                new PostText("", "", List.of()),
                Optional.ofNullable(visit),
                "",
                false,
                false,
                me,
                words);
    }

    @GetMapping("/drafts/{begun}")
    ModelAndView goOn(@PathVariable BegunId begun, Me me, Words words) {
        var draft = drafts.find(me.schoolId(), me.id(), begun).orElseThrow(NotHere::new);
        return pages.ofDraft(begun, draft.text(), draft.visit(), "", false, true, me, words);
    }

    /** @param go which button was pressed: publish, preview, keep */
    @PostMapping(path = "/drafts", headers = "!HX-Request")
    ModelAndView write(
            @RequestParam BegunId draft,
            @RequestParam(required = false) @Nullable VisitId visit,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(name = "said", defaultValue = "") String own,
            @RequestParam(defaultValue = "") List<UUID> practice,
            @RequestParam(required = false) @Nullable List<MultipartFile> picture,
            @RequestParam(defaultValue = "") List<UUID> shown,
            @RequestParam MultiValueMap<String, String> all,
            @RequestParam(defaultValue = "") List<UUID> remove,
            @RequestParam(defaultValue = "publish") String go,
            Me me,
            Words words,
            RedirectAttributes next) {
        var text = WritePages.text(title, own, practice);
        var about = Optional.ofNullable(visit);
        if (!text.fits()) {
            return pages.ofDraft(draft, text, about, "too-long", false, false, me, words);
        }
        var kept = drafts.keep(me.schoolId(), me.id(), draft, text, about);
        var refusal = kept
                ? brought.take(
                        me, new PostId(draft.value()), picture, shown, all.getOrDefault("alt", List.of()), remove)
                : "";
        if (!refusal.isEmpty() || go.equals("preview")) {
            return pages.ofDraft(draft, text, about, refusal, go.equals("preview"), kept, me, words);
        } else if (go.equals("keep")) {
            next.addFlashAttribute("said", kept ? "kept" : "not-kept");
            return new ModelAndView("redirect:/showcase/mine");
        }
        return publish(draft, text, about, me, words, next);
    }

    /** What a page sends while somebody writes; a header says where it was published already. */
    @PostMapping(path = "/drafts", headers = "HX-Request")
    ResponseEntity<String> keep(
            @RequestParam BegunId draft,
            @RequestParam(required = false) @Nullable VisitId visit,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(name = "said", defaultValue = "") String own,
            @RequestParam(defaultValue = "") List<UUID> practice,
            Me me) {
        var text = WritePages.text(title, own, practice);
        var sent = posts.find(me.schoolId(), new PostId(draft.value())).isPresent();
        var kept = !sent && drafts.keep(me.schoolId(), me.id(), draft, text, Optional.ofNullable(visit));
        return ResponseEntity.status(kept || sent ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT)
                .header(SENT, sent ? "sent" : "kept")
                .body("");
    }

    @PostMapping("/drafts/{begun}/deletion")
    String delete(@PathVariable BegunId begun, Me me, RedirectAttributes next) {
        if (drafts.find(me.schoolId(), me.id(), begun).isEmpty()) {
            throw new NotHere();
        }
        drafts.delete(me.schoolId(), me.id(), begun);
        next.addFlashAttribute("said", "draft-deleted");
        return "redirect:/showcase/mine";
    }

    /** Begins a post with what somebody noted of their reading; the note stays as it is. */
    @PostMapping("/notes/{note}/post")
    String fromNote(@PathVariable NoteId note, Me me) {
        var found = notes.find(me.schoolId(), me.id(), note)
                .orElseThrow(NotHere::new)
                .text();
        var words = found.source().isEmpty() ? found.words() : found.words() + "\n\n> " + found.source();
        var title = found.title().substring(0, Math.min(found.title().length(), PostText.TITLE_MAX));
        var cut = words.substring(0, Math.min(words.length(), PostText.WORDS_MAX));
        var draft = new BegunId(UUID.randomUUID());
        drafts.keep(me.schoolId(), me.id(), draft, new PostText(title, cut, List.of()), Optional.empty());
        return "redirect:/drafts/" + draft.value();
    }

    private ModelAndView publish(
            BegunId draft, PostText text, Optional<VisitId> visit, Me me, Words words, RedirectAttributes next) {
        var published =
                posts.publish(me.school(), me.id(), draft, text, brought.count(new PostId(draft.value())), visit);
        return switch (published) {
            case REFUSED -> pages.ofDraft(draft, text, visit, "nothing", false, true, me, words);
            case TOO_MANY -> pages.ofDraft(draft, text, visit, "too-many", false, true, me, words);
            case SHOWN, ASKED, HELD -> {
                next.addFlashAttribute("said", said(published));
                yield new ModelAndView("redirect:/posts/" + draft.value());
            }
        };
    }

    private static String said(Published published) {
        return "published-" + published.name();
    }
}
