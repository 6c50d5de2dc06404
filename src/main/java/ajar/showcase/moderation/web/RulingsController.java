package ajar.showcase.moderation.web;

import ajar.school.PersonId;
import ajar.school.Role;
import ajar.showcase.PostId;
import ajar.showcase.ReplyId;
import ajar.showcase.echoes.PostReplies;
import ajar.showcase.echoes.Reply;
import ajar.showcase.moderation.Ruling;
import ajar.showcase.moderation.Rulings;
import ajar.showcase.posts.Post;
import ajar.showcase.posts.Posts;
import ajar.showcase.streams.web.TeaserLines;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was done about a text and why, for its author and for moderators; and how its author asks once to look again. */
@Controller
class RulingsController {

    private final Rulings rulings;
    private final Posts posts;
    private final PostReplies replies;
    private final TeaserLines lines;

    RulingsController(Rulings rulings, Posts posts, PostReplies replies, TeaserLines lines) {
        this.rulings = rulings;
        this.posts = posts;
        this.replies = replies;
        this.lines = lines;
    }

    @GetMapping("/posts/{post}/log")
    ModelAndView ofPost(@PathVariable PostId post, Me me, Words words, @Said("said") String said) {
        var found = allowed(me, post);
        var here = "/posts/" + post.value();
        var log = rulings.of(me.schoolId(), post, Optional.empty());
        var asks = found.author().equals(me.id()) && Rulings.mayAskAgain(log);
        return view(new LogPage(
                found.title(),
                sentence(said, words),
                log.stream().map(one -> line(one, me, words)).toList(),
                asks ? here + "/log/again" : "",
                asks ? here + "/edit" : "",
                "",
                here));
    }

    @GetMapping("/replies/{reply}/log")
    ModelAndView ofReply(@PathVariable ReplyId reply, Me me, Words words, @Said("said") String said) {
        var post = replies.postOf(me.schoolId(), reply).orElseThrow(NotHere::new);
        var found = allowed(me, post, reply);
        var log = rulings.of(me.schoolId(), post, Optional.of(reply));
        var asks = found.author().equals(me.id()) && Rulings.mayAskAgain(log);
        return view(new LogPage(
                words.say("showcase-moderation.reply"),
                sentence(said, words),
                log.stream().map(one -> line(one, me, words)).toList(),
                asks ? "/replies/" + reply.value() + "/log/again" : "",
                "",
                found.words(),
                "/posts/" + post.value()));
    }

    /** The author has read it; nothing is said of it any more. */
    @PostMapping("/posts/{post}/log/reading")
    String read(@PathVariable PostId post, Me me) {
        own(me, posts.find(me.schoolId(), post).map(Post::author));
        rulings.read(me.schoolId(), me.id(), post, Optional.empty());
        return "redirect:/posts/" + post.value() + "/log";
    }

    @PostMapping("/replies/{reply}/log/reading")
    String readOfReply(@PathVariable ReplyId reply, Me me) {
        var post = replies.postOf(me.schoolId(), reply).orElseThrow(NotHere::new);
        own(me, replies.find(me.schoolId(), post, reply).map(Reply::author));
        rulings.read(me.schoolId(), me.id(), post, Optional.of(reply));
        return "redirect:/replies/" + reply.value() + "/log";
    }

    @PostMapping("/posts/{post}/log/again")
    String askAgain(@PathVariable PostId post, Me me, RedirectAttributes next) {
        own(me, posts.find(me.schoolId(), post).map(Post::author));
        next.addFlashAttribute(
                "said", rulings.askAgain(me.schoolId(), post, Optional.empty(), me.id()) ? "asked" : "not-asked");
        return "redirect:/posts/" + post.value() + "/log";
    }

    /** @param said the words as they shall be */
    @PostMapping("/replies/{reply}/log/again")
    String askAgainForReply(
            @PathVariable ReplyId reply, @RequestParam(defaultValue = "") String said, Me me, RedirectAttributes next) {
        var post = replies.postOf(me.schoolId(), reply).orElseThrow(NotHere::new);
        own(me, replies.find(me.schoolId(), post, reply).map(Reply::author));
        if (!said.isBlank()) {
            replies.change(me.schoolId(), me.id(), post, reply, said);
        }
        next.addFlashAttribute(
                "said", rulings.askAgain(me.schoolId(), post, Optional.of(reply), me.id()) ? "asked" : "not-asked");
        return "redirect:/replies/" + reply.value() + "/log";
    }

    private Post allowed(Me me, PostId post) {
        return posts.find(me.schoolId(), post)
                .filter(one -> one.author().equals(me.id()) || me.is(Role.MODERATOR))
                .orElseThrow(NotHere::new);
    }

    private Reply allowed(Me me, PostId post, ReplyId reply) {
        return replies.find(me.schoolId(), post, reply)
                .filter(one -> one.author().equals(me.id()) || me.is(Role.MODERATOR))
                .orElseThrow(NotHere::new);
    }

    private static void own(Me me, Optional<PersonId> author) {
        if (author.filter(me.id()::equals).isEmpty()) {
            throw new NotHere();
        }
    }

    private LogPage.Line line(Ruling one, Me me, Words words) {
        return new LogPage.Line(
                lines.when(one.decidedAt(), me, words),
                words.say("showcase-moderation.log." + one.kind(), "who", one.decidedBy()),
                one.kind() == Ruling.Kind.HELD ? words.say("showcase-moderation.held." + one.why()) : one.why());
    }

    private static String sentence(String said, Words words) {
        return said.isEmpty() ? "" : words.say("showcase-moderation.said." + said);
    }

    private static ModelAndView view(LogPage page) {
        return new ModelAndView("showcase/moderation/web/log", "page", page);
    }
}
