package ajar.site.entry.welcome;

import java.util.List;

/**
 * Codes to write down; they are shown this once.
 *
 * @param founded whether somebody founded a school a moment ago, which has no timetable yet
 */
public record RecoveryPage(List<String> codes, boolean founded) {

    public String next() {
        return founded ? "/import" : "/";
    }
}
