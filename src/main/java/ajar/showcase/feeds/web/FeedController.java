package ajar.showcase.feeds.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import ajar.postgres.DatabaseContext;
import ajar.school.PracticeId;
import ajar.school.Practices;
import ajar.showcase.feeds.Atom;
import ajar.showcase.feeds.FeedTokens;
import ajar.showcase.streams.Cursor;
import ajar.showcase.streams.Streams;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Feeds of practices: makes and takes away the address, and answers it. */
@Controller
class FeedController {

    private static final MediaType ATOM = new MediaType("application", "atom+xml", UTF_8);

    private final FeedTokens tokens;
    private final Practices practices;
    private final Streams streams;

    FeedController(FeedTokens tokens, Practices practices, Streams streams) {
        this.tokens = tokens;
        this.practices = practices;
        this.streams = streams;
    }

    @GetMapping("/showcase/feeds")
    ModelAndView look(Me me, Words words, @Said("said") String said) {
        var kept = tokens.of(me.id())
                .map(one -> words.say(
                        one.usedOn().isPresent() ? "showcase-posts.feeds.used" : "showcase-posts.feeds.unused",
                        "made",
                        words.date(one.madeOn()),
                        "used",
                        one.usedOn().map(words::date).orElse("")))
                .orElse("");
        var sentence = said.isEmpty() ? "" : words.say("showcase-posts.said." + said);
        return view(new FeedsPage(sentence, kept, List.of()));
    }

    /** The page with the addresses is the answer itself: nothing keeps them until a next one. */
    @PostMapping("/showcase/feeds")
    ModelAndView make(Me me, Words words) {
        var token = tokens.make(me.schoolId(), me.id());
        var root = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var addresses = practices.of(me.schoolId()).stream()
                .map(one -> new FeedsPage.Address(
                        one.name(),
                        "%s/feeds/%s/%s.atom".formatted(root, token, one.id().value())))
                .toList();
        return view(new FeedsPage(words.say("showcase-posts.said.feed-made"), "", addresses));
    }

    @PostMapping("/showcase/feeds/withdrawal")
    String remove(Me me, RedirectAttributes next) {
        tokens.remove(me.id());
        next.addFlashAttribute("said", "feed-removed");
        return "redirect:/showcase/feeds";
    }

    /** In the name of whoever the address belongs to; without a sign-in. */
    @GetMapping("/feeds/{token}/{practice}.atom")
    ResponseEntity<byte[]> feed(@PathVariable String token, @PathVariable PracticeId practice, Words words) {
        var reader = tokens.reader(token).orElseThrow(NotHere::new);
        var root = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        var feed = DatabaseContext.as(
                reader.person().value(), reader.school().value(), () -> practices.of(reader.school()).stream()
                        .filter(one -> one.id().equals(practice))
                        .findFirst()
                        .map(one -> Atom.of(
                                root,
                                words.say("showcase-posts.feeds.title", "practice", one.name()),
                                practice.value(),
                                streams.ofPractice(reader.school(), practice, Cursor.of(""))
                                        .posts()))
                        .orElseThrow(NotHere::new));
        return ResponseEntity.ok().contentType(ATOM).body(feed.getBytes(UTF_8));
    }

    private static ModelAndView view(FeedsPage page) {
        return new ModelAndView("showcase/feeds/web/feeds", "page", page);
    }
}
