package ajar.showcase.moderation.web;

import ajar.showcase.PostId;
import ajar.showcase.ReplyId;
import ajar.showcase.echoes.PostReplies;
import ajar.showcase.moderation.Flags;
import ajar.showcase.moderation.Offence;
import ajar.site.Me;
import ajar.site.NotHere;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A reader flags a post or a reply; whose flag it is the author is never told. */
@Controller
class FlagController {

    private final Flags flags;
    private final PostReplies replies;

    FlagController(Flags flags, PostReplies replies) {
        this.flags = flags;
        this.replies = replies;
    }

    @PostMapping("/posts/{post}/flag")
    String flag(
            @PathVariable PostId post,
            @RequestParam(defaultValue = "OFFENSIVE") Offence reason,
            Me me,
            RedirectAttributes next) {
        return flagged(me, post, Optional.empty(), reason, next);
    }

    @PostMapping("/replies/{reply}/flag")
    String flagReply(
            @PathVariable ReplyId reply,
            @RequestParam(defaultValue = "OFFENSIVE") Offence reason,
            Me me,
            RedirectAttributes next) {
        var post = replies.postOf(me.schoolId(), reply).orElseThrow(NotHere::new);
        return flagged(me, post, Optional.of(reply), reason, next);
    }

    private String flagged(Me me, PostId post, Optional<ReplyId> reply, Offence reason, RedirectAttributes next) {
        return switch (flags.flag(me.schoolId(), me.id(), post, reply, reason)) {
            case REFUSED -> throw new NotHere();
            case HIDES -> {
                next.addFlashAttribute("said", "flag-hides");
                yield reply.isPresent() ? "redirect:/posts/" + post.value() : "redirect:/showcase";
            }
            case KEPT, AGAIN -> {
                next.addFlashAttribute("said", "flagged");
                yield "redirect:/posts/" + post.value();
            }
        };
    }
}
