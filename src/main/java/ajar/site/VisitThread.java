package ajar.site;

import java.util.ArrayList;
import java.util.List;

/**
 * A visit as a thread from the visitors' lessons to the door, drawn by {@code site/thread.jte}.
 *
 * @param visitors one or two; two threads run into one door
 * @param href where the reason is
 */
public record VisitThread(List<End> visitors, End host, State state, String href) {

    private static final int ROW = 40;

    /** How sure the visit is. */
    public enum State {
        DRAFT,
        AGREED,
        CHANGED;

        public String look() {
            return switch (this) {
                case DRAFT -> "is-draft";
                case AGREED -> "is-agreed";
                case CHANGED -> "is-changed";
            };
        }
    }

    /**
     * What stands at one end of a thread.
     *
     * @param name "Haddad"
     * @param group "7C", beside the name; may be empty
     * @param before what was, struck out; may be empty
     * @param more "Ortiz stands in"
     */
    public record End(String name, String group, String before, String more) {

        public End(String name, String group, String more) {
            this(name, group, "", more);
        }
    }

    public VisitThread {
        visitors = List.copyOf(visitors);
    }

    public int height() {
        return ROW * visitors.size();
    }

    /** One curve from each visitor to the door, in a box 100 wide and {@link #height()} high. */
    public List<String> curves() {
        var curves = new ArrayList<String>();
        int door = height() / 2;
        for (int i = 0; i < visitors.size(); i++) {
            int from = ROW * i + ROW / 2;
            curves.add(
                    from == door
                            ? "M0 %d H100".formatted(door)
                            : "M0 %d C55 %d 45 %d 100 %d".formatted(from, from, door, door));
        }
        return curves;
    }
}
