package ajar.school.rosters.merging;

import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.PAT;
import static org.assertj.core.api.Assertions.assertThat;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.school.rosters.Archives;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What waits until Pat confirms it. */
@ModuleTest
@Tag("slow")
class RosterUploadsTest {

    @Autowired
    Rosters rosters;

    @Autowired
    RosterUploads uploads;

    @Autowired
    SettableClock clock;

    @Autowired
    Owner owner;

    @BeforeEach
    void foundTheSchool() {
        Hawthorn.foundIn(owner);
        clock.set(Hawthorn.MONDAY.atTime(7, 0), ZoneId.of("Europe/London"));
    }

    @Test
    void holdNoPupilAndNoSecret() {
        as(PAT, () -> rosters.bring(HAWTHORN, PAT, List.of(Archives.zip(Archives.bulk11()))));
        assertThat(kept()).contains("Okafor").doesNotContain("Pupilname", "Parentname", "secret");
    }

    @Test
    void holdNothingOnceConfirmed() {
        var id = pasted("Nia Bell");
        var shown = as(PAT, () -> rosters.preview(
                        HAWTHORN, PAT, uploads.find(HAWTHORN, id).orElseThrow())
                .orElseThrow());
        assertThat(as(PAT, () -> rosters.confirm(HAWTHORN, PAT, id, shown.digest(), -1)))
                .isEqualTo(RosterAnswer.IMPORTED);
        assertThat(kept()).isEqualTo("nothing");
    }

    /** Signs that no database keeps must not make it fail either. */
    @Test
    void holdWhateverIsPasted() {
        var id = pasted("Nia\0 Bell\uFFFF <nia@hawthorn.example>\n\uD83D\uDE00 \u202E\t\u0007;");
        assertThat(as(PAT, () -> uploads.find(HAWTHORN, id))).isPresent();
    }

    @Test
    void areSeenByStewardsOnly() {
        var id = pasted("Nia Bell");
        assertThat(as(BEN, () -> uploads.find(HAWTHORN, id))).isEmpty();
        assertThat(as(BEN, () -> uploads.waiting(HAWTHORN))).isEmpty();
        assertThat(as(PAT, () -> uploads.waiting(HAWTHORN))).hasSize(1);
    }

    @Test
    void areForgottenAfterAMonth() {
        pasted("Nia Bell");
        clock.set(Hawthorn.MONDAY.plusDays(31).atTime(7, 0), ZoneId.of("Europe/London"));
        pasted("Ola Moss");
        assertThat(as(PAT, () -> uploads.waiting(HAWTHORN))).hasSize(1);
    }

    private RosterUploadId pasted(String text) {
        return as(PAT, () -> rosters.paste(HAWTHORN, PAT, text));
    }

    private String kept() {
        return owner.db()
                .sql("select coalesce(kept::text, 'nothing') from school.roster_upload")
                .query(String.class)
                .single();
    }

    private static <T> T as(PersonId person, Supplier<T> work) {
        return DatabaseContext.as(person.value(), HAWTHORN.value(), work::get);
    }
}
