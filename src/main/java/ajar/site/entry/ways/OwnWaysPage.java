package ajar.site.entry.ways;

import java.util.List;

/** All of one's own ways in. */
public record OwnWaysPage(
        String note,
        String refusal,
        String name,
        String mail,
        boolean mailCodes,
        boolean canHavePasskeys,
        List<PasskeyRow> passkeys,
        boolean hasPassword,
        List<DirectoryRow> directories,
        int recoveryCodes,
        List<SchoolRow> schools) {

    public record PasskeyRow(String id, String label, String used) {}

    public record DirectoryRow(String id, String words) {}

    /** Another school where one is somebody. */
    public record SchoolRow(String person, String name) {}

    /** Taking away the last one would lock its owner out. */
    public boolean isLastWay() {
        return passkeys.size() + (hasPassword ? 1 : 0) + directories.size() <= 1;
    }
}
