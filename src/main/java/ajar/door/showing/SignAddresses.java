package ajar.door.showing;

import static ajar.door.showing.SignShelf.JOB;

import ajar.door.SpaceId;
import ajar.door.plans.FloorPlans;
import ajar.postgres.DatabaseContext;
import ajar.school.SchoolId;
import ajar.site.pictures.Size;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** Whose sign it is that has an address. Asked by strangers: an address that never was and one that is over are answered alike. */
@Repository
public class SignAddresses {

    private static final Pattern CODE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{16}");

    private final JdbcClient db;
    private final TransactionTemplate transaction;
    private final FloorPlans plans;

    SignAddresses(JdbcClient db, TransactionTemplate transaction, FloorPlans plans) {
        this.db = db;
        this.transaction = transaction;
        this.plans = plans;
    }

    /** A space, and of which school. */
    public record Found(SchoolId school, SpaceId space) {

        public static Found of(ResultSet row, int n) throws SQLException {
            return new Found(
                    new SchoolId(row.getObject("school", UUID.class)), new SpaceId(row.getObject("space", UUID.class)));
        }
    }

    public Optional<Found> spaceAt(String typed) {
        return code(typed)
                .flatMap(code -> DatabaseContext.asJob(
                        JOB,
                        () -> transaction.execute(status -> db.sql("select school, space from door.space_at(:code)")
                                .param("code", code)
                                .query(Found::of)
                                .optional())));
    }

    public Optional<SchoolId> mapAt(String typed) {
        return code(typed)
                .flatMap(code -> DatabaseContext.asJob(
                        JOB,
                        () -> transaction.execute(status -> db.sql("""
                                        select s.id from door.map_at(:code) as s (id) where s.id is not null
                                        """)
                                .param("code", code)
                                .query((row, n) -> new SchoolId(row.getObject("id", UUID.class)))
                                .optional())));
    }

    /** A picture of the map that has this address, and of no other. */
    public Optional<FloorPlans.File> pictureAt(String typed, String mark, Size size) {
        return mapAt(typed)
                .flatMap(school -> DatabaseContext.asJob(JOB, school.value(), () -> plans.file(school, mark, size)));
    }

    private static Optional<String> code(String typed) {
        var code = typed.toUpperCase(Locale.ROOT);
        return CODE.matcher(code).matches() ? Optional.of(code) : Optional.empty();
    }
}
