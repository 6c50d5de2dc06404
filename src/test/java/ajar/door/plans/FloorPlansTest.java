package ajar.door.plans;

import static ajar.Hawthorn.BEN;
import static ajar.Hawthorn.HAWTHORN;
import static ajar.Hawthorn.PAT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ajar.Hawthorn;
import ajar.ModuleTest;
import ajar.SettableClock;
import ajar.door.FloorPlanId;
import ajar.door.SpaceId;
import ajar.door.showing.SignAddresses;
import ajar.door.showing.SignShelf;
import ajar.door.signs.SpaceKind;
import ajar.door.spaces.Settings;
import ajar.door.spaces.SpaceDraft;
import ajar.door.spaces.Spaces;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.site.pictures.Developed;
import ajar.site.pictures.Size;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

/** The library and the hall are on the first floor, the attic above them. */
@ModuleTest
class FloorPlansTest {

    private static final Spot HERE = new Spot(250, 500);
    private static final Spot THERE = new Spot(1000, 0);

    @Autowired
    FloorPlans plans;

    @Autowired
    Spaces spaces;

    @Autowired
    Settings settings;

    @Autowired
    SignShelf shelf;

    @Autowired
    SignAddresses addresses;

    @Autowired
    Owner owner;

    @Autowired
    SettableClock clock;

    @BeforeEach
    void theSchoolHasThreeSpaces() {
        clock.reset();
        Hawthorn.foundIn(owner);
        for (var name : new String[] {"Library", "Hall", "Attic"}) {
            as(PAT, () -> spaces.add(HAWTHORN, draft(name, name.equals("Attic") ? "2" : "1")));
        }
    }

    @Test
    void pinSpacesMoveThemAndLetThemGo() {
        var plan = brought("first");
        assertThat(placed(plan, "Library", HERE)).isTrue();
        assertThat(pins(plan)).containsOnly(Map.entry(space("Library"), HERE));
        assertThat(placed(plan, "Library", THERE)).isTrue();
        assertThat(pins(plan)).containsOnly(Map.entry(space("Library"), THERE));
        assertThat(as(PAT, () -> plans.unpin(HAWTHORN, plan, space("Library")))).isTrue();
        assertThat(pins(plan)).isEmpty();
    }

    @Test
    void pinNothingThatIsOnAnotherFloor() {
        var plan = brought("first");
        assertThat(placed(plan, "Attic", HERE)).isFalse();
        placed(plan, "Library", HERE);
        as(PAT, () -> spaces.change(HAWTHORN, space("Library"), draft("Library", "2")));
        assertThat(pins(plan)).as("it was moved upstairs").isEmpty();
    }

    @Test
    void keepTheirPinsWhenThePictureIsReplaced() {
        var plan = brought("first");
        placed(plan, "Library", HERE);
        var before = file(plan).mark();
        assertThat(brought("second")).isEqualTo(plan);
        assertThat(file(plan).mark()).isNotEqualTo(before);
        assertThat(file(plan).jpeg()).asString().isEqualTo("second");
        assertThat(pins(plan)).hasSize(1);
    }

    @Test
    void goWithTheirPinsAndLeaveTheSpaces() {
        var plan = brought("first");
        placed(plan, "Library", HERE);
        assertThat(as(PAT, () -> plans.remove(HAWTHORN, plan))).isTrue();
        assertThat(as(PAT, () -> plans.of(HAWTHORN))).isEmpty();
        assertThat(owner.db()
                        .sql("select count(*) from door.pin")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(as(PAT, () -> spaces.of(HAWTHORN))).hasSize(3);
    }

    @Test
    void areSettledByStewardsAlone() {
        var plan = brought("first");
        assertThat(as(BEN, () -> plans.of(HAWTHORN))).as("everybody sees them").hasSize(1);
        assertThatThrownBy(() -> as(BEN, () -> plans.place(HAWTHORN, plan, space("Hall"), HERE)))
                .isInstanceOf(DataAccessException.class);
        assertThat(as(BEN, () -> plans.remove(HAWTHORN, plan))).isFalse();
    }

    @Test
    void areOnTheMapAtOnce() {
        assertThat(shelf.of(HAWTHORN).plans()).isEmpty();
        var plan = brought("first");
        assertThat(shelf.of(HAWTHORN).plans()).hasSize(1);
        placed(plan, "Hall", HERE);
        assertThat(shelf.of(HAWTHORN).plans().getFirst().pins()).containsKey(space("Hall"));
    }

    @Test
    void areForStrangersWhileTheMapIs() {
        var mark = file(brought("first")).mark();
        as(PAT, () -> settings.settle(HAWTHORN, false, true, Map.of()));
        var code = as(PAT, () -> settings.of(HAWTHORN)).mapCode().orElseThrow();
        assertThat(addresses.pictureAt(code, mark, Size.LARGE)).isPresent();
        assertThat(addresses.pictureAt("0000000000000000", mark, Size.LARGE)).isEmpty();
        assertThat(addresses.pictureAt(code, "0".repeat(18), Size.LARGE)).isEmpty();
        as(PAT, () -> settings.settle(HAWTHORN, false, false, Map.of()));
        assertThat(addresses.pictureAt(code, mark, Size.LARGE))
                .as("the map is for those who sign in")
                .isEmpty();
    }

    @Test
    void findTheSpotThatWasPressed() {
        assertThat(Spot.of(400, 150, 800, 600)).isEqualTo(new Spot(500, 250));
        assertThat(Spot.of(9000, -3, 800, 600)).as("beyond the edge").isEqualTo(new Spot(1000, 0));
        assertThat(Spot.fits(0, 1001)).isFalse();
    }

    private FloorPlanId brought(String picture) {
        var files = Map.of(Size.MEDIUM, "medium".getBytes(), Size.LARGE, picture.getBytes());
        return as(PAT, () -> plans.show(HAWTHORN, space("Hall"), new Developed.Picture(800, 600, files)))
                .orElseThrow();
    }

    private boolean placed(FloorPlanId plan, String space, Spot spot) {
        return as(PAT, () -> plans.place(HAWTHORN, plan, space(space), spot));
    }

    private Map<SpaceId, Spot> pins(FloorPlanId plan) {
        return as(PAT, () -> plans.find(HAWTHORN, plan)).orElseThrow().pins();
    }

    private FloorPlans.File file(FloorPlanId plan) {
        return as(PAT, () -> plans.file(HAWTHORN, plan, Size.LARGE)).orElseThrow();
    }

    private SpaceId space(String name) {
        return as(PAT, () -> spaces.of(HAWTHORN)).stream()
                .filter(space -> space.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static SpaceDraft draft(String name, String floor) {
        return new SpaceDraft(name, SpaceKind.QUIET, "Main", floor, 0, 0);
    }

    private static <T> T as(PersonId person, Supplier<T> work) {
        return DatabaseContext.as(person.value(), HAWTHORN.value(), work::get);
    }
}
