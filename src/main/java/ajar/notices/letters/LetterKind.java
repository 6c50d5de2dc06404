package ajar.notices.letters;

/** What a mail is. */
enum LetterKind {
    /** Puts an appointment into a calendar, or moves it there. */
    REQUEST,
    /** Takes one out of it. */
    CANCEL,
    /** What is new behind the bell, once a day. */
    DAILY,
    /** The week. */
    DIGEST
}
