package ajar.notices;

import biweekly.Biweekly;
import biweekly.ICalendar;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.test.context.DynamicPropertyRegistry;

/** A mail server on this machine, and what has come to it. */
final class Mailbox {

    private static final GreenMail SERVER = new GreenMail(ServerSetup.SMTP.dynamicPort());

    private Mailbox() {}

    /** One mail as its reader's program has it. */
    record Mail(String id, String to, String subject, List<String> types, List<String> parts, List<String> headers) {

        String text() {
            return parts.getFirst();
        }

        String html() {
            return parts.get(1);
        }

        /** As a library reads it that had no hand in writing it. */
        Optional<ICalendar> calendar() {
            return parts.size() < 3
                    ? Optional.empty()
                    : Optional.of(Biweekly.parse(parts.get(2)).first());
        }

        String header(String name) {
            return headers.stream()
                    .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }
    }

    static void isConfigured(DynamicPropertyRegistry registry) {
        isOpened();
        properties().forEach((name, value) -> registry.add(name, () -> value));
    }

    static void isOpened() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
    }

    static int port() {
        return SERVER.getSmtp().getPort();
    }

    /** What an application is told that sends its mail here. Two that serve one school are told the same. */
    static Map<String, Object> properties() {
        return Map.of(
                "spring.mail.host", "localhost",
                "spring.mail.port", port(),
                "ajar.address", "https://ajar.hawthorn.example",
                "ajar.mail.from", "ajar@hawthorn.example",
                "ajar.mail.patience", 500);
    }

    static String of(String name) {
        return "m" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "-") + "@hawthorn.example";
    }

    static void empty() {
        try {
            SERVER.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }

    static int count() {
        return SERVER.getReceivedMessages().length;
    }

    static List<Mail> all() {
        return Arrays.stream(SERVER.getReceivedMessages()).map(Mailbox::mail).toList();
    }

    static List<Mail> to(String name) {
        return all().stream().filter(mail -> mail.to().equals(of(name))).toList();
    }

    private static Mail mail(MimeMessage message) {
        try {
            var types = new ArrayList<String>();
            var parts = new ArrayList<String>();
            var content = (MimeMultipart) message.getContent();
            for (int place = 0; place < content.getCount(); place++) {
                types.add(content.getBodyPart(place).getContentType());
                var part = content.getBodyPart(place).getInputStream();
                parts.add(new String(part.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
            }
            var headers = new ArrayList<String>();
            for (var lines = message.getAllHeaderLines(); lines.hasMoreElements(); ) {
                headers.add(lines.nextElement());
            }
            return new Mail(
                    message.getMessageID(),
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    types,
                    parts,
                    headers);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
