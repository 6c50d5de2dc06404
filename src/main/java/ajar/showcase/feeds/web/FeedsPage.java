package ajar.showcase.feeds.web;

import java.util.List;

/**
 * One's own feeds.
 *
 * @param kept since when there is an address and when it was last used, or empty
 * @param addresses shown once, after they were made
 */
public record FeedsPage(String said, String kept, List<Address> addresses) {

    public record Address(String practice, String address) {}
}
