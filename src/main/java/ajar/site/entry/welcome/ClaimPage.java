package ajar.site.entry.welcome;

/** Where the console's code is typed. */
public record ClaimPage(String refusal) {}
