package ajar.visits.practices.web;

import java.util.List;

/** The school's words for practices. Everybody finds by them; a steward changes them. */
public record PracticesPage(String find, String said, boolean refused, boolean mayChange, List<Line> practices) {

    /** @param also other words for it, joined with commas */
    public record Line(String id, String name, String also, int doors, String href) {}
}
