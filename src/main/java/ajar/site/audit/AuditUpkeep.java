package ajar.site.audit;

import ajar.postgres.DatabaseContext;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Looks after the log every hour, and tells the operator when it is not whole. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class AuditUpkeep {

    private static final Logger LOG = LoggerFactory.getLogger(AuditUpkeep.class);
    private static final int SAID_MAX = 5;

    private final Seals seals;

    AuditUpkeep(Seals seals) {
        this.seals = seals;
    }

    /** The first time a quarter of an hour after the start, which has enough to do. */
    @Scheduled(initialDelay = 15, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void keep() {
        DatabaseContext.asJob("audit", seals::checkpoint);
        DatabaseContext.asJob("retention", seals::forget);
        var flaws = DatabaseContext.asJob("audit", seals::flaws);
        if (!flaws.isEmpty()) {
            LOG.error(
                    "The audit log is not as it was written, in {} places: {}",
                    flaws.size(),
                    flaws.subList(0, Math.min(SAID_MAX, flaws.size())));
        }
    }
}
