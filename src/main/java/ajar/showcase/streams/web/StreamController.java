package ajar.showcase.streams.web;

import ajar.school.People;
import ajar.school.PersonId;
import ajar.school.Practice;
import ajar.school.PracticeId;
import ajar.school.Practices;
import ajar.school.Role;
import ajar.showcase.streams.Cursor;
import ajar.showcase.streams.Streams;
import ajar.showcase.streams.Stretch;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Place;
import ajar.site.Said;
import ajar.site.Words;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The posts of the school, of a practice, of somebody: a page at a time. */
@Controller
class StreamController {

    private static final String ALL = "/showcase";
    private static final int ORDER = 60;

    private final Streams streams;
    private final TeaserLines lines;
    private final Practices practices;
    private final People people;

    StreamController(Streams streams, TeaserLines lines, Practices practices, People people) {
        this.streams = streams;
        this.lines = lines;
        this.practices = practices;
        this.people = people;
    }

    @Bean
    static Place showcasePlace() {
        return Place.forAll(ALL, "showcase-posts.place", "showcase", ORDER);
    }

    @GetMapping(ALL)
    ModelAndView all(@RequestParam(defaultValue = "") String after, Me me, Words words, @Said("said") String said) {
        var stretch = streams.ofSchool(me.schoolId(), Cursor.of(after));
        var sentence = said.isEmpty() ? "" : words.say("showcase-posts.said." + said);
        return view(new StreamPage(
                words.say("showcase-posts.title"),
                words.say("showcase-posts.what"),
                sentence,
                true,
                ways(me, words),
                lines.of(stretch.posts(), me, words),
                words.say("showcase-posts.empty"),
                next(ALL, stretch),
                after.isEmpty()));
    }

    @GetMapping("/showcase/practices/{practice}")
    ModelAndView ofPractice(
            @PathVariable PracticeId practice, @RequestParam(defaultValue = "") String after, Me me, Words words) {
        var found = practices.of(me.schoolId()).stream()
                .filter(one -> one.id().equals(practice))
                .findFirst()
                .orElseThrow(NotHere::new);
        var stretch = streams.ofPractice(me.schoolId(), practice, Cursor.of(after));
        return view(new StreamPage(
                found.name(),
                found.synonyms().isEmpty()
                        ? ""
                        : words.say("showcase-posts.also", "words", String.join(", ", found.synonyms())),
                "",
                false,
                List.of(
                        new StreamPage.Way(words.say("showcase-posts.to-all"), ALL),
                        new StreamPage.Way(words.say("showcase-posts.to-feeds"), "/showcase/feeds")),
                lines.of(stretch.posts(), me, words),
                words.say("showcase-posts.empty-practice"),
                next("/showcase/practices/" + practice.value(), stretch),
                after.isEmpty()));
    }

    @GetMapping("/showcase/people/{person}")
    ModelAndView ofPerson(
            @PathVariable PersonId person, @RequestParam(defaultValue = "") String after, Me me, Words words) {
        var found = people.find(me.schoolId(), person).orElseThrow(NotHere::new);
        var stretch = streams.ofPerson(me.schoolId(), person, Cursor.of(after));
        return view(new StreamPage(
                found.name(),
                words.say("showcase-posts.of-person"),
                "",
                false,
                List.of(new StreamPage.Way(words.say("showcase-posts.to-all"), ALL)),
                lines.of(stretch.posts(), me, words),
                words.say("showcase-posts.empty-person"),
                next("/showcase/people/" + person.value(), stretch),
                after.isEmpty()));
    }

    /** The names of practices, each leading to its posts. */
    @GetMapping("/showcase/practices")
    ModelAndView practices(Me me, Words words) {
        var ways =
                practices.of(me.schoolId()).stream().map(StreamController::way).toList();
        return new ModelAndView("showcase/streams/web/practices", "page", new PracticesPage(ways));
    }

    static StreamPage.Way way(Practice practice) {
        return new StreamPage.Way(
                practice.name(), "/showcase/practices/" + practice.id().value());
    }

    private static List<StreamPage.Way> ways(Me me, Words words) {
        var ways = new ArrayList<StreamPage.Way>();
        ways.add(new StreamPage.Way(words.say("showcase-posts.to-week"), "/showcase/week"));
        ways.add(new StreamPage.Way(words.say("showcase-posts.to-practices"), "/showcase/practices"));
        ways.add(new StreamPage.Way(words.say("showcase-posts.to-mine"), "/showcase/mine"));
        ways.add(new StreamPage.Way(words.say("showcase-posts.to-wall"), "/showcase/wall"));
        if (me.is(Role.COACH)) {
            ways.add(new StreamPage.Way(words.say("showcase-posts.to-celebrate"), "/showcase/celebrate"));
        }
        if (me.is(Role.MODERATOR)) {
            ways.add(new StreamPage.Way(words.say("showcase-posts.to-moderate"), "/showcase/moderation"));
        }
        return ways;
    }

    private static String next(String here, Stretch stretch) {
        return stretch.next().map(cursor -> here + "?after=" + cursor).orElse("");
    }

    private static ModelAndView view(StreamPage page) {
        return new ModelAndView("showcase/streams/web/stream", "page", page);
    }
}
