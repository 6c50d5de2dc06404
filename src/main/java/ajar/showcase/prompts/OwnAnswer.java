package ajar.showcase.prompts;

/**
 * What somebody answered themselves.
 *
 * @param onWall whether colleagues read it by now
 * @param takenAway why a moderator took it off the wall, or empty
 */
public record OwnAnswer(Fillings fillings, boolean named, boolean onWall, String takenAway) {}
