package ajar.site.accounts;

import ajar.site.Bundles;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Sends codes and invitations if a mail server is configured. Nobody waits for that server: the time of the answer would tell
 * who has an account.
 */
@Component
public class Letters {

    private static final Logger LOG = LoggerFactory.getLogger(Letters.class);

    private final ObjectProvider<JavaMailSender> sender;
    private final String from;
    private final Bundles bundles;
    private final LocaleResolver languages;

    Letters(
            ObjectProvider<JavaMailSender> sender,
            @Value("${ajar.mail.from:ajar@localhost}") String from,
            Bundles bundles,
            LocaleResolver languages) {
        this.sender = sender;
        this.from = from;
        this.bundles = bundles;
        this.languages = languages;
    }

    public boolean areSent() {
        return sender.getIfAvailable() != null;
    }

    void sendCode(String to, String code, HttpServletRequest request) {
        var words = bundles.in(languages.resolveLocale(request));
        send(to, words.say("site.mail.code.subject"), words.say("site.mail.code.text", "code", code));
    }

    public void send(String to, String subject, String text) {
        var server = sender.getIfAvailable();
        if (server == null) {
            return;
        }
        var letter = new SimpleMailMessage();
        letter.setFrom(from);
        letter.setTo(to);
        letter.setSubject(subject);
        letter.setText(text);
        Thread.ofVirtual().name("letters").start(() -> {
            try {
                server.send(letter);
            } catch (MailException e) {
                // Without the address: who asked for a code is nobody's business.
                LOG.warn(
                        "A code could not be mailed: {}",
                        e.getMostSpecificCause().getClass().getSimpleName());
            }
        });
    }
}
