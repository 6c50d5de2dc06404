package ajar.coaching.web.letter;

import static java.nio.charset.StandardCharsets.US_ASCII;

import ajar.coaching.ConversationId;
import ajar.coaching.DraftId;
import ajar.coaching.conversations.Conversations;
import ajar.coaching.drafts.Draft;
import ajar.coaching.drafts.DraftKeys;
import ajar.coaching.drafts.KeptDrafts;
import ajar.coaching.drafts.Slot;
import ajar.coaching.struggles.Struggle;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Keeps what is being written, as the page sends it while somebody writes. */
@Controller
class DraftsController {

    private final Conversations conversations;
    private final KeptDrafts drafts;
    private final DraftKeys keys;
    private final Fields fields;

    DraftsController(Conversations conversations, KeptDrafts drafts, DraftKeys keys, Fields fields) {
        this.fields = fields;
        this.conversations = conversations;
        this.drafts = drafts;
        this.keys = keys;
    }

    /** Answers with the drafts of the same field that come from other pages; a header says where it had been sent already. */
    @PostMapping("/conversations/{conversation}/drafts/{slot}")
    ModelAndView keep(
            @PathVariable ConversationId conversation,
            @PathVariable String slot,
            @RequestParam(defaultValue = "") String said,
            @RequestParam DraftId draft,
            @RequestParam(required = false) @Nullable UUID base,
            @RequestParam(defaultValue = "0") int baseVersion,
            Me me,
            Words words,
            HttpServletResponse response) {
        if (conversations.moves(me.schoolId(), conversation).isEmpty()) {
            throw new NotHere();
        }
        var found = Arrays.stream(Slot.values())
                .filter(one -> one.word().equals(slot))
                .findFirst()
                .orElseThrow(NotHere::new);
        if (said.length() > Struggle.WORDS_MAX) {
            var refused = new ModelAndView("coaching/web/letter/tooLong", "page", said.length());
            refused.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return refused;
        }
        var from = base == null ? null : new Draft.Begun(new DraftId(base), baseVersion);
        if (!drafts.keep(me.schoolId(), conversation, me.id(), found, draft, said, from)) {
            response.setHeader("Ajar-Draft", "sent");
        }
        return new ModelAndView(
                "coaching/web/letter/others", "page", Others.of(fields.of(me, conversation, found, draft, words)));
    }

    @PostMapping("/conversations/{conversation}/drafts/{draft}/removal")
    String throwAway(@PathVariable ConversationId conversation, @PathVariable DraftId draft, Me me) {
        if (conversations.moves(me.schoolId(), conversation).isEmpty()) {
            throw new NotHere();
        }
        drafts.delete(conversation, me.id(), draft);
        return "redirect:/conversations/" + conversation.value();
    }

    /** What locks the drafts that a browser keeps while there is no network; one's own, whatever the browser. */
    @PostMapping("/draft-key")
    ResponseEntity<byte[]> key(Me me) {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .body(Base64.getEncoder()
                        .encodeToString(keys.of(me.schoolId(), me.id()))
                        .getBytes(US_ASCII));
    }
}
