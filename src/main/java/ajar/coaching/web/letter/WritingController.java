package ajar.coaching.web.letter;

import ajar.coaching.ConversationId;
import ajar.coaching.DraftId;
import ajar.coaching.EntryId;
import ajar.coaching.ToFocus;
import ajar.coaching.advice.Advice;
import ajar.coaching.conversations.Conversations;
import ajar.coaching.conversations.Kind;
import ajar.coaching.conversations.Writing;
import ajar.coaching.conversations.WritingAnswer;
import ajar.coaching.conversations.WritingAnswer.Refusal;
import ajar.coaching.conversations.WritingAnswer.Refused;
import ajar.coaching.conversations.Writings;
import ajar.coaching.drafts.Draft;
import ajar.dots.Dot;
import ajar.dots.DotsOffered;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What each of the two writes: questions and notes, answers, the asking for an example and the example, and the own answer. */
@Controller
class WritingController {

    private final Writings writings;
    private final Conversations conversations;
    private final DotsOffered dots;
    private final LetterPages pages;
    private final ToFocus focus;

    WritingController(
            Writings writings, Conversations conversations, DotsOffered dots, LetterPages pages, ToFocus focus) {
        this.writings = writings;
        this.conversations = conversations;
        this.dots = dots;
        this.pages = pages;
        this.focus = focus;
    }

    /**
     * What a form sends.
     *
     * @param draft the id of what is written there, from the page
     * @param asIs whether a sentence that gives advice is sent as it is
     * @param instead which of the questions offered for it is taken in its place
     */
    record Sent(
            @Nullable String said,
            @Nullable UUID draft,
            @Nullable UUID base,
            @Nullable Integer baseVersion,
            @Nullable Boolean asIs,
            @Nullable Integer instead) {

        String words() {
            return said == null ? "" : said;
        }

        DraftId id() {
            return new DraftId(draft == null ? UUID.randomUUID() : draft);
        }

        Draft.@Nullable Begun from() {
            return base == null || baseVersion == null ? null : new Draft.Begun(new DraftId(base), baseVersion);
        }

        Writing as(Kind kind) {
            return Writing.of(kind, words(), id()).from(from());
        }
    }

    @PostMapping(path = "/conversations/{conversation}/entries", headers = "!HX-Request")
    ModelAndView write(
            @PathVariable ConversationId conversation,
            @RequestParam(defaultValue = "QUESTION") Kind kind,
            @ModelAttribute Sent sent,
            Me me,
            Words words) {
        return answered(me, conversation, kind, sent, words, false);
    }

    @PostMapping(path = "/conversations/{conversation}/entries", headers = "HX-Request")
    ModelAndView writeLive(
            @PathVariable ConversationId conversation,
            @RequestParam(defaultValue = "QUESTION") Kind kind,
            @ModelAttribute Sent sent,
            Me me,
            Words words) {
        return answered(me, conversation, kind, sent, words, true);
    }

    /** The teacher alone, in their own words. */
    @PostMapping("/conversations/{conversation}/closing")
    ModelAndView close(
            @PathVariable ConversationId conversation,
            @RequestParam(defaultValue = "false") boolean toFocus,
            @ModelAttribute Sent sent,
            Me me,
            Words words) {
        var answer = write(me, conversation, sent.as(Kind.OWN_ANSWER));
        if (answer instanceof Refused refused) {
            var page = pages.of(me, conversation, words);
            return refused(
                    page.with(page.own().refusedFor(why(refused, words), sent.words())), "coaching/web/letter/letter");
        }
        if (toFocus) {
            focus.put(me.id(), sent.words().strip(), conversation);
        }
        return back(conversation);
    }

    /** An example that the teacher asked for. */
    @PostMapping("/conversations/{conversation}/dots")
    ModelAndView send(
            @PathVariable ConversationId conversation,
            @RequestParam EntryId asking,
            @RequestParam String dot,
            @ModelAttribute Sent sent,
            Me me,
            Words words) {
        var letter = conversations.read(me.schoolId(), conversation).orElseThrow(NotHere::new);
        var offered = Dot.read(dot)
                .flatMap(one -> dots.find(me.schoolId(), LetterPages.leftOut(letter), one))
                .orElseThrow(NotHere::new);
        var writing =
                Writing.dot(asking, offered.dot().written(), LetterPages.name(offered, words), sent.words(), sent.id());
        if (write(me, conversation, writing) instanceof Refused refused) {
            return refused(
                    pages.of(me, conversation, words).withDotRefusal(why(refused, words)),
                    "coaching/web/letter/letter");
        }
        return back(conversation);
    }

    private ModelAndView answered(Me me, ConversationId conversation, Kind kind, Sent sent, Words words, boolean live) {
        var view = live ? "coaching/web/letter/room" : "coaching/web/letter/letter";
        var advice = told(kind, sent);
        if (advice.isPresent()) {
            var page = pages.of(me, conversation, words);
            var offer = Field.Offer.of(advice.get(), words);
            var taken = Optional.ofNullable(sent.instead())
                    .filter(n -> n >= 0 && n < offer.instead().size());
            var field = taken.isPresent()
                    ? page.field().advising(Field.Offer.NONE, offer.instead().get(taken.get()))
                    : page.field().advising(offer, sent.words());
            return refused(page.with(field), view);
        }
        if (write(me, conversation, sent.as(kind)) instanceof Refused refused) {
            var page = pages.of(me, conversation, words);
            return refused(page.with(page.field().refusedFor(why(refused, words), sent.words())), view);
        }
        return live ? new ModelAndView(view, "page", pages.of(me, conversation, words)) : back(conversation);
    }

    /** A sentence that gives advice, where the coach has not said that it is to go as it is. */
    private Optional<Advice> told(Kind kind, Sent sent) {
        var asks = kind == Kind.QUESTION || kind == Kind.NOTE;
        var asItIs = Boolean.TRUE.equals(sent.asIs()) && sent.instead() == null;
        return asks && !asItIs ? Advice.in(sent.words()) : Optional.empty();
    }

    private WritingAnswer write(Me me, ConversationId conversation, Writing writing) {
        var answer =
                writings.write(me.schoolId(), me.id(), conversation, writing).orElseThrow(NotHere::new);
        if (answer instanceof Refused refused && refused.why() == Refusal.NOT_YOURS) {
            throw new NotHere();
        }
        return answer;
    }

    static String why(Refused refused, Words words) {
        return words.say("coaching.refused." + refused.why());
    }

    private static ModelAndView refused(LetterPage page, String view) {
        var shown = new ModelAndView(view, "page", page);
        shown.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return shown;
    }

    private static ModelAndView back(ConversationId conversation) {
        return new ModelAndView("redirect:/conversations/" + conversation.value());
    }
}
