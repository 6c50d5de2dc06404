package ajar.school.rosters;

import java.util.Locale;

/**
 * A file of a roster.
 *
 * @param name as it is told to people, with the archive that held it
 */
public record RosterFile(String name, byte[] bytes) {

    /** Its own name without folders, in small letters: archives are made on all sorts of machines. */
    public String stem() {
        return base().replaceAll("\\.csv$", "");
    }

    /** What systems put into archives beside the files. */
    boolean isHidden() {
        return base().startsWith(".") || name.contains("__MACOSX") || base().equals("thumbs.db");
    }

    private String base() {
        return name.replaceAll("^.*[/\\\\]", "").toLowerCase(Locale.ROOT);
    }
}
