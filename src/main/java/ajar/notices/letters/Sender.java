package ajar.notices.letters;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** From whom mail comes, and where its links lead. */
@Component
public class Sender {

    private final String address;
    private final String home;
    private final String name;

    /**
     * @param address of the school's own domain, or calendars will not heed an invitation
     * @param home such as {@code https://ajar.hawthorn.example}; empty: mail has no links
     */
    Sender(
            @Value("${ajar.mail.from:ajar@localhost}") String address,
            @Value("${ajar.mail.name:Ajar}") String name,
            @Value("${ajar.address:}") String home) {
        this.address = address;
        this.name = name;
        this.home = home.isBlank() ? "" : URI.create(home.strip()).toString().replaceAll("/+$", "");
    }

    public String address() {
        return address;
    }

    String name() {
        return name;
    }

    String domain() {
        return address.substring(address.indexOf('@') + 1);
    }

    /** A page's address in a mail, or empty where nobody has said where Ajar is. */
    public String link(String path) {
        return home.isEmpty() ? "" : home + path;
    }
}
