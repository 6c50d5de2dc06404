package ajar.notices.letters;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** A mail as a page and as plain text: the same words in the same order. */
@Component
class MailLook {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "ajar");

    String page(MailPage mail) {
        var output = new StringOutput();
        templates.render("notices/letters/mail.jte", mail, output);
        return output.toString();
    }

    String text(MailPage mail) {
        var lines = new ArrayList<String>();
        lines.add(mail.title());
        lines.add("");
        lines.addAll(mail.facts());
        for (var part : mail.parts()) {
            lines.add("");
            if (!part.heading().isEmpty()) {
                lines.add(part.heading());
            }
            for (var line : part.lines()) {
                lines.add("- " + line.text());
                addIfAny(lines, "  ", line.href());
            }
        }
        if (!mail.href().isEmpty()) {
            lines.add("");
            lines.add(mail.action() + ": " + mail.href());
        }
        lines.add("");
        lines.add("-- ");
        lines.add(mail.footer());
        if (!mail.stop().isEmpty()) {
            lines.add(mail.stopWords() + ": " + mail.stop());
        }
        return String.join("\r\n", lines) + "\r\n";
    }

    private static void addIfAny(List<String> lines, String before, String text) {
        if (!text.isEmpty()) {
            lines.add(before + text);
        }
    }
}
