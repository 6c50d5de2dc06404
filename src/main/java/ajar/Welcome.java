package ajar;

import ajar.site.Doorstep;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started Ajar where to find it, and in a demo as whom to come in. */
@Component
class Welcome {

    private final ObjectProvider<Doorstep> doorstep;

    Welcome(ObjectProvider<Doorstep> doorstep) {
        this.doorstep = doorstep;
    }

    @EventListener
    void tellWhere(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.print(words(web.getWebServer().getPort()));
        }
    }

    String words(int port) {
        var said = new StringBuilder("%nAjar is open: http://localhost:%d%n".formatted(port));
        doorstep.stream().flatMap(step -> step.demo().stream()).forEach(demo -> {
            said.append("%nThis is a demo: %s is made up. On the first page, choose who you are; no password.%n"
                    .formatted(demo.name()));
            demo.guests()
                    .forEach(guest -> said.append("  %-20s %s%n"
                            .formatted(guest.name(), word(guest.role().name()))));
        });
        doorstep.stream().flatMap(step -> step.founderCode().stream()).forEach(code -> said.append(
                        "%nA school waits for its founder. Open http://localhost:%d/claim and type this code:%n"
                                .formatted(port))
                .append("%n  %s%n%nIt is good once, until Ajar starts again.%n".formatted(code)));
        return said.append("%nStop it with Ctrl-C; what you did is kept.%n%n".formatted())
                .toString();
    }

    private static String word(String role) {
        return role.toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
