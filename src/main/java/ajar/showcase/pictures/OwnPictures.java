package ajar.showcase.pictures;

import ajar.site.Me;
import ajar.site.mine.OwnFiles;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody's own pictures, as files in what they take along: the newest, as many as a zip has room for. */
@Component
class OwnPictures implements OwnFiles {

    private static final long BYTES_MAX = 30_000_000;

    private final JdbcClient db;

    OwnPictures(JdbcClient db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, byte[]> of(Me me) {
        var files = new LinkedHashMap<String, byte[]>();
        db.sql("""
                select id, large
                  from (select x.id, x.large, sum(length(x.large)) over (order by p.published_at desc nulls first, x.id) as so_far
                          from showcase.picture x
                          left join showcase.post p on p.id = x.post
                         where x.school = :school and x.owner = :owner) own
                 where so_far <= :most
                """)
                .param("school", me.schoolId().value())
                .param("owner", me.id().value())
                .param("most", BYTES_MAX)
                .query(row -> {
                    files.put(
                            "pictures/" + row.getString("id") + ".jpg", Objects.requireNonNull(row.getBytes("large")));
                });
        return files;
    }
}
