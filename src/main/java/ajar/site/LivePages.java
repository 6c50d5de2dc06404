package ajar.site;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Pages that hear what happens while somebody looks at them. When Ajar stops they are let go first, because the server waits for every
 * request that is open; browsers come back by themselves. Safe for use by several threads.
 */
@Component
public class LivePages implements SmartLifecycle {

    private final Set<SseEmitter> open = ConcurrentHashMap.newKeySet();
    private volatile boolean running;

    /** What a page is told; it ends when this returns, and is interrupted when nobody listens any more. */
    @FunctionalInterface
    public interface Telling {
        void tell(SseEmitter page) throws IOException, InterruptedException;
    }

    /** Tells a page in a thread of its own, {@code atMost} so long. */
    public SseEmitter tell(Duration atMost, HttpServletResponse response, Telling telling) {
        response.setHeader("X-Accel-Buffering", "no");
        var page = new SseEmitter(atMost.toMillis());
        var teller = Thread.ofVirtual().name("live-page").unstarted(() -> tell(page, telling));
        page.onCompletion(() -> {
            open.remove(page);
            teller.interrupt();
        });
        page.onTimeout(teller::interrupt);
        open.add(page);
        if (running) {
            teller.start();
        } else {
            page.complete();
        }
        return page;
    }

    private static void tell(SseEmitter page, Telling telling) {
        try {
            telling.tell(page);
            page.complete();
        } catch (IOException | IllegalStateException | DataAccessException | TransactionException e) {
            // Nobody listens any more, or there is nothing to ask just now.
            page.completeWithError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        open.forEach(SseEmitter::complete);
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
