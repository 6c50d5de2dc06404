package ajar.showcase.moderation.web;

import ajar.school.Role;
import ajar.showcase.PostId;
import ajar.showcase.ReplyId;
import ajar.showcase.echoes.PostReplies;
import ajar.showcase.moderation.Case;
import ajar.showcase.moderation.Cases;
import ajar.showcase.moderation.Ruling;
import ajar.showcase.moderation.Rulings;
import ajar.showcase.posts.Posts;
import ajar.showcase.streams.web.TeaserLines;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import ajar.site.prose.Prose;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a moderator decides. Nobody decides about their own. */
@Controller
class ModerationController {

    private static final String CASES = "redirect:/showcase/moderation";

    private final Cases cases;
    private final Rulings rulings;
    private final Posts posts;
    private final PostReplies replies;
    private final TeaserLines lines;

    ModerationController(Cases cases, Rulings rulings, Posts posts, PostReplies replies, TeaserLines lines) {
        this.cases = cases;
        this.rulings = rulings;
        this.posts = posts;
        this.replies = replies;
        this.lines = lines;
    }

    @GetMapping("/showcase/moderation")
    ModelAndView all(Me me, Words words, @Said("said") String said, @Said("refused") String refused) {
        onlyModerators(me);
        var page = new CasesPage(
                said.isEmpty() ? "" : words.say("showcase-moderation.said." + said),
                refused.isEmpty() ? "" : words.say("showcase-moderation.refused." + refused),
                cases.of(me.schoolId(), me.id()).stream()
                        .map(one -> line(one, me, words))
                        .toList());
        return new ModelAndView("showcase/moderation/web/cases", "page", page);
    }

    @PostMapping("/posts/{post}/ruling")
    String decide(
            @PathVariable PostId post,
            @RequestParam(defaultValue = "true") boolean hides,
            @RequestParam(defaultValue = "") String why,
            Me me,
            RedirectAttributes next) {
        onlyModerators(me);
        if (posts.find(me.schoolId(), post).isEmpty()) {
            throw new NotHere();
        }
        return decided(post, Optional.empty(), hides, why, next);
    }

    @PostMapping("/replies/{reply}/ruling")
    String decideReply(
            @PathVariable ReplyId reply,
            @RequestParam(defaultValue = "true") boolean hides,
            @RequestParam(defaultValue = "") String why,
            Me me,
            RedirectAttributes next) {
        onlyModerators(me);
        var post = replies.postOf(me.schoolId(), reply).orElseThrow(NotHere::new);
        return decided(post, Optional.of(reply), hides, why, next);
    }

    private String decided(PostId post, Optional<ReplyId> reply, boolean hides, String why, RedirectAttributes next) {
        if (why.strip().length() > Rulings.REASON_MAX || (hides && why.isBlank())) {
            next.addFlashAttribute("refused", "no-reason");
        } else if (rulings.decide(post, reply, hides, why)) {
            next.addFlashAttribute("said", hides ? "hidden" : "shown");
        } else {
            next.addFlashAttribute("refused", "decided");
        }
        return CASES;
    }

    private CasesPage.Line line(Case one, Me me, Words words) {
        var log = rulings.of(me.schoolId(), one.post(), one.reply());
        var before = rulings.hiddenLately(me.schoolId(), one.author());
        var here = one.reply()
                .map(reply -> "/replies/" + reply.value())
                .orElse("/posts/" + one.post().value());
        return new CasesPage.Line(
                one.reply().isPresent() ? words.say("showcase-moderation.reply-to", "title", one.title()) : one.title(),
                words.say(
                        "showcase-moderation.by", "author", one.authorName(), "when", lines.when(one.at(), me, words)),
                Prose.of(one.words()),
                why(
                        one,
                        log.isEmpty()
                                ? Optional.empty()
                                : Optional.of(log.getLast().kind()),
                        words),
                before == 0 ? "" : words.say("showcase-moderation.before", "author", one.authorName(), "count", before),
                here + "/ruling",
                "/posts/" + one.post().value(),
                log.isEmpty() ? "" : here + "/log");
    }

    private static String why(Case one, Optional<Ruling.Kind> last, Words words) {
        if (!one.flags().isEmpty()) {
            var reasons = one.flags().stream()
                    .distinct()
                    .map(flag -> words.say("showcase-moderation.offence." + flag))
                    .collect(Collectors.joining(", "));
            return words.say("showcase-moderation.flagged", "count", one.flags().size(), "reasons", reasons);
        }
        return words.say("showcase-moderation.why." + last.orElse(Ruling.Kind.HELD));
    }

    private static void onlyModerators(Me me) {
        if (!me.is(Role.MODERATOR)) {
            throw new NotHere();
        }
    }
}
