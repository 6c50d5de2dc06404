package ajar.door.signs;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a sign says from one moment to another.
 *
 * @param until excluded; the next state begins then
 * @param line what to do; empty where the school's own line for this world is said
 * @param now the lessons that go on; none while people come in or nobody is taught
 * @param welcome whether the door is open to visitors
 */
public record SignState(
        Instant from,
        Instant until,
        World world,
        Part part,
        String line,
        List<String> now,
        Optional<Next> next,
        boolean welcome) {

    public SignState {
        now = List.copyOf(now);
    }

    public boolean isAt(Instant moment) {
        return !moment.isBefore(from) && moment.isBefore(until);
    }

    boolean looksLike(SignState other) {
        return world == other.world
                && part == other.part
                && line.equals(other.line)
                && now.equals(other.now)
                && next.equals(other.next)
                && welcome == other.welcome;
    }

    SignState until(Instant later) {
        return new SignState(from, later, world, part, line, now, next, welcome);
    }

    SignState before(Next next) {
        return new SignState(from, until, world, part, line, now, Optional.of(next), welcome);
    }
}
