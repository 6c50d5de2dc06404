package ajar.door.web;

/**
 * A sign, full screen.
 *
 * @param room as the space is called
 * @param look which style and which script the page came with: a screen that runs for months fetches itself anew when they change
 * @param states where the states of today and tomorrow are
 * @param heard when this was said, in milliseconds since 1970
 */
public record SignPage(String room, ShownState state, String look, String states, long heard) {}
