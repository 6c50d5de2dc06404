package ajar.mirror.sums;

import ajar.postgres.DatabaseContext;
import ajar.school.SchoolId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Releases what is due, school by school and then for their district; on most of its rounds nothing is. */
@Component
public class MonthlySums {

    private final Sums sums;

    MonthlySums(Sums sums) {
        this.sums = sums;
    }

    @Scheduled(initialDelay = 6, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
    void releaseWhatIsDue() {
        DatabaseContext.asJob(Sums.JOB, sums::districts).forEach(this::release);
    }

    /** Releases the last month that is over, for each of these schools and for the district that they are. */
    public void release(List<SchoolId> district) {
        for (var school : district) {
            as(school, () -> {
                sums.release(school, sums.month(school));
                return true;
            });
        }
        var first = district.getFirst();
        LocalDate month = as(first, () -> sums.month(first));
        boolean isReleased = as(first, () -> sums.isReleased(first, month));
        if (district.size() > 1 && !isReleased) {
            release(district, month);
        }
    }

    private void release(List<SchoolId> district, LocalDate month) {
        var contributions = district.stream()
                .map(school -> as(school, () -> sums.contribution(school, month)))
                .toList();
        var decided = new District(contributions).decided();
        for (int n = 0; n < district.size(); n++) {
            var school = district.get(n);
            Set<UUID> own = new HashSet<>(contributions.get(n).hours().keySet());
            own.retainAll(decided.counted());
            as(school, () -> {
                sums.keep(school, month, decided.figures(), own);
                return true;
            });
        }
    }

    private static <T> T as(SchoolId school, java.util.function.Supplier<T> work) {
        return DatabaseContext.asJob(Sums.JOB, school.value(), work::get);
    }
}
