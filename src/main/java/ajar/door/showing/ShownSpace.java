package ajar.door.showing;

import ajar.door.signs.SignState;
import ajar.door.spaces.Space;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A space and what its sign says today and tomorrow.
 *
 * @param version another one as soon as anything on it is another
 */
public record ShownSpace(Space space, List<SignState> states, String version) {

    public Optional<SignState> at(Instant moment) {
        return states.stream().filter(state -> state.isAt(moment)).findFirst();
    }
}
