package ajar.school.imports;

/** What became of a confirmation. */
public enum ImportAnswer {
    IMPORTED,
    /** It was confirmed before; nothing was written again. */
    ALREADY_THERE,
    /** The preview shows what is in the way. */
    REFUSED
}
