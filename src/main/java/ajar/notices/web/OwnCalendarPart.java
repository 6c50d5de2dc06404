package ajar.notices.web;

/**
 * The calendar elsewhere that is looked at, if there is one.
 *
 * @param state says how often one is taken and when it was read, or empty where none is looked at
 * @param trouble says what is wrong and what to do, or empty
 */
public record OwnCalendarPart(String state, String trouble) {

    public boolean isLookedAt() {
        return !state.isEmpty();
    }
}
