package ajar.showcase.streams;

import ajar.school.PersonId;
import ajar.showcase.PictureId;
import ajar.showcase.PostId;
import ajar.showcase.pictures.Pictures;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what lists show of posts that were found. */
@Repository
class Teasers {

    private static final String NOTHING = "{}";

    private final JdbcClient db;

    Teasers(JdbcClient db) {
        this.db = db;
    }

    /** Those that the context may see, in the order given. */
    List<Teaser> of(List<UUID> posts) {
        var found = new HashMap<UUID, Teaser>();
        db.sql("""
                select p.id, p.author, a.name as author_name, p.title, left(p.words, 500) as begins, p.published_at,
                       array(select r.name from showcase.post_practice t join school.practice r on r.id = t.practice
                              where t.post = p.id order by r.name) as practices,
                       (select count(*) from showcase.reply y where y.post = p.id and y.standing = 'shown') as replies,
                       coalesce(h.name, '') as visited, coalesce(k.name, '') as promoted_by,
                       i.id as picture, i.alt, i.width, i.height
                  from showcase.post p
                  join school.person a on a.id = p.author
                  left join showcase.consent c on c.post = p.id
                  left join school.person h on h.id = c.host
                  left join showcase.promotion m on m.post = p.id and m.agreed
                  left join school.person k on k.id = m.coach
                  left join lateral (select x.id, x.alt, x.width, x.height from showcase.picture x
                                      where x.post = p.id order by x.place, x.id limit 1) i on true
                 where p.id = any (cast(:posts as uuid[]))
                """).param("posts", asArray(posts)).query(row -> {
            found.put(row.getObject("id", UUID.class), teaser(row));
        });
        return posts.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private static String asArray(List<UUID> ids) {
        return ids.isEmpty()
                ? NOTHING
                : ids.toString().replace('[', '{').replace(']', '}').replace(" ", "");
    }

    private static Teaser teaser(ResultSet row) throws SQLException {
        var practices =
                (String[]) Objects.requireNonNull(row.getArray("practices")).getArray();
        var picture = row.getObject("picture", UUID.class);
        return new Teaser(
                new PostId(row.getObject("id", UUID.class)),
                new PersonId(row.getObject("author", UUID.class)),
                row.getString("author_name"),
                row.getString("title"),
                row.getString("begins"),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                Arrays.asList(practices),
                picture == null
                        ? Optional.empty()
                        : Optional.of(new Pictures.Picture(
                                new PictureId(picture),
                                row.getString("alt"),
                                row.getInt("width"),
                                row.getInt("height"))),
                row.getInt("replies"),
                row.getString("visited"),
                row.getString("promoted_by"));
    }
}
