package ajar.showcase.pictures;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.showcase.PictureId;
import ajar.showcase.PostId;
import ajar.site.pictures.Developed;
import ajar.site.pictures.Size;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The pictures of posts and of drafts; who sees the post sees them. */
@Repository
public class Pictures {

    /** Of one post. */
    public static final int PICTURES_MAX = 4;

    public static final int ALT_MAX = 300;

    private final JdbcClient db;

    Pictures(JdbcClient db) {
        this.db = db;
    }

    /** What a page needs to know; width and height are of the largest. */
    public record Picture(PictureId id, String alt, int width, int height) {}

    /** Of a post, or of the draft of that id. */
    @Transactional(readOnly = true)
    public List<Picture> of(PostId post) {
        return db.sql("""
                select id, alt, width, height from showcase.picture where post = :post order by place, id
                """)
                .param("post", post.value())
                .query((row, n) -> picture(row))
                .list();
    }

    /** The file in one size, for whoever sees the post. */
    @Transactional(readOnly = true)
    public Optional<byte[]> file(SchoolId school, PictureId picture, Size size) {
        return db.sql("""
                select case :size when 'small' then small when 'medium' then medium else large end as file
                  from showcase.picture
                 where school = :school and id = :picture
                """)
                .param("size", size.word())
                .param("school", school.value())
                .param("picture", picture.value())
                .query((row, n) -> Objects.requireNonNull(row.getBytes("file")))
                .optional();
    }

    /** Puts one more behind the others; false where there are {@link #PICTURES_MAX}. */
    @Transactional
    public boolean add(SchoolId school, PersonId owner, PostId post, Developed.Picture picture) {
        var there = of(post).size();
        if (there >= PICTURES_MAX) {
            return false;
        }
        db.sql("""
                insert into showcase.picture (id, school, owner, post, place, width, height, small, medium, large)
                values (:id, :school, :owner, :post, :place, :width, :height, :small, :medium, :large)
                """)
                .param("id", UUID.randomUUID())
                .param("school", school.value())
                .param("owner", owner.value())
                .param("post", post.value())
                .param("place", there + 1)
                .param("width", picture.width())
                .param("height", picture.height())
                .param("small", picture.files().get(Size.SMALL))
                .param("medium", picture.files().get(Size.MEDIUM))
                .param("large", picture.files().get(Size.LARGE))
                .update();
        return true;
    }

    /** Says what is on a picture of somebody's own. */
    @Transactional
    public void describe(PersonId owner, PictureId picture, String alt) {
        db.sql("update showcase.picture set alt = :alt where owner = :owner and id = :picture and alt <> :alt")
                .param("alt", alt.strip().substring(0, Math.min(alt.strip().length(), ALT_MAX)))
                .param("owner", owner.value())
                .param("picture", picture.value())
                .update();
    }

    /** Takes one of somebody's own away; the post or draft it was of, or empty where there is none. */
    @Transactional
    public Optional<PostId> remove(PersonId owner, PictureId picture) {
        return db.sql("delete from showcase.picture where owner = :owner and id = :picture returning post")
                .param("owner", owner.value())
                .param("picture", picture.value())
                .query((row, n) -> new PostId(row.getObject("post", UUID.class)))
                .optional();
    }

    private static Picture picture(ResultSet row) throws SQLException {
        return new Picture(
                new PictureId(row.getObject("id", UUID.class)),
                row.getString("alt"),
                row.getInt("width"),
                row.getInt("height"));
    }
}
