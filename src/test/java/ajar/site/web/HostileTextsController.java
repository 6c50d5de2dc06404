package ajar.site.web;

import static java.util.stream.Collectors.joining;

import ajar.site.prose.Hostile;
import ajar.site.prose.Prose;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/** Shows all hostile texts inside the real frame: as we would, with the sanitizer alone, or as they were typed. */
@Controller
class HostileTextsController {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "ajar");
    private final Frames frames;

    HostileTextsController(Frames frames) {
        this.frames = frames;
    }

    @GetMapping(path = "/hostile-texts/{how}", produces = "text/html;charset=UTF-8")
    @ResponseBody
    String show(@PathVariable String how, HttpServletRequest request) {
        var all = Hostile.texts().stream()
                .map(text -> "<section class=\"hostile\">" + shown(how, text) + "</section>\n")
                .collect(joining());
        gg.jte.Content content = output -> output.writeContent(all);
        var page = new StringOutput();
        templates.render(
                "site/frame.jte", Map.of("frame", frames.around(request), "title", "Texts", "content", content), page);
        return page.toString();
    }

    private static String shown(String how, String text) {
        return switch (how) {
            case "prose" -> Prose.of(text).toString();
            case "sanitized" -> Hostile.sanitized(text);
            case "typed" -> HtmlUtils.htmlEscape(text);
            default -> throw new IllegalArgumentException(how);
        };
    }
}
