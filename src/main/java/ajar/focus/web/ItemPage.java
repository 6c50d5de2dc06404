package ajar.focus.web;

import java.util.List;

/**
 * The form for something new, or for something on one's list.
 *
 * @param action where it is sent
 * @param state where it stands, or empty for something new
 * @param origin where that is, or empty
 * @param refusal why it was not taken, or empty
 */
public record ItemPage(
        String heading,
        String action,
        String title,
        String words,
        String goal,
        List<Goal> goals,
        String state,
        String from,
        String origin,
        String refusal) {

    public record Goal(String id, String name) {}

    public boolean isNew() {
        return state.isEmpty();
    }

    public boolean canBeParked() {
        return state.equals("ACTIVE") || state.equals("WAITING");
    }

    public boolean canBeTakenOff() {
        return state.equals("WAITING") || state.equals("PARKED") || state.equals("DONE");
    }
}
