package ajar.door.web.spaces;

/** Where a code is typed on a new screen. */
public record ScreenPage(String refusal, String code) {}
