package ajar.visits.papers;

/** The thank-you after a visit, to pin up. @param line empty where it was said without one */
public record ThanksPage(String title, String about, String line, String visitor, String when, String school) {}
