package ajar.school.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import ajar.school.files.FileProblem;
import ajar.school.files.NamedBytes;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import tools.jackson.databind.json.JsonMapper;

/** Whatever bytes come, the readers answer. Replays saved inputs; {@code ./check fuzz} looks for new ones. */
@Tag("fuzz")
class RostersFuzzTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @FuzzTest(maxDuration = "60s")
    void readsAnyList(byte[] bytes) {
        answer(RosterFiles.paste(new String(bytes, StandardCharsets.UTF_8)));
        answer(take(new NamedBytes("staff.csv", bytes)));
    }

    @FuzzTest(maxDuration = "60s")
    void readsAnyArchive(byte[] bytes) {
        answer(take(new NamedBytes("roster.zip", bytes)));
    }

    /** One file of an archive that is sound otherwise: few changed bytes of a whole archive get that far. */
    @FuzzTest(maxDuration = "60s")
    void readsAnyFileOfOneRoster(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        for (var name : Archives.bulk12().keySet()) {
            var files = new LinkedHashMap<>(Archives.bulk12());
            files.put(name, text);
            answer(take(Archives.zip(files)));
            files.put(name, Archives.bulk12().get(name) + text);
            answer(take(Archives.zip(files)));
        }
        answer(take(Archives.zip(Map.of("users.csv", "sourcedId,familyName,role\n" + text))));
    }

    private static RosterKept take(NamedBytes file) {
        return RosterFiles.take(java.util.List.of(file), Archives.TODAY, (system, key) -> key.length() % 2 == 0);
    }

    /** Reads, keeps as the database does, words every problem: what a caller would do. Nobody without a name comes in. */
    private static void answer(RosterKept kept) {
        var again = JSON.readValue(JSON.writeValueAsString(kept), RosterKept.class);
        var read = RosterFiles.read(again, StaffColumns.GUESSED, false);
        RosterFiles.columns(again, StaffColumns.GUESSED);
        assertThat(read.problems()).extracting(FileProblem::key).doesNotContain("");
        assertThat(read.people())
                .allMatch(person -> person.named() || !person.keys().isEmpty());
        assertThat(read.people()).noneMatch(person -> RosterRoles.of(person.roles()) == RosterRoles.Meaning.PUPIL);
    }
}
