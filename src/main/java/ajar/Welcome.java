package ajar;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells whoever started Ajar where to find it. */
@Component
class Welcome {

    @EventListener
    void tellWhere(ApplicationReadyEvent ready) {
        if (ready.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            System.out.printf(
                    "%nAjar is open: http://localhost:%d%nStop it with Ctrl-C; what you did is kept.%n%n",
                    web.getWebServer().getPort());
        }
    }
}
