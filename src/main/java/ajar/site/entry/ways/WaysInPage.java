package ajar.site.entry.ways;

import java.util.List;

/**
 * Who has a way in.
 *
 * @param without how many have neither that nor an invitation
 */
public record WaysInPage(List<Row> people, int without) {

    public record Row(String name, String address, String state) {}
}
