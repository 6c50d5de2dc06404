package ajar.door.spaces;

import ajar.door.signs.World;
import java.util.Map;
import java.util.Optional;

/**
 * What a school has settled about its signs.
 *
 * @param showsNames whether a sign says who teaches
 * @param mapCode the unguessable part of the map's address for everybody; nothing where the map is for those who sign in
 * @param lines what to do in a world where no teacher says it; the worlds that are missing are said in our words
 */
public record SignSettings(boolean showsNames, Optional<String> mapCode, Map<World, String> lines) {

    public static final int LINE_MAX = 140;
    public static final SignSettings NONE = new SignSettings(false, Optional.empty(), Map.of());

    public SignSettings {
        lines = Map.copyOf(lines);
    }

    public String line(World world) {
        return lines.getOrDefault(world, "");
    }
}
