package ajar.site;

/**
 * A door on its hinge, drawn by {@code site/door.jte}. Ajar it spills light; shut or full it stands square, and {@code chairs} says why.
 *
 * @param now "Open now, 46 minutes to go"; empty leaves the line out, as may each of the others but the host
 * @param host who opens it
 * @param where room, group and subject: "Lab 2 · 8B Science"
 * @param what what can be seen, in the host's words
 * @param chairs "1 chair left. Come in by the back."
 */
public record Door(boolean open, String now, String host, String where, String what, String chairs) {

    public static Door ajar(String now, String host, String where, String what, String chairs) {
        return new Door(true, now, host, where, what, chairs);
    }

    public static Door shut(String now, String host, String where, String what, String why) {
        return new Door(false, now, host, where, what, why);
    }
}
