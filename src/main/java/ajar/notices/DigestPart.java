package ajar.notices;

import ajar.site.Me;
import ajar.site.Words;
import java.time.Instant;
import java.util.List;

/** What a module has to say in the mail of the week. Asked in the context of the reader; nothing confidential is said. */
public interface DigestPart {

    /** What is new since then, under one heading; no lines where nothing is. */
    Part of(Me me, Words words, Instant since);

    /** @param heading said only above lines */
    record Part(String heading, List<Line> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** @param path of the page on which more is to be read */
    record Line(String text, String path) {}
}
