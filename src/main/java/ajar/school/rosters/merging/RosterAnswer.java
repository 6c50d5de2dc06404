package ajar.school.rosters.merging;

/** What became of a confirmation. */
public enum RosterAnswer {
    IMPORTED,
    /** It was confirmed before; nothing was written again. */
    ALREADY_THERE,
    /** The preview shows what is in the way. */
    REFUSED,
    /** The school is not what it was when the preview was shown, and so would be what changes. */
    CHANGED_MEANWHILE,
    /** More than a tenth of the school would leave, and nobody has said that number. */
    MANY_LEAVE
}
