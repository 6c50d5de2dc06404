package ajar.shelf.lists.web;

/** Where a list is brought. @param refusal a sentence, or empty */
public record ListStart(String said, String refusal) {}
