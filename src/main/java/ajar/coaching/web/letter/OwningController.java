package ajar.coaching.web.letter;

import ajar.coaching.ConversationId;
import ajar.coaching.conversations.Conversations;
import ajar.coaching.conversations.Letter;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the teacher alone does with a conversation: taken back, given again, erased. Each of the two takes it along, and lets the other in again. */
@Controller
class OwningController {

    private static final String ALL = "redirect:/conversations";

    private final Conversations conversations;
    private final LetterText text;

    OwningController(Conversations conversations, LetterText text) {
        this.conversations = conversations;
        this.text = text;
    }

    @PostMapping("/conversations/{conversation}/taking-back")
    String takeBack(@PathVariable ConversationId conversation, Me me) {
        if (!conversations.takeBack(me.schoolId(), me.id(), conversation)) {
            throw new NotHere();
        }
        return ALL + "/" + conversation.value();
    }

    @PostMapping("/conversations/{conversation}/taking-back/withdrawal")
    String giveAgain(@PathVariable ConversationId conversation, Me me) {
        if (!conversations.giveAgain(me.schoolId(), me.id(), conversation)) {
            throw new NotHere();
        }
        return ALL + "/" + conversation.value();
    }

    /** The other has been given a new way in, and it is them. */
    @PostMapping("/conversations/{conversation}/recognition")
    String recognise(@PathVariable ConversationId conversation, Me me) {
        if (!conversations.recognise(me.schoolId(), conversation)) {
            throw new NotHere();
        }
        return ALL + "/" + conversation.value();
    }

    /** Its first words as a struggle again, which can be brought to somebody else. */
    @PostMapping("/conversations/{conversation}/struggle")
    String writeAgain(@PathVariable ConversationId conversation, Me me) {
        return conversations
                .writeAgain(me.schoolId(), me.id(), conversation)
                .map(struggle -> "redirect:/struggles/" + struggle.value())
                .orElseThrow(NotHere::new);
    }

    @GetMapping("/conversations/{conversation}/erasure")
    ModelAndView askFirst(@PathVariable ConversationId conversation, Me me) {
        return erasure(own(me, conversation), "");
    }

    @PostMapping("/conversations/{conversation}/erasure")
    ModelAndView erase(
            @PathVariable ConversationId conversation,
            @RequestParam(defaultValue = "") String typed,
            Me me,
            Words words,
            RedirectAttributes next) {
        var letter = own(me, conversation);
        if (!typed.strip().equalsIgnoreCase(words.say("coaching.erase.word"))) {
            var refused = erasure(letter, words.say("coaching.erase.refused"));
            refused.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return refused;
        }
        conversations.erase(me.schoolId(), me.id(), conversation);
        next.addFlashAttribute("said", "erased");
        return new ModelAndView(ALL);
    }

    /** As a text of one's own, for either of the two. */
    @GetMapping("/conversations/{conversation}/text")
    ResponseEntity<byte[]> take(@PathVariable ConversationId conversation, Me me, Words words) {
        var letter = conversations.read(me.schoolId(), conversation).orElseThrow(NotHere::new);
        var how = ContentDisposition.attachment()
                .filename(words.say("coaching.text.file"))
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, how.toString())
                .contentType(MediaType.parseMediaType("text/plain;charset=UTF-8"))
                .body(text.of(letter, me, words));
    }

    private Letter own(Me me, ConversationId conversation) {
        return conversations
                .read(me.schoolId(), conversation)
                .filter(letter -> letter.conversation().teacher().equals(me.id()))
                .orElseThrow(NotHere::new);
    }

    private static ModelAndView erasure(Letter letter, String refusal) {
        return new ModelAndView(
                "coaching/web/letter/erasure",
                "page",
                new ErasurePage(letter.conversation().id().value().toString(), refusal));
    }
}
