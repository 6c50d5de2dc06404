package ajar.coaching.web;

import ajar.coaching.StruggleId;
import ajar.coaching.struggles.Struggles;
import ajar.dots.help.WhatHelps;
import ajar.dots.ranking.Need;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What may help with a struggle, for its owner alone. A struggle that is shared is shared without this. */
@Controller
class StruggleDotsController {

    private final Struggles struggles;
    private final WhatHelps whatHelps;

    StruggleDotsController(Struggles struggles, WhatHelps whatHelps) {
        this.struggles = struggles;
        this.whatHelps = whatHelps;
    }

    @GetMapping("/struggles/{struggle}/dots")
    ModelAndView of(
            @PathVariable StruggleId struggle,
            @RequestParam(defaultValue = "false") boolean all,
            Me me,
            @Said("said") String said,
            Words words) {
        var found = struggles.find(me.schoolId(), me.id(), struggle).orElseThrow(NotHere::new);
        var list = whatHelps.of(me, new Need(found.words(), Set.of()), "", all, words);
        var address = "/struggles/" + struggle.value();
        return new ModelAndView(
                "coaching/web/dots",
                "page",
                new StruggleDots(
                        address, address + "/dots", said.isEmpty() ? "" : words.say("dots.said." + said), list));
    }
}
