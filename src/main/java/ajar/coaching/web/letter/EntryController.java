package ajar.coaching.web.letter;

import ajar.coaching.ConversationId;
import ajar.coaching.EntryId;
import ajar.coaching.conversations.Conversations;
import ajar.coaching.conversations.Entry;
import ajar.coaching.conversations.Kind;
import ajar.coaching.conversations.WritingAnswer;
import ajar.coaching.conversations.WritingAnswer.Refused;
import ajar.coaching.conversations.Writings;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What one has just written oneself: put better, or taken away, as long as the other has not gone on from it. */
@Controller
class EntryController {

    private final Conversations conversations;
    private final Writings writings;

    EntryController(Conversations conversations, Writings writings) {
        this.conversations = conversations;
        this.writings = writings;
    }

    @GetMapping("/conversations/{conversation}/entries/{entry}")
    ModelAndView show(@PathVariable ConversationId conversation, @PathVariable EntryId entry, Me me) {
        return new ModelAndView("coaching/web/letter/entry", "page", page(conversation, own(me, conversation, entry)));
    }

    @PostMapping("/conversations/{conversation}/entries/{entry}")
    ModelAndView change(
            @PathVariable ConversationId conversation,
            @PathVariable EntryId entry,
            @RequestParam(defaultValue = "") String said,
            Me me,
            Words words) {
        var own = own(me, conversation, entry);
        return answered(
                writings.change(me.schoolId(), me.id(), conversation, entry, said)
                        .orElseThrow(NotHere::new),
                page(conversation, own, said),
                words);
    }

    @PostMapping("/conversations/{conversation}/entries/{entry}/removal")
    ModelAndView remove(@PathVariable ConversationId conversation, @PathVariable EntryId entry, Me me, Words words) {
        var own = own(me, conversation, entry);
        return answered(
                writings.remove(me.schoolId(), me.id(), conversation, entry).orElseThrow(NotHere::new),
                page(conversation, own),
                words);
    }

    private Entry own(Me me, ConversationId conversation, EntryId entry) {
        var letter = conversations.read(me.schoolId(), conversation).orElseThrow(NotHere::new);
        return letter.find(entry)
                .filter(one -> one.kind().writer() == letter.conversation().partOf(me.id()))
                .filter(one -> one.kind() != Kind.STRUGGLE)
                .orElseThrow(NotHere::new);
    }

    private static EntryPage page(ConversationId conversation, Entry entry) {
        return page(conversation, entry, entry.words());
    }

    private static EntryPage page(ConversationId conversation, Entry entry, String said) {
        return new EntryPage(
                conversation.value().toString(), entry.id().value().toString(), said, entry.kind() != Kind.ASKING, "");
    }

    private static ModelAndView answered(WritingAnswer answer, EntryPage page, Words words) {
        if (!(answer instanceof Refused refused)) {
            return new ModelAndView("redirect:" + page.href());
        }
        var view = new ModelAndView(
                "coaching/web/letter/entry",
                "page",
                new EntryPage(
                        page.conversation(),
                        page.id(),
                        page.words(),
                        page.hasWords(),
                        WritingController.why(refused, words)));
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
