package ajar.coaching.web;

import java.util.List;

/**
 * A struggle that is written, or to be written.
 *
 * @param id empty for a new one
 * @param refusal why it was not kept; empty where it was
 * @param coaches whom it can be brought to, one's own first
 */
public record StrugglePage(String id, String words, String refusal, List<Coach> coaches) {

    /** Somebody it can be brought to. */
    public record Coach(String id, String name, boolean own) {}

    public boolean isNew() {
        return id.isEmpty();
    }

    public String action() {
        return isNew() ? "/struggles" : "/struggles/" + id;
    }
}
