package ajar.site.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import ajar.site.Certificate;
import ajar.site.Door;
import ajar.site.EmptyPage;
import ajar.site.VisitThread;
import ajar.site.Words;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;

/** Shows every piece of the look on one page, inside the real frame, for pictures and for axe. */
@Controller
public class GalleryController {

    private static final Pattern PIECE = Pattern.compile("<!-- ([a-zA-Z]+) (\\w+) -->");

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "ajar");
    private final Frames frames;

    GalleryController(Frames frames) {
        this.frames = frames;
    }

    @GetMapping(path = "/gallery/{name}", produces = "text/html;charset=UTF-8")
    @ResponseBody
    String show(@PathVariable String name, HttpServletRequest request) throws IOException {
        var frame = frames.around(request);
        var page = new ClassPathResource("gallery/" + name + ".html").getContentAsString(UTF_8);
        var body = PIECE.matcher(page)
                .replaceAll(piece ->
                        java.util.regex.Matcher.quoteReplacement(draw(piece.group(1), piece.group(2), frame.words())));
        gg.jte.Content content = output -> output.writeContent(body);
        return render("frame", Map.of("frame", frame, "title", "Gallery", "content", content));
    }

    private String draw(String template, String which, Words words) {
        return switch (template) {
            case "door" -> render("door", Map.of("door", DOORS.get(which)));
            case "smallDoor" -> render("smallDoor", Map.of("open", which.equals("open")));
            case "certificate" -> render("certificate", Map.of("certificate", certificate(which), "actions", ACTIONS));
            case "thread" -> render("thread", Map.of("thread", THREADS.get(which)));
            case "threadKey" -> render("threadKey", Map.of("words", words));
            case "emptyPage" -> render("emptyPage", Map.of("empty", EMPTY));
            case "icon" -> render("icon", Map.of("name", which));
            case "reason" -> render("reason", Map.of("sentence", REASON));
            default -> throw new IllegalArgumentException(template);
        };
    }

    private String render(String template, Map<String, Object> parameters) {
        var output = new StringOutput();
        templates.render("site/" + template + ".jte", parameters, output);
        return output.toString();
    }

    private static Certificate certificate(String which) {
        return which.equals("few")
                ? new Certificate(
                        "41 of 44 wishes served; no plan can serve more than 42.",
                        "41 served, 9 of them a first visit · 1 may still fit, not proven · 2 fit no plan · 17 covers by six people",
                        41,
                        42,
                        44)
                : new Certificate("209 of 260 wishes served; no plan can serve more than 231.", "", 209, 231, 260);
    }

    private static final String REASON =
            "Cleo Haddad has had no first visit. Dara Ortiz offered this period and can talk it over at"
                    + " 12:05. Next best was Wednesday 2, but then 7C would be left a third time.";

    private static final gg.jte.Content ACTIONS = output -> output.writeContent(
            "<button class=\"button\">Plan again</button><button class=\"button main\">Publish, tell 38 people</button>");

    private static final EmptyPage EMPTY =
            new EmptyPage("Doors that colleagues open stand here.", "Open a lesson", "/doors");

    private static final Map<String, Door> DOORS = Map.of(
            "ada",
            Door.ajar(
                    "Open now, 46 minutes to go",
                    "Ada Okafor",
                    "Lab 2 · 8B Science",
                    "How long she waits after a question.",
                    "1 chair left. Come in by the back."),
            "kei",
            Door.ajar("", "Kei Tanaka", "Room 7 · 9A Maths", "", "2 chairs"),
            "farid",
            Door.shut(
                    "No chair left, 46 minutes to go",
                    "Farid Nasser",
                    "Studio · 7B Art",
                    "A crit in pairs, with sentence starters.",
                    "Two colleagues are inside."));

    private static final VisitThread.End OKAFOR = new VisitThread.End("Okafor", "", "8B Science");

    private static final Map<String, VisitThread> THREADS = Map.of(
            "agreed",
            new VisitThread(
                    List.of(new VisitThread.End("Haddad", "7C", "Ortiz stands in")),
                    OKAFOR,
                    VisitThread.State.AGREED,
                    "/plan"),
            "relay",
            new VisitThread(
                    List.of(
                            new VisitThread.End("Mwangi", "9C", "1st half, Ortiz"),
                            new VisitThread.End("Brandt", "10A", "2nd half, Ortiz")),
                    OKAFOR,
                    VisitThread.State.DRAFT,
                    "/plan"),
            "changed",
            new VisitThread(
                    List.of(new VisitThread.End("Demir", "9A", "Mon 5", "now Wed 4")),
                    new VisitThread.End("Brandt", "", "8C Geogr."),
                    VisitThread.State.CHANGED,
                    "/plan"));
}
