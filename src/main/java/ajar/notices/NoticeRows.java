package ajar.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads rows of notices. */
public final class NoticeRows {

    private NoticeRows() {}

    public static Notice notice(ResultSet row, int n) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                row.getString("path"),
                row.getObject("starts_at", LocalDateTime.class),
                row.getObject("said_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("seen"));
    }
}
