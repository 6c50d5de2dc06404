package ajar.site.entry.welcome;

/** Where the code is typed; {@code code} may come from an address that was scanned, but opening it does nothing. */
public record WelcomePage(String refusal, String code) {}
