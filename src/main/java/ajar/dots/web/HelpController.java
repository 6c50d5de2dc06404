package ajar.dots.web;

import ajar.dots.help.WhatHelps;
import ajar.focus.FocusItemId;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What may help with a thing on one's own list. What is on others' does not exist here. */
@Controller
class HelpController {

    private final Needs needs;
    private final WhatHelps whatHelps;

    HelpController(Needs needs, WhatHelps whatHelps) {
        this.needs = needs;
        this.whatHelps = whatHelps;
    }

    @GetMapping("/focus/{item}/dots")
    ModelAndView of(
            @PathVariable FocusItemId item,
            @RequestParam(defaultValue = "false") boolean all,
            Me me,
            @Said("said") String said,
            Words words) {
        var found = needs.find(me, item).orElseThrow(NotHere::new);
        var here = "/focus/" + item.value() + "/dots";
        var list = whatHelps.of(me, needs.of(me, found), item.value().toString(), all, words);
        var sentence = said.isEmpty() ? "" : words.say("dots.said." + said);
        return new ModelAndView("dots/web/help", "page", new HelpPage(found.title(), here, sentence, list));
    }
}
