package ajar.notices.web;

/** Asks whether mail of a kind is to stop, or says that it has. */
public record StopPage(String title, String sentence, String action, boolean done) {}
