package ajar.shelf.links;

import ajar.school.SchoolId;
import ajar.shelf.LinkId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The links of a school, which its stewards set. */
@Repository
public class Links {

    /** More than these nobody reads under a book. */
    public static final int LINKS_MAX = 6;

    private final JdbcClient db;

    Links(JdbcClient db) {
        this.db = db;
    }

    /** The own library first. */
    @Transactional(readOnly = true)
    public List<Link> of(SchoolId school) {
        return db
                .sql("select id, kind, name, template from shelf.link where school = :school order by name")
                .param("school", school.value())
                .query((row, n) -> new Link(
                        new LinkId(row.getObject("id", UUID.class)),
                        Link.Kind.of(row.getString("kind")),
                        row.getString("name"),
                        new LinkTemplate(row.getString("template"))))
                .list()
                .stream()
                .sorted(Comparator.comparing(Link::kind))
                .toList();
    }

    @Transactional
    public LinkAnswer set(SchoolId school, Link.Kind kind, String name, LinkTemplate template) {
        var called = name.strip();
        var flaw = template.flaw();
        if (flaw.isPresent()) {
            return new LinkAnswer.Refused(flaw.get());
        } else if (called.isEmpty() || called.length() > Link.NAME_LENGTH_MAX) {
            return new LinkAnswer.NoName();
        } else if (of(school).size() >= LINKS_MAX) {
            return new LinkAnswer.TooMany();
        }
        int written = db.sql("""
                insert into shelf.link (school, kind, name, template)
                values (:school, :kind, :name, :template)
                on conflict (school, name) do nothing
                """)
                .param("school", school.value())
                .param("kind", kind.word())
                .param("name", called)
                .param("template", template.text())
                .update();
        return written == 1 ? new LinkAnswer.Done() : new LinkAnswer.NoName();
    }

    /** False where it is not the school's, or the caller no steward. */
    @Transactional
    public boolean remove(SchoolId school, LinkId link) {
        return db.sql("delete from shelf.link where school = :school and id = :link")
                        .param("school", school.value())
                        .param("link", link.value())
                        .update()
                == 1;
    }
}
