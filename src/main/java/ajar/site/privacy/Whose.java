package ajar.site.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The way from a row to a person: a column, then from table to table until a column holds the person's id. */
public record Whose(String column, List<Hop> hops) {

    private static final Pattern FIRST = Pattern.compile("[a-z_]+");
    private static final Pattern NEXT =
            Pattern.compile("(>)([a-z_]+\\.[a-z_]+)\\.([a-z_]+)|(<)([a-z_]+\\.[a-z_]+)\\.([a-z_]+)\\.([a-z_]+)");

    /** Rows of a table whose {@code key} is what the column before holds, and then their {@code next}. */
    record Hop(String table, String key, String next) {}

    static Whose of(String way) {
        var first = FIRST.matcher(way);
        if (!first.lookingAt()) {
            throw new IllegalArgumentException("No way begins with %s.".formatted(way));
        }
        var hops = new ArrayList<Hop>();
        var next = NEXT.matcher(way);
        var end = first.end();
        while (end < way.length()) {
            if (!next.find(end) || next.start() != end) {
                throw new IllegalArgumentException(
                        "The way %s breaks off after %s.".formatted(way, way.substring(0, end)));
            }
            hops.add(
                    next.group(1) != null
                            ? new Hop(next.group(2), "id", next.group(3))
                            : new Hop(next.group(5), next.group(6), next.group(7)));
            end = next.end();
        }
        return new Whose(first.group(), List.copyOf(hops));
    }

    /** A condition on rows {@code x}, with the person as parameter {@code person}. Made of names that were checked, nothing else. */
    public String condition() {
        var sql = new StringBuilder("x.").append(column);
        for (var hop : hops) {
            sql.append(" in (select h.")
                    .append(hop.key)
                    .append(" from ")
                    .append(hop.table)
                    .append(" h where h.");
            sql.append(hop.next);
        }
        return sql.append("::text = :person").append(")".repeat(hops.size())).toString();
    }
}
