package ajar.notices.busy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What calendars call a time zone: the name that everybody uses, with something before it or without, or one of Windows, as Outlook writes
 * it. Those come from the list of ical4j. Safe to share between threads.
 */
final class ZoneNames {

    private static final String LIST = "/net/fortuna/ical4j/transform/compliance/msTimezones";
    private static final Set<String> KNOWN = ZoneId.getAvailableZoneIds();

    /** Indiana's clock, not that of its one county which goes by Chicago's. */
    private static final Map<String, String> WRONG_THERE =
            Map.of("US Eastern Standard Time", "America/Indiana/Indianapolis");

    private static final Map<String, String> OF_WINDOWS = ofWindows();

    private ZoneNames() {}

    /** @param otherwise where nobody knows the name */
    static ZoneId zone(String name, ZoneId otherwise) {
        var plain = name.strip();
        var known = OF_WINDOWS.getOrDefault(plain, plain);
        if (known.equals("UTC") || known.equals("Z")) {
            return ZoneOffset.UTC;
        }
        var parts = known.split("/");
        for (int from = 0; from < parts.length; from++) {
            var id = String.join("/", Arrays.asList(parts).subList(from, parts.length));
            if (KNOWN.contains(id)) {
                return ZoneId.of(id);
            }
        }
        return otherwise;
    }

    /** Each line holds a name, the same in many words, and what everybody calls it. */
    private static Map<String, String> ofWindows() {
        try (var list = ZoneNames.class.getResourceAsStream(LIST)) {
            if (list == null) {
                throw new IllegalStateException("ical4j has no list of the zones of Windows any more.");
            }
            var names = new HashMap<>(WRONG_THERE);
            new String(list.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> line.contains(";") && line.contains("="))
                    .forEach(line -> {
                        int end = line.lastIndexOf('=');
                        for (var name : line.substring(0, end).split(";")) {
                            names.putIfAbsent(
                                    name.strip(), line.substring(end + 1).strip());
                        }
                    });
            return Map.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
