package ajar.showcase.posts;

import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.school.SchoolId;
import ajar.showcase.PostId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is shown just now, as short as somebody needs it who looks for what may help. */
@Repository
public class ShownPosts {

    private static final int BEGINNING = 400;

    private final JdbcClient db;

    ShownPosts(JdbcClient db) {
        this.db = db;
    }

    /** A post and how it begins. */
    public record Beginning(
            PostId id, PersonId author, String authorName, String title, String words, List<PracticeId> practices) {}

    /** The latest of a school, in the name of who reads. */
    @Transactional(readOnly = true)
    public List<Beginning> latest(SchoolId school, int most) {
        return db.sql("""
                select p.id, p.author, a.name, p.title, left(p.words, :length) as words,
                       coalesce((select array_agg(pp.practice) from showcase.post_practice pp where pp.post = p.id), '{}') as practices
                  from showcase.post p
                  join school.person a on a.id = p.author
                 where p.school = :school and p.standing = 'shown'
                 order by p.published_at desc, p.id desc
                 limit :most
                """)
                .param("length", BEGINNING)
                .param("school", school.value())
                .param("most", most)
                .query((row, n) -> new Beginning(
                        new PostId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("author", UUID.class)),
                        row.getString("name"),
                        row.getString("title"),
                        row.getString("words"),
                        Arrays.stream((UUID[]) row.getArray("practices").getArray())
                                .map(PracticeId::new)
                                .toList()))
                .list();
    }
}
