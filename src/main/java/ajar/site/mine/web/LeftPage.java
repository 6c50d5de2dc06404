package ajar.site.mine.web;

import java.util.List;

/** Those who have left and whose name is still here. Ready words. */
public record LeftPage(String note, List<Person> people) {

    /** @param refusal why the last try did nothing, or empty */
    public record Person(String id, String name, String since, String refusal) {}
}
