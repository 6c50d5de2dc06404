package ajar.notices.web;

import ajar.notices.Notices;
import ajar.site.Me;
import ajar.site.Words;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page behind the bell. What is on it counts as seen when its reader says so. */
@Controller
class NoticesController {

    static final String PATH = "/notices";

    private final Notices notices;

    NoticesController(Notices notices) {
        this.notices = notices;
    }

    @GetMapping(PATH)
    ModelAndView show(Me me, Words words) {
        return new ModelAndView(
                "notices/web/notices", "page", NoticesPage.of(notices.of(me.schoolId(), me.id()), me.zone(), words));
    }

    /** @param upTo the newest that was shown: what has come since stays new */
    @PostMapping(PATH + "/seen")
    String see(Me me, @RequestParam UUID upTo) {
        notices.see(me.schoolId(), me.id(), upTo);
        return "redirect:" + PATH;
    }
}
