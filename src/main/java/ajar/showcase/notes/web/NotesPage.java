package ajar.showcase.notes.web;

import java.util.List;

/** @param said what came of the last tap; empty where there was none */
public record NotesPage(String said, List<Line> notes) {

    /** @param begins the first of its words, as much as a line holds */
    public record Line(String title, String source, String begins, String when, String href) {}
}
