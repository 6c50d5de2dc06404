package ajar;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.aop.interceptor.AsyncUncaughtExceptionHandler;
import org.springframework.scheduling.annotation.AsyncConfigurer;
import org.springframework.stereotype.Component;

/** Logs once, with a number and without what it was told, that something which happened could not be acted on; the next start tries again. */
@Component
class BrokenListeners implements AsyncConfigurer {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenListeners.class);

    @Override
    public AsyncUncaughtExceptionHandler getAsyncUncaughtExceptionHandler() {
        return (e, listener, told) -> {
            var id = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("Mishap {} in {}.{}", id, listener.getDeclaringClass().getSimpleName(), listener.getName(), e);
        };
    }
}
