package ajar.matrix;

import java.util.stream.Stream;

/** How the application answers, in the words of the table. */
enum Answer {
    SEES("sees"),
    DOES("does"),
    IS_ASKED_FIRST("is asked first"),
    IS_LED_ON("is led on"),
    CHANGES_NOTHING("changes nothing"),
    IS_TOLD_WHY("is told why not"),
    NOT_HERE("not here"),
    SIGNS_IN("signs in"),
    PROVES_MORE("shows a second proof"),
    IS_REFUSED("is refused"),
    OTHER("other");

    final String words;

    Answer(String words) {
        this.words = words;
    }

    static Answer of(String words) {
        return Stream.of(values())
                .filter(one -> one.words.equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The table knows no answer \"%s\".".formatted(words)));
    }

    /** @param changed whether a row of the database is another one than before */
    static Answer of(String verb, int status, String location, boolean changed) {
        if (status == 302 && location.matches("/sign-in(\\?.*)?")) {
            return changed ? OTHER : SIGNS_IN;
        } else if (location.equals("/second-step")) {
            return changed ? OTHER : PROVES_MORE;
        } else if (status == 200 || status == 302) {
            return changed ? verb.equals("GET") ? OTHER : DOES : unchanged(verb, status);
        } else if (changed) {
            return OTHER;
        }
        return switch (status) {
            case 401 -> SIGNS_IN;
            case 403 -> IS_REFUSED;
            case 404 -> NOT_HERE;
            case 422 -> IS_TOLD_WHY;
            default -> OTHER;
        };
    }

    private static Answer unchanged(String verb, int status) {
        if (verb.equals("GET")) {
            return status == 200 ? SEES : IS_LED_ON;
        }
        return status == 200 ? IS_ASKED_FIRST : CHANGES_NOTHING;
    }
}
