package ajar.site.web;

/** The form for name and password; {@code refused} after a pair that did not fit. */
public record SignInPage(boolean refused) {}
