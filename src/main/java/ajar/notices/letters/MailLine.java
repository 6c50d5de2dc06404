package ajar.notices.letters;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** One connection to the mail server for many letters, opened with the first of them. Not safe to share between threads. */
final class MailLine implements AutoCloseable {

    private static final String USUAL = "smtp";

    private final JavaMailSenderImpl server;
    private @Nullable Transport open;

    MailLine(JavaMailSenderImpl server) {
        this.server = server;
    }

    /** What the mail server says to a letter. */
    enum Reply {
        TAKEN,
        /** Not this one, now or ever. */
        REFUSED,
        /** Not this one now. */
        LATER,
        /** There is no mail server just now. */
        AWAY
    }

    Reply send(MimeMessage message) {
        try {
            transport().sendMessage(message, message.getAllRecipients());
            return Reply.TAKEN;
        } catch (SendFailedException e) {
            return isForEver(e) ? Reply.REFUSED : Reply.LATER;
        } catch (MessagingException e) {
            close();
            return Reply.AWAY;
        }
    }

    private Transport transport() throws MessagingException {
        var transport = open;
        if (transport == null || !transport.isConnected()) {
            var protocol = server.getProtocol();
            transport = server.getSession().getTransport(protocol == null ? USUAL : protocol);
            transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
            open = transport;
        }
        return transport;
    }

    /** The library sorts a server's answers: addresses that it calls invalid were refused for good. */
    private static boolean isForEver(SendFailedException failure) {
        var invalid = failure.getInvalidAddresses();
        return invalid != null && invalid.length > 0;
    }

    @Override
    public void close() {
        var transport = open;
        open = null;
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException e) {
                // It was closed from the other side.
                return;
            }
        }
    }
}
