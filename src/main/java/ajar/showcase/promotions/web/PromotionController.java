package ajar.showcase.promotions.web;

import ajar.school.People;
import ajar.school.Person;
import ajar.school.Role;
import ajar.showcase.PostId;
import ajar.showcase.posts.Post;
import ajar.showcase.posts.Posts;
import ajar.showcase.promotions.Promotions;
import ajar.showcase.streams.Cursor;
import ajar.showcase.streams.Streams;
import ajar.showcase.streams.web.StreamPage;
import ajar.site.Me;
import ajar.site.NotHere;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A coach asks, an author answers. */
@Controller
class PromotionController {

    private static final int POSTS_EACH = 3;

    private final Promotions promotions;
    private final Posts posts;
    private final Streams streams;
    private final People people;

    PromotionController(Promotions promotions, Posts posts, Streams streams, People people) {
        this.promotions = promotions;
        this.posts = posts;
        this.streams = streams;
        this.people = people;
    }

    /** Teachers who named this coach; nobody else sees such a list, and it has no order but the names. */
    @GetMapping("/showcase/celebrate")
    ModelAndView own(Me me) {
        if (!me.is(Role.COACH)) {
            throw new NotHere();
        }
        var celebrated = promotions.celebrated(me.schoolId());
        var own = people.of(me.schoolId()).stream()
                .filter(person -> me.id().equals(person.coach()))
                .toList();
        var page = new CelebratePage(
                !own.isEmpty(),
                own.stream()
                        .filter(one -> !celebrated.contains(one.id()))
                        .map(this::line)
                        .toList(),
                own.stream()
                        .filter(one -> celebrated.contains(one.id()))
                        .map(this::line)
                        .toList());
        return new ModelAndView("showcase/promotions/web/celebrate", "page", page);
    }

    @PostMapping("/posts/{post}/promotion")
    String ask(@PathVariable PostId post, @RequestParam(defaultValue = "") String why, Me me, RedirectAttributes next) {
        if (posts.find(me.schoolId(), post)
                .filter(one ->
                        me.is(Role.COACH) && one.isShown() && !one.author().equals(me.id()))
                .isEmpty()) {
            throw new NotHere();
        }
        if (promotions.ask(me.schoolId(), me.id(), post, why)) {
            next.addFlashAttribute("said", "promotion-asked");
        } else {
            next.addFlashAttribute("refused", "promotion");
        }
        return "redirect:/posts/" + post.value();
    }

    @PostMapping("/posts/{post}/promotion/answer")
    String answer(
            @PathVariable PostId post,
            @RequestParam(defaultValue = "false") boolean yes,
            Me me,
            RedirectAttributes next) {
        if (posts.find(me.schoolId(), post)
                .map(Post::author)
                .filter(me.id()::equals)
                .filter(author -> promotions.answer(me.schoolId(), author, post, yes))
                .isEmpty()) {
            throw new NotHere();
        }
        next.addFlashAttribute("said", yes ? "promotion-yes" : "promotion-no");
        return "redirect:/posts/" + post.value();
    }

    private CelebratePage.Line line(Person person) {
        List<StreamPage.Way> latest = streams.ofPerson(person.school(), person.id(), Cursor.of("")).posts().stream()
                .limit(POSTS_EACH)
                .map(post ->
                        new StreamPage.Way(post.title(), "/posts/" + post.id().value()))
                .toList();
        return new CelebratePage.Line(person.name(), latest);
    }
}
