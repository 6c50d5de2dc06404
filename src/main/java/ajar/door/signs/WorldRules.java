package ajar.door.signs;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What each kind of space is at each part of the day: a lesson is work, a break is social, and what a school settled otherwise.
 *
 * @param settled only what differs
 */
public record WorldRules(Map<Key, World> settled) {

    public static final WorldRules USUAL = new WorldRules(Map.of());

    /** A cell of the rules. */
    public record Key(SpaceKind kind, Part part) {}

    public WorldRules {
        settled = Map.copyOf(settled);
    }

    public World world(SpaceKind kind, Part part) {
        return Optional.ofNullable(settled.get(new Key(kind, part))).orElseGet(() -> usual(kind, part));
    }

    /** With one cell settled; what is as usual again needs no row. */
    public WorldRules with(SpaceKind kind, Part part, World world) {
        var next = new HashMap<>(settled);
        if (world == usual(kind, part)) {
            next.remove(new Key(kind, part));
        } else {
            next.put(new Key(kind, part), world);
        }
        return new WorldRules(next);
    }

    /** A space for quiet stays quiet in a break; an empty room is for those who work alone. */
    public static World usual(SpaceKind kind, Part part) {
        return switch (part) {
            case LESSON -> World.WORK;
            case BREAK, LUNCH -> kind == SpaceKind.QUIET ? World.QUIET : World.SOCIAL;
            case FREE -> kind == SpaceKind.WORKSHOP ? World.WORK : World.QUIET;
            case CLOSED -> World.CLOSED;
        };
    }
}
