package ajar.focus.goals;

import java.util.UUID;

/** Names a goal of a school. */
public record CommonGoalId(UUID value) {}
