package ajar.showcase.posts.web;

import ajar.showcase.PostId;
import ajar.showcase.ReplyId;
import ajar.showcase.ThanksId;
import ajar.showcase.echoes.Kind;
import ajar.showcase.echoes.PostReplies;
import ajar.showcase.echoes.PostTrials;
import ajar.showcase.echoes.Reactions;
import ajar.showcase.echoes.Thanks;
import ajar.showcase.posts.Post;
import ajar.showcase.posts.Posts;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a reader gives back: how they took it, a reply, thanks, and that they try it. */
@Controller
class EchoController {

    private final Posts posts;
    private final Reactions reactions;
    private final PostReplies replies;
    private final PostTrials trials;
    private final Thanks thanks;

    EchoController(Posts posts, Reactions reactions, PostReplies replies, PostTrials trials, Thanks thanks) {
        this.posts = posts;
        this.reactions = reactions;
        this.replies = replies;
        this.trials = trials;
        this.thanks = thanks;
    }

    @PostMapping("/posts/{post}/reactions")
    String react(@PathVariable PostId post, @RequestParam(defaultValue = "useful") Kind kind, Me me) {
        ofOthers(me, post);
        reactions.turn(me.schoolId(), me.id(), post, kind);
        return "redirect:/posts/" + post.value() + "#reactions";
    }

    @PostMapping("/posts/{post}/replies")
    String reply(
            @PathVariable PostId post,
            @RequestParam(required = false) @Nullable ReplyId parent,
            @RequestParam(defaultValue = "") String said,
            Me me,
            RedirectAttributes next) {
        shown(me, post);
        var answer = replies.say(me.schoolId(), me.id(), post, Optional.ofNullable(parent), said);
        if (answer == PostReplies.Said.REFUSED) {
            next.addFlashAttribute("refused", "reply");
        } else {
            next.addFlashAttribute("said", "reply-" + answer.name().toLowerCase(Locale.ROOT));
        }
        return "redirect:/posts/" + post.value() + "#replies";
    }

    @PostMapping("/replies/{reply}/deletion")
    String deleteReply(@PathVariable ReplyId reply, Me me, RedirectAttributes next) {
        var post = replies.postOf(me.schoolId(), reply).orElseThrow(NotHere::new);
        if (!replies.delete(me.schoolId(), me.id(), reply)) {
            throw new NotHere();
        }
        next.addFlashAttribute("said", "reply-deleted");
        return "redirect:/posts/" + post.value() + "#replies";
    }

    @PostMapping("/posts/{post}/trial")
    String tryIt(@PathVariable PostId post, Me me, RedirectAttributes next) {
        ofOthers(me, post);
        trials.begin(me.schoolId(), me.id(), post);
        next.addFlashAttribute("said", "tried");
        return "redirect:/posts/" + post.value();
    }

    @PostMapping("/posts/{post}/trial/withdrawal")
    String leaveIt(@PathVariable PostId post, Me me, RedirectAttributes next) {
        ofOthers(me, post);
        trials.leave(me.schoolId(), me.id(), post);
        next.addFlashAttribute("said", "left");
        return "redirect:/posts/" + post.value();
    }

    @PostMapping("/posts/{post}/thanks")
    String thank(
            @PathVariable PostId post, @RequestParam(defaultValue = "") String said, Me me, RedirectAttributes next) {
        ofOthers(me, post);
        if (thanks.give(me.schoolId(), me.id(), post, said)) {
            next.addFlashAttribute("said", "thanked");
        } else {
            next.addFlashAttribute("refused", "thanks");
        }
        return "redirect:/posts/" + post.value();
    }

    /** A thank-you, to read and to print; for the two whom it is between. */
    @GetMapping("/thanks/{thanks}")
    ModelAndView thanks(@PathVariable("thanks") ThanksId id, Me me, Words words) {
        var one = thanks.find(me.schoolId(), id).orElseThrow(NotHere::new);
        var page = new ThanksPage(
                words.say("showcase-posts.thanks.title", "author", one.authorName()),
                words.say("showcase-posts.thanks.for", "title", one.title()),
                one.words(),
                one.thankerName(),
                words.date(one.givenAt().atZone(me.zone()).toLocalDate()),
                me.school().name(),
                "/posts/" + one.post().value(),
                one.thanker().equals(me.id()) ? "/posts/" + one.post().value() + "/thanks/withdrawal" : "");
        return new ModelAndView("showcase/posts/web/thanks", "page", page);
    }

    @PostMapping("/posts/{post}/thanks/withdrawal")
    String takeThanksBack(@PathVariable PostId post, Me me, RedirectAttributes next) {
        ofOthers(me, post);
        thanks.takeBack(me.schoolId(), me.id(), post);
        next.addFlashAttribute("said", "thanks-back");
        return "redirect:/posts/" + post.value();
    }

    private Post shown(Me me, PostId post) {
        return posts.find(me.schoolId(), post).filter(Post::isShown).orElseThrow(NotHere::new);
    }

    /** Nobody thanks themselves; for the author it is not here. */
    private void ofOthers(Me me, PostId post) {
        if (shown(me, post).author().equals(me.id())) {
            throw new NotHere();
        }
    }
}
