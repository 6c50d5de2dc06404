package ajar.door.web.spaces;

/** One of a few answers. */
public record Choice(String value, String word, boolean chosen) {}
