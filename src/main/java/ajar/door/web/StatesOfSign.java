package ajar.door.web;

import java.util.List;

/** Today's and tomorrow's states of a sign, for its script. */
public record StatesOfSign(List<ShownState> states) {}
