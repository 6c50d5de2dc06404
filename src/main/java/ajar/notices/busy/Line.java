package ajar.notices.busy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * One line of a calendar file, unfolded (RFC 5545, 3.1).
 *
 * @param name and those of parameters in capitals
 */
record Line(String name, Map<String, String> parameters, String value) {

    Line {
        parameters = Map.copyOf(parameters);
    }

    /** Of a line without a colon, all is its name. */
    static Line of(String text) {
        var parameters = new HashMap<String, String>();
        var name = "";
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ';' || c == ':')) {
                var part = text.substring(start, i);
                if (start == 0) {
                    name = part.toUpperCase(Locale.ROOT);
                } else {
                    put(part, parameters);
                }
                start = i + 1;
                if (c == ':') {
                    return new Line(name, parameters, text.substring(start));
                }
            }
        }
        return new Line(text.toUpperCase(Locale.ROOT), Map.of(), "");
    }

    private static void put(String part, Map<String, String> parameters) {
        int at = part.indexOf('=');
        if (at > 0) {
            parameters.put(
                    part.substring(0, at).toUpperCase(Locale.ROOT),
                    part.substring(at + 1).replace("\"", ""));
        }
    }

    boolean is(String wanted) {
        return value.strip().equalsIgnoreCase(wanted);
    }

    String parameter(String wanted) {
        return parameters.getOrDefault(wanted, "");
    }

    List<String> values() {
        return List.of(value.strip().split(","));
    }
}
