package ajar.coaching.web.letter;

import ajar.coaching.ConversationId;
import ajar.coaching.DraftId;
import ajar.coaching.conversations.Conversations;
import ajar.coaching.conversations.Seen;
import ajar.postgres.DatabaseContext;
import ajar.site.LivePages;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Presence;
import ajar.site.Words;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** A conversation, and what comes to it while one looks: what is told are numbers, and the page fetches the words itself. */
@Controller
class LetterController {

    private static final Duration LOOK_EVERY = Duration.ofMillis(700);
    private static final int LOOKS_PER_PRESENCE = 15;
    private static final Duration FOLLOWED_AT_MOST = Duration.ofMinutes(10);

    /** Browsers come back by themselves; whoever does not listen is not looked for any longer than that. */
    private static final long LOOKS_MAX = FOLLOWED_AT_MOST.dividedBy(LOOK_EVERY);

    private final LetterPages pages;
    private final Conversations conversations;
    private final Seen seen;
    private final Presence presence;
    private final LivePages live;

    LetterController(LetterPages pages, Conversations conversations, Seen seen, Presence presence, LivePages live) {
        this.pages = pages;
        this.conversations = conversations;
        this.seen = seen;
        this.presence = presence;
        this.live = live;
    }

    /**
     * @param draft one to go on from
     * @param question of the bank, to be put into the coach's field
     */
    @GetMapping("/conversations/{conversation}")
    ModelAndView show(
            @PathVariable ConversationId conversation,
            @RequestParam(required = false) @Nullable DraftId draft,
            @RequestParam(defaultValue = "") String question,
            Me me,
            Words words) {
        var page = pages.of(me, conversation, draft, words);
        var asked = page.teacher() ? Optional.<String>empty() : pages.question(question);
        return new ModelAndView(
                "coaching/web/letter/letter",
                "page",
                asked.map(text -> page.with(page.field().refusedFor("", text))).orElse(page));
    }

    /** What stands written, for a page that heard that there is more; the whole page where its forms are other ones by now. */
    @GetMapping("/conversations/{conversation}/letter")
    ModelAndView written(
            @PathVariable ConversationId conversation,
            @RequestParam(defaultValue = "") String state,
            Me me,
            Words words,
            HttpServletResponse response) {
        var page = pages.of(me, conversation, words);
        if (!page.state().split("-", 2)[0].equals(state.split("-", 2)[0])) {
            response.setHeader("HX-Refresh", "true");
        }
        var fragment = page.state().equals(state) ? "coaching/web/letter/more" : "coaching/web/letter/moreWays";
        return new ModelAndView(fragment, "page", page);
    }

    /** That one has read it as it stands; the other is never told. */
    @PostMapping("/conversations/{conversation}/seen")
    ResponseEntity<Void> see(@PathVariable ConversationId conversation, Me me) {
        if (conversations.moves(me.schoolId(), conversation).isEmpty()) {
            throw new NotHere();
        }
        seen.mark(me.schoolId(), me.id(), conversation);
        return ResponseEntity.ok().build();
    }

    /** Tells {@code moved} with each change since the page was made, and {@code gone} once it is not there any more. */
    @GetMapping(path = "/conversations/{conversation}/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter follow(
            @PathVariable ConversationId conversation,
            @RequestParam(defaultValue = "0") int since,
            Me me,
            HttpServletResponse response) {
        if (conversations.moves(me.schoolId(), conversation).isEmpty()) {
            throw new NotHere();
        }
        return live.tell(FOLLOWED_AT_MOST, response, page -> follow(conversation, since, me, page));
    }

    /** Asks the database in the name of who looks, so that whoever it was taken back from hears no more of it. */
    private void follow(ConversationId id, int since, Me me, SseEmitter page) throws IOException, InterruptedException {
        int last = since;
        for (int looks = 1; looks < LOOKS_MAX; looks++) {
            var now = moves(id, me);
            if (now.isEmpty() || (looks % LOOKS_PER_PRESENCE == 0 && !presence.isHere(me))) {
                page.send(SseEmitter.event().name("gone").data("gone"));
                return;
            }
            if (now.get() > last) {
                last = now.get();
                page.send(SseEmitter.event().name("moved").data(last));
            }
            Thread.sleep(LOOK_EVERY);
        }
    }

    private Optional<Integer> moves(ConversationId id, Me me) {
        return DatabaseContext.as(me.id().value(), me.schoolId().value(), () -> conversations.moves(me.schoolId(), id));
    }
}
