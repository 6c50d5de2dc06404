package ajar.site.web;

import ajar.school.PersonId;
import ajar.site.EmptyPage;
import ajar.site.NotHere;
import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import org.springframework.web.servlet.view.FragmentsRendering;

/** Goes wrong in every way a page can. */
@Controller
class TroubleController {

    @GetMapping("/trouble/broken")
    String broken() {
        throw new IllegalStateException("a secret that no page may show");
    }

    /** Asks a template for what its page does not have. */
    @GetMapping("/trouble/template")
    ModelAndView brokenTemplate() {
        return new ModelAndView("site/web/mishap", "page", "no page record");
    }

    @GetMapping("/trouble/fragment")
    View brokenFragment() {
        return FragmentsRendering.fragment("site/reason", Map.of("sentence", "Whole."))
                .fragment("site/emptyPage", Map.of("empty", "no record"))
                .build();
    }

    @GetMapping("/trouble/people/{person}")
    String foreign(@PathVariable PersonId person) {
        throw new NotHere();
    }

    /** No trouble, unless a field cannot be read. */
    @GetMapping("/trouble/form")
    ResponseEntity<Integer> form(@RequestParam MultiValueMap<String, String> fields) {
        return ResponseEntity.ok(fields.size());
    }

    /** No trouble, but an answer that goes on when the request has been answered. */
    @GetMapping("/trouble/stream")
    SseEmitter stream() throws IOException {
        var stream = new SseEmitter();
        stream.send("here");
        stream.complete();
        return stream;
    }

    @GetMapping("/trouble/refused")
    View refused() {
        return FragmentsRendering.fragment("site/reason", Map.of("sentence", "The last chair has just gone."))
                .fragment("site/emptyPage", Map.of("empty", EmptyPage.of("No chair is left.")))
                .status(HttpStatus.UNPROCESSABLE_CONTENT)
                .build();
    }
}
