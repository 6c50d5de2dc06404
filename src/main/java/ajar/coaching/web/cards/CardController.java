package ajar.coaching.web.cards;

import static java.util.stream.Collectors.toUnmodifiableSet;

import ajar.coaching.ConversationId;
import ajar.coaching.DraftId;
import ajar.coaching.cards.Card;
import ajar.coaching.cards.CardAnswer.Refusal;
import ajar.coaching.cards.CardAnswer.Refused;
import ajar.coaching.cards.Cards;
import ajar.coaching.drafts.Draft;
import ajar.school.PersonId;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The card of a conversation: both write it, each signs it, either ends it. */
@Controller
class CardController {

    private final Cards cards;
    private final CardPages pages;

    CardController(Cards cards, CardPages pages) {
        this.cards = cards;
        this.pages = pages;
    }

    @GetMapping("/conversations/{conversation}/card")
    ModelAndView show(
            @PathVariable ConversationId conversation,
            @RequestParam(required = false) @Nullable DraftId draft,
            Me me,
            Words words) {
        return new ModelAndView("coaching/web/cards/card", "page", pages.of(me, conversation, draft, null, words));
    }

    @PostMapping("/conversations/{conversation}/card")
    ModelAndView write(
            @PathVariable ConversationId conversation,
            @RequestParam(defaultValue = "") String said,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate lastDay,
            @RequestParam(defaultValue = "") List<UUID> reader,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam DraftId draft,
            @RequestParam(required = false) @Nullable UUID base,
            @RequestParam(defaultValue = "0") int baseVersion,
            Me me,
            Words words) {
        var named = reader.stream().filter(Objects::nonNull).map(PersonId::new).collect(toUnmodifiableSet());
        var text = new Card.Text(said, lastDay, named);
        var from = base == null ? null : new Draft.Begun(new DraftId(base), baseVersion);
        var answer = cards.write(me.schoolId(), me.id(), conversation, version, text, draft, from)
                .orElseThrow(NotHere::new);
        if (answer instanceof Refused refused) {
            var chosen =
                    reader.stream().filter(Objects::nonNull).map(UUID::toString).toList();
            var attempt = new CardPages.Attempt(said, lastDay.toString(), chosen, why(refused.why(), words));
            return refused(pages.of(me, conversation, null, attempt, words));
        }
        return new ModelAndView("redirect:/conversations/" + conversation.value() + "/card");
    }

    /** Signs what was shown: if it says something else by now, it is shown first. */
    @PostMapping("/conversations/{conversation}/card/signature")
    ModelAndView sign(
            @PathVariable ConversationId conversation,
            @RequestParam(defaultValue = "0") int version,
            Me me,
            Words words) {
        var card = cards.of(me.schoolId(), conversation).orElseThrow(NotHere::new);
        var answer = cards.sign(me.schoolId(), me.id(), card.id(), version).orElseThrow(NotHere::new);
        if (answer instanceof Refused refused) {
            var attempt = new CardPages.Attempt(
                    card.words(),
                    card.expiresOn().toString(),
                    card.readers().stream().map(one -> one.value().toString()).toList(),
                    why(refused.why(), words));
            return refused(pages.of(me, conversation, null, attempt, words));
        }
        return new ModelAndView("redirect:/conversations/" + conversation.value() + "/card");
    }

    @PostMapping("/conversations/{conversation}/card/withdrawal")
    String withdraw(@PathVariable ConversationId conversation, Me me) {
        return cards.of(me.schoolId(), conversation)
                .flatMap(card -> cards.withdraw(me.schoolId(), me.id(), card.id()))
                .map(ended -> "redirect:/conversations/" + ended.value() + "/card")
                .orElseThrow(NotHere::new);
    }

    private static String why(Refusal why, Words words) {
        return words.say("coaching.card.refused." + why);
    }

    private static ModelAndView refused(CardPage page) {
        var view = new ModelAndView("coaching/web/cards/card", "page", page);
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
