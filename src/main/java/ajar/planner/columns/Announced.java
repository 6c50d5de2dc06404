package ajar.planner.columns;

import ajar.planner.Assignment;
import ajar.planner.Limit;
import ajar.planner.PlanRequest;
import ajar.planner.Repair;
import ajar.planner.world.World;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is given before planning: pins, past visits, and what people were told. */
public final class Announced {

    private final World world;
    private final Map<Integer, Assignment> told = new HashMap<>();
    private final Map<Integer, PlanRequest.Pin> pins = new HashMap<>();
    private final int today;
    private final boolean repairing;

    public Announced(World world, @Nullable Repair repair) {
        this.world = world;
        repairing = repair != null;
        today = repair == null ? -1 : world.dayUntil(repair.today());
        for (var pin : world.request.pins()) {
            pins.put(world.wish(pin.wish()), pin);
        }
        if (repair != null) {
            for (var one : repair.announced()) {
                int wish = world.wish(one.wish());
                told.put(wish, one);
                if (world.dayOfDoor(world.door(one.door())) <= today) {
                    pins.put(wish, asPin(one, repair.today()));
                }
            }
        }
    }

    /** A visit that is over stays with its stand-in, and its talk if that is over too. */
    private static PlanRequest.Pin asPin(Assignment one, LocalDate today) {
        var talk = one.talk();
        boolean over = talk != null && !talk.date().isAfter(today);
        return new PlanRequest.Pin(
                one.wish(), one.door(), one.part(), one.standIn(), over ? talk : null, "announced", true);
    }

    public @Nullable Assignment told(int wish) {
        return told.get(wish);
    }

    public PlanRequest.@Nullable Pin pin(int wish) {
        return pins.get(wish);
    }

    /** Whether the visit is over or agreed: a fact that no rule can refuse any more. */
    boolean isFact(int wish) {
        var pin = pins.get(wish);
        return pin != null && pin.agreed();
    }

    /** Whether a visit on this day comes in time, being new or moved. */
    boolean isNoticed(int wish, int door) {
        var before = told.get(wish);
        int day = world.dayOfDoor(door);
        boolean same = before != null && world.door(before.door()) == door;
        return !repairing || (same ? day > today : day > today + world.limit(Limit.NOTICE_DAYS));
    }

    /** Talks of today and before stay as they were. */
    boolean canTalkOn(int day) {
        return day > today;
    }

    /** Whether people were told of a visit to this door. */
    boolean isTold(int wish, int door) {
        var before = told.get(wish);
        return before != null && world.door(before.door()) == door;
    }

    boolean keeps(int wish, int door, ajar.planner.Part part) {
        var before = told.get(wish);
        return before != null && world.door(before.door()) == door && before.part() == part;
    }
}
