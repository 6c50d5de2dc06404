package ajar.command.cases;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.planner.Effort;
import ajar.planner.Planner;
import ajar.planner.Progress;
import ajar.planner.check.PlanCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MadeUpCaseTest {

    private final Path folder;

    MadeUpCaseTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static Case read(Path folder) {
        var problems = new Problems();
        var found = Case.read(folder, 1, problems);
        assertThat(problems.inOrder()).isEmpty();
        return Objects.requireNonNull(found);
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    @Test
    void isTheSameFromTheSameSeed() throws IOException {
        var one = texts(MadeUpCase.district(folder.resolve("one"), 3, 5));
        assertThat(texts(MadeUpCase.district(folder.resolve("two"), 3, 5))).isEqualTo(one);
        assertThat(texts(MadeUpCase.district(folder.resolve("other"), 3, 6))).isNotEqualTo(one);
    }

    @Test
    void givesSoundPlansOfASchool() {
        var given = read(MadeUpCase.school(folder, 20, 3));
        var result = Planner.plan(given.request(), Effort.steps(20_000), () -> false, Progress.silent());
        var verdict = PlanCheck.of(given.request(), result.plan());
        assertThat(verdict.breaches()).isEmpty();
        assertThat(verdict.value()).isEqualTo(result.certificate().value());
        assertThat(verdict.served()).isGreaterThan(5);
        assertThat(result.certificate().bound()).isGreaterThanOrEqualTo(verdict.value());
    }

    @Test
    void givesSoundPlansOfADistrict() {
        var given = read(MadeUpCase.district(folder, 5, 3));
        var result = Planner.plan(given.request(), Effort.steps(20_000), () -> false, Progress.silent());
        var verdict = PlanCheck.of(given.request(), result.plan());
        assertThat(verdict.breaches()).isEmpty();
        assertThat(verdict.value()).isEqualTo(result.certificate().value());
    }

    @Test
    void givesSoundRepairs() {
        var given = read(MadeUpCase.replan(folder, 35, 3));
        var repair = Objects.requireNonNull(given.repair());
        var result = Planner.repair(given.request(), repair, Effort.steps(20_000), () -> false, Progress.silent());
        var verdict = PlanCheck.of(given.request(), result.plan().assignments(), repair);
        assertThat(verdict.breaches()).isEmpty();
        assertThat(verdict.replanValue()).isEqualTo(result.certificate().value());
    }
}
