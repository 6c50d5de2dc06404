package ajar.notices.web;

import ajar.notices.readers.StopWords;
import ajar.site.NotHere;
import ajar.site.Words;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Stops a kind of mail without signing in. Looking stops nothing, because mail programs look at every address in a mail; pressing the
 * button does, and so does the one click of a mail program (RFC 8058).
 */
@Controller
class StopController {

    private static final String WEEK = "week";
    private static final Set<String> RHYTHMS = Set.of("day", WEEK);

    private final StopWords words;

    StopController(StopWords words) {
        this.words = words;
    }

    @GetMapping("/stop/{rhythm}/{word}")
    ModelAndView ask(@PathVariable String rhythm, @PathVariable String word, Words say) {
        if (!RHYTHMS.contains(rhythm) || !words.isKnown(word)) {
            throw new NotHere();
        }
        return page(rhythm, word, false, say);
    }

    @PostMapping("/stop/{rhythm}/{word}")
    ModelAndView stop(@PathVariable String rhythm, @PathVariable String word, Words say) {
        if (!RHYTHMS.contains(rhythm) || !words.stop(word, rhythm.equals(WEEK))) {
            throw new NotHere();
        }
        return page(rhythm, word, true, say);
    }

    private static ModelAndView page(String rhythm, String word, boolean done, Words say) {
        return new ModelAndView(
                "notices/web/stop",
                "page",
                new StopPage(
                        say.say("notices.stop.title." + rhythm),
                        say.say(done ? "notices.stop.done" : "notices.stop.what." + rhythm),
                        "/stop/%s/%s".formatted(rhythm, word),
                        done));
    }
}
