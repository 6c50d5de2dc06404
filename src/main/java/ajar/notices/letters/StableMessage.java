package ajar.notices.letters;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.util.Date;
import java.util.Optional;

/**
 * A message that has the same Message-ID however often it is sent, so that a copy is known as one. An invitation says its method in the
 * content type and in the calendar itself (RFC 6047), and lies beside the text as one more way to read it.
 */
final class StableMessage extends MimeMessage {

    private final String id;

    private StableMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    /** Nothing where what somebody gave as their address is none. */
    static Optional<MimeMessage> of(Session session, Letter letter, Composed composed, Sender from) {
        try {
            var message = new StableMessage(session, "<%s@%s>".formatted(letter.id(), from.domain()));
            message.setFrom(new InternetAddress(from.address(), from.name(), UTF_8.name()));
            message.setRecipient(RecipientType.TO, new InternetAddress(composed.to(), true));
            message.setSubject(composed.subject(), UTF_8.name());
            message.setSentDate(Date.from(letter.made()));
            // Nobody's holiday greeting answers a program (RFC 3834).
            message.setHeader("Auto-Submitted", "auto-generated");
            if (!composed.stop().isEmpty()) {
                message.setHeader("List-Unsubscribe", "<%s>".formatted(composed.stop()));
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            message.setContent(parts(composed));
            message.saveChanges();
            return Optional.of(message);
        } catch (AddressException e) {
            return Optional.empty();
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("a letter cannot be put into an envelope", e);
        }
    }

    private static MimeMultipart parts(Composed composed) throws MessagingException {
        var parts = new MimeMultipart("alternative");
        parts.addBodyPart(part(composed.text(), "text/plain; charset=UTF-8"));
        parts.addBodyPart(part(composed.html(), "text/html; charset=UTF-8"));
        if (!composed.method().isEmpty()) {
            parts.addBodyPart(part(composed.calendar(), "text/calendar; charset=UTF-8; method=" + composed.method()));
        }
        return parts;
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        var part = new MimeBodyPart();
        part.setContent(content, type);
        part.setHeader("Content-Type", type);
        return part;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }
}
