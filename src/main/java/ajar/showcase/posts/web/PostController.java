package ajar.showcase.posts.web;

import ajar.showcase.PostId;
import ajar.showcase.posts.Post;
import ajar.showcase.posts.PostText;
import ajar.showcase.posts.Posts;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One post: read, written anew, taken away, and allowed by the host of the visit it is about. */
@Controller
class PostController {

    private final Posts posts;
    private final PostPages pages;
    private final WritePages writing;
    private final Brought brought;

    PostController(Posts posts, PostPages pages, WritePages writing, Brought brought) {
        this.posts = posts;
        this.pages = pages;
        this.writing = writing;
        this.brought = brought;
    }

    @GetMapping("/posts/{post}")
    ModelAndView show(
            @PathVariable PostId post, Me me, Words words, @Said("said") String said, @Said("refused") String refused) {
        var found = posts.find(me.schoolId(), post).orElseThrow(NotHere::new);
        var after = new PostPages.After(
                said.isEmpty() ? "" : words.say("showcase-posts.said." + said, "author", found.authorName()),
                refused.isEmpty() ? "" : words.say("showcase-posts.refused." + refused));
        return new ModelAndView("showcase/posts/web/post", "page", pages.of(found, me, words, after));
    }

    @GetMapping("/posts/{post}/edit")
    ModelAndView edit(@PathVariable PostId post, Me me, Words words) {
        var found = own(me, post);
        return writing.ofPost(found, text(found), "", false, me, words);
    }

    @PostMapping("/posts/{post}")
    ModelAndView change(
            @PathVariable PostId post,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(name = "said", defaultValue = "") String own,
            @RequestParam(defaultValue = "") List<UUID> practice,
            @RequestParam(required = false) @Nullable List<MultipartFile> picture,
            @RequestParam(defaultValue = "") List<UUID> shown,
            @RequestParam MultiValueMap<String, String> all,
            @RequestParam(defaultValue = "") List<UUID> remove,
            @RequestParam(defaultValue = "keep") String go,
            Me me,
            Words words,
            RedirectAttributes next) {
        var found = own(me, post);
        var text = WritePages.text(title, own, practice);
        var refusal = text.fits()
                ? brought.take(me, post, picture, shown, all.getOrDefault("alt", List.of()), remove)
                : "too-long";
        if (!refusal.isEmpty() || go.equals("preview")) {
            return writing.ofPost(found, text, refusal, go.equals("preview"), me, words);
        }
        if (!posts.change(me.schoolId(), me.id(), post, text, brought.count(post))) {
            return writing.ofPost(found, text, "nothing", false, me, words);
        }
        next.addFlashAttribute("said", "changed");
        return new ModelAndView("redirect:/posts/" + post.value());
    }

    @PostMapping("/posts/{post}/deletion")
    ModelAndView delete(
            @PathVariable PostId post,
            @RequestParam(defaultValue = "") String typed,
            Me me,
            Words words,
            RedirectAttributes next) {
        var found = own(me, post);
        if (!typed.strip().equalsIgnoreCase(words.say("showcase-posts.delete.word"))) {
            var page = pages.of(found, me, words, new PostPages.After("", words.say("showcase-posts.delete.refused")));
            var again = new ModelAndView("showcase/posts/web/post", "page", page);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        posts.delete(me.schoolId(), me.id(), post);
        next.addFlashAttribute("said", "deleted");
        return new ModelAndView("redirect:/showcase");
    }

    /** The host of the visit says whether the school may read it; not for anybody else. */
    @PostMapping("/posts/{post}/consent")
    String answer(
            @PathVariable PostId post,
            @RequestParam(defaultValue = "false") boolean yes,
            Me me,
            RedirectAttributes next) {
        var found = posts.find(me.schoolId(), post).orElseThrow(NotHere::new);
        if (found.visit() == null || !found.visit().host().equals(me.id()) || !posts.answerAsHost(post, yes)) {
            throw new NotHere();
        }
        next.addFlashAttribute("said", yes ? "host-yes" : "host-no");
        return "redirect:/posts/" + post.value();
    }

    private Post own(Me me, PostId post) {
        return posts.find(me.schoolId(), post)
                .filter(one -> one.author().equals(me.id()))
                .orElseThrow(NotHere::new);
    }

    private static PostText text(Post post) {
        return WritePages.text(
                post.title(),
                post.words(),
                post.practices().stream().map(Post.Tag::id).toList());
    }
}
