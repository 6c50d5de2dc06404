package ajar.planner;

/** How much of a lesson somebody visits or covers. */
public enum Part {
    WHOLE,
    FIRST,
    SECOND
}
