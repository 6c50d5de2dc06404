package ajar.school.web.people;

import java.util.List;

/**
 * Everybody, with their roles in words; or those who have left.
 *
 * @param search what was looked for; empty for everybody
 * @param formerly whether those who have left are shown
 */
public record PeoplePage(String note, String search, boolean formerly, List<Row> people, List<Former> former) {

    public record Row(String address, String name, String code, String department, String roles) {}

    /** Somebody who has left: when, and where it is said that they come back. */
    public record Former(String name, String since, String comesBack) {}
}
