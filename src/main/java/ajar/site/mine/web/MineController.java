package ajar.site.mine.web;

import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import ajar.site.mine.ErasureWork;
import ajar.site.mine.Erasures;
import ajar.site.mine.Takeouts;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Everything of one's own. Nobody else has these pages: there is no id in any of their addresses. */
@Controller
class MineController {

    private final Takeouts takeouts;
    private final Erasures erasures;
    private final ErasureWork work;
    private final LocaleResolver languages;

    MineController(Takeouts takeouts, Erasures erasures, ErasureWork work, LocaleResolver languages) {
        this.takeouts = takeouts;
        this.erasures = erasures;
        this.work = work;
        this.languages = languages;
    }

    @GetMapping("/mine")
    ModelAndView show(Me me, Words words, @Said("note") String note) {
        return page(me, words, note.isEmpty() ? "" : words.say("mine.note." + note), "");
    }

    @PostMapping("/mine/takeout")
    String ask(Me me, HttpServletRequest request) {
        takeouts.ask(me.schoolId(), me.id(), languages.resolveLocale(request));
        return "redirect:/mine#takeout";
    }

    /** How far it is, for the page that waits. */
    @GetMapping("/mine/takeout")
    ModelAndView progress(Me me, Words words) {
        return new ModelAndView("site/mine/web/takeout", Map.of("page", part(me, words)));
    }

    @GetMapping("/mine/takeout/zip")
    ResponseEntity<byte[]> fetch(Me me, Words words) {
        var zip = takeouts.zip(me.id()).orElseThrow(NotHere::new);
        var how = ContentDisposition.attachment()
                .filename(words.say("mine.file.name") + ".zip")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, how.toString())
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType("application/zip"))
                .body(zip);
    }

    @PostMapping("/mine/erasure")
    ModelAndView erase(Me me, Words words, @RequestParam String typed, RedirectAttributes next) {
        var name = me.person().name();
        if (!typed.strip().equalsIgnoreCase(name)) {
            var again = page(me, words, "", words.say("mine.erase.refusal", "name", name));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        work.carryOut(erasures.askForOwn(me));
        next.addFlashAttribute("note", "erased");
        return new ModelAndView("redirect:/mine");
    }

    private ModelAndView page(Me me, Words words, String note, String refusal) {
        var page = MinePage.of(me.person().name(), note, refusal, part(me, words), words);
        return new ModelAndView("site/mine/web/mine", "page", page);
    }

    private TakeoutPart part(Me me, Words words) {
        return TakeoutPart.of(takeouts.find(me.id()), me, words);
    }
}
