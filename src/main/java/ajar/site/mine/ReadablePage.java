package ajar.site.mine;

import java.util.List;

/** Everything of somebody's own to read: a page that stands alone, without Ajar around it. Ready words. */
public record ReadablePage(String language, String direction, String title, String intro, List<Part> parts) {

    /** The rows of one table. */
    public record Part(String title, List<String> heads, List<List<String>> rows) {}
}
