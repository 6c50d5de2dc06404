package ajar.showcase.posts.web;

import ajar.school.Practice;
import ajar.school.PracticeId;
import ajar.school.Practices;
import ajar.showcase.BegunId;
import ajar.showcase.PostId;
import ajar.showcase.pictures.Pictures;
import ajar.showcase.posts.Post;
import ajar.showcase.posts.PostText;
import ajar.showcase.posts.Posts;
import ajar.site.Me;
import ajar.site.Words;
import ajar.site.prose.Prose;
import ajar.visits.VisitId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts together the page on which a post is written. */
@Component
class WritePages {

    private static final int LIKELY_MAX = 8;

    private final Practices practices;
    private final Pictures pictures;
    private final Posts posts;

    WritePages(Practices practices, Pictures pictures, Posts posts) {
        this.practices = practices;
        this.pictures = pictures;
        this.posts = posts;
    }

    static PostText text(String title, String words, List<UUID> practice) {
        return new PostText(title, words, practice.stream().map(PracticeId::new).toList());
    }

    /** @param refusal why nothing was done, or empty */
    ModelAndView ofDraft(
            BegunId draft,
            PostText text,
            Optional<VisitId> visit,
            String refusal,
            boolean preview,
            boolean kept,
            Me me,
            Words words) {
        var asks = visit.flatMap(one -> posts.ownVisit(me.school(), me.id(), one))
                .map(made -> words.say("showcase-posts.write.asks", "host", made.hostName()))
                .orElse("");
        var tags = tags(text, me);
        var there = pictures.of(new PostId(draft.value()));
        return view(
                new WritePage(
                        words.say("showcase-posts.write.title"),
                        "/drafts",
                        draft.value().toString(),
                        asks.isEmpty()
                                ? ""
                                : visit.map(one -> one.value().toString()).orElse(""),
                        asks,
                        text.title(),
                        text.words(),
                        likely(tags, text, me),
                        others(tags, likely(tags, text, me)),
                        shown(there),
                        there.size() < Pictures.PICTURES_MAX,
                        said(refusal, words),
                        preview ? Prose.of(text.words()) : null,
                        kept ? "/drafts/" + draft.value() + "/deletion" : "",
                        "/showcase"),
                refusal);
    }

    ModelAndView ofPost(Post post, PostText text, String refusal, boolean preview, Me me, Words words) {
        var href = "/posts/" + post.id().value();
        var tags = tags(text, me);
        var there = pictures.of(post.id());
        return view(
                new WritePage(
                        words.say("showcase-posts.write.again"),
                        href,
                        "",
                        "",
                        post.visit() == null
                                ? ""
                                : words.say(
                                        "showcase-posts.write.asks-again",
                                        "host",
                                        post.visit().hostName()),
                        text.title(),
                        text.words(),
                        likely(tags, text, me),
                        others(tags, likely(tags, text, me)),
                        shown(there),
                        there.size() < Pictures.PICTURES_MAX,
                        said(refusal, words),
                        preview ? Prose.of(text.words()) : null,
                        "",
                        href),
                refusal);
    }

    private List<WritePage.Tag> tags(PostText text, Me me) {
        return practices.of(me.schoolId()).stream()
                .map(one -> new WritePage.Tag(
                        one.id().value().toString(),
                        one.name(),
                        text.practices().contains(one.id())))
                .toList();
    }

    private List<WritePage.Tag> likely(List<WritePage.Tag> tags, PostText text, Me me) {
        var said = (text.title() + " " + text.words()).toLowerCase(Locale.ROOT);
        var named = practices.of(me.schoolId()).stream()
                .filter(one -> names(one).anyMatch(name -> said.contains(name.toLowerCase(Locale.ROOT))))
                .map(one -> one.id().value().toString())
                .toList();
        return tags.stream()
                .filter(tag -> tag.chosen() || named.contains(tag.id()))
                .limit(LIKELY_MAX)
                .toList();
    }

    private static Stream<String> names(Practice practice) {
        return Stream.concat(Stream.of(practice.name()), practice.synonyms().stream());
    }

    private static List<WritePage.Tag> others(List<WritePage.Tag> tags, List<WritePage.Tag> likely) {
        return tags.stream().filter(tag -> !likely.contains(tag)).toList();
    }

    private static List<WritePage.Picture> shown(List<Pictures.Picture> there) {
        return there.stream()
                .map(one -> new WritePage.Picture(
                        one.id().value().toString(),
                        "/pictures/" + one.id().value() + "/small.jpg",
                        one.alt(),
                        one.width(),
                        one.height()))
                .toList();
    }

    private static String said(String refusal, Words words) {
        return refusal.isEmpty()
                ? ""
                : words.say(
                        "showcase-posts.refused." + refusal,
                        "pictures",
                        Pictures.PICTURES_MAX,
                        "title",
                        PostText.TITLE_MAX,
                        "words",
                        PostText.WORDS_MAX,
                        "practices",
                        PostText.PRACTICES_MAX);
    }

    private static ModelAndView view(WritePage page, String refusal) {
        var view = new ModelAndView("showcase/posts/web/write", "page", page);
        view.setStatus(refusal.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
