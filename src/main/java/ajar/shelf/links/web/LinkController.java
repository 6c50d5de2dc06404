package ajar.shelf.links.web;

import ajar.school.Role;
import ajar.shelf.LinkId;
import ajar.shelf.links.Link;
import ajar.shelf.links.LinkAnswer;
import ajar.shelf.links.LinkTemplate;
import ajar.shelf.links.Links;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A steward sets where books lead. For everybody else this page does not exist. */
@Controller
class LinkController {

    private static final String LINKS = "/shelf/links";

    private final Links links;

    LinkController(Links links) {
        this.links = links;
    }

    @GetMapping(LINKS)
    ModelAndView all(Me me, Words words, @Said("said") String said) {
        letIn(me);
        var sentence = said.isEmpty() ? "" : words.say("shelf-links.said." + said);
        return page(me, Link.Kind.LIBRARY, "", "", sentence, "", words);
    }

    @PostMapping(LINKS)
    ModelAndView set(
            @RequestParam(defaultValue = "INFO") Link.Kind kind,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String template,
            Me me,
            Words words,
            RedirectAttributes next) {
        letIn(me);
        var refusal =
                switch (links.set(me.schoolId(), kind, name, new LinkTemplate(template))) {
                    case LinkAnswer.Done done -> "";
                    case LinkAnswer.Refused refused -> "shelf-links.refused." + refused.flaw();
                    case LinkAnswer.NoName none -> "shelf-links.refused.NO_NAME";
                    case LinkAnswer.TooMany many -> "shelf-links.full";
                };
        if (refusal.isEmpty()) {
            next.addFlashAttribute("said", "set");
            return new ModelAndView("redirect:" + LINKS);
        }
        var again = page(me, kind, name, template, "", words.say(refusal), words);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @PostMapping("/shelf/links/{link}/removal")
    String remove(@PathVariable LinkId link, Me me, RedirectAttributes next) {
        letIn(me);
        if (!links.remove(me.schoolId(), link)) {
            throw new NotHere();
        }
        next.addFlashAttribute("said", "removed");
        return "redirect:" + LINKS;
    }

    private ModelAndView page(
            Me me, Link.Kind chosen, String name, String template, String said, String refusal, Words words) {
        var all = links.of(me.schoolId());
        var page = new LinksPage(
                said,
                refusal,
                all.stream()
                        .map(link -> new LinksPage.Line(
                                link.name(),
                                words.say("shelf-links.kind." + link.kind()),
                                link.template().text(),
                                LINKS + "/" + link.id().value() + "/removal"))
                        .toList(),
                Stream.of(Link.Kind.values())
                        .map(kind ->
                                new LinksPage.Kind(kind.name(), words.say("shelf-links.kind." + kind), kind == chosen))
                        .toList(),
                name,
                template,
                all.size() >= Links.LINKS_MAX);
        return new ModelAndView("shelf/links/web/links", "page", page);
    }

    private static void letIn(Me me) {
        if (!me.is(Role.STEWARD)) {
            throw new NotHere();
        }
    }
}
