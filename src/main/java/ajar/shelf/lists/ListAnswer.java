package ajar.shelf.lists;

/** What came of confirming a list. */
public enum ListAnswer {
    BROUGHT,
    ALREADY_BROUGHT,
    /** The shelf, the people or the columns are others than those that were shown. */
    CHANGED_MEANWHILE,
    NOTHING_TO_BRING
}
