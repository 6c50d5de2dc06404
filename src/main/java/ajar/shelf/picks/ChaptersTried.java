package ajar.shelf.picks;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.shelf.BookId;
import ajar.shelf.IdeaLeft;
import ajar.shelf.IdeaTried;
import ajar.shelf.PickId;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * "I'll try this" [F4]. That somebody tries something is theirs to say [B5]: until they do, nobody else reads it, and whoever picked the
 * chapter is told that somebody tries it, not who.
 */
@Repository
public class ChaptersTried {

    private final JdbcClient db;
    private final Picks picks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChaptersTried(JdbcClient db, Picks picks, ApplicationEventPublisher events, Clock clock) {
        this.db = db;
        this.picks = picks;
        this.events = events;
        this.clock = clock;
    }

    /** Those of a book that the caller may read: their own, and what others tell; the first first. */
    @Transactional(readOnly = true)
    public List<Trial> of(SchoolId school, BookId book) {
        return db.sql("""
                select t.pick, t.person, p.name, t.told, t.line
                  from shelf.idea_tried t
                  join shelf.pick k on k.id = t.pick and k.book = :book
                  join school.person p on p.id = t.person
                 where t.school = :school
                 order by t.tried_at, t.person
                """)
                .param("book", book.value())
                .param("school", school.value())
                .query((row, n) -> new Trial(
                        new PickId(row.getObject("pick", UUID.class)),
                        new PersonId(row.getObject("person", UUID.class)),
                        row.getString("name"),
                        row.getBoolean("told"),
                        Objects.requireNonNullElse(row.getString("line"), "")))
                .list();
    }

    /** Whether somebody tries it. */
    @Transactional(readOnly = true)
    public boolean tries(SchoolId school, PickId pick, PersonId reader) {
        return db.sql(
                                "select count(*) from shelf.idea_tried where school = :school and pick = :pick and person = :reader")
                        .param("school", school.value())
                        .param("pick", pick.value())
                        .param("reader", reader.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Whether anybody else tries what the caller picked; never true of another's pick. */
    @Transactional(readOnly = true)
    public boolean isTried(PickId pick) {
        return db.sql("select shelf.is_tried(:pick)")
                .param("pick", pick.value())
                .query(Boolean.class)
                .single();
    }

    /** Kept, and told once; empty where there is no such pick. */
    @Transactional
    public Optional<Pick> tryIdea(SchoolId school, PickId pick, PersonId reader) {
        var found = picks.find(school, pick);
        found.ifPresent(one -> {
            if (insert(school, pick, reader) == 1) {
                events.publishEvent(new IdeaTried(school, pick, reader, one.picker()));
            }
        });
        return found;
    }

    /** Not after all; told once. */
    @Transactional
    public Optional<Pick> leave(SchoolId school, PickId pick, PersonId reader) {
        var found = picks.find(school, pick);
        found.ifPresent(one -> {
            if (delete(pick, reader) == 1) {
                events.publishEvent(new IdeaLeft(school, pick, reader, one.picker()));
            }
        });
        return found;
    }

    /** Says to colleagues that one tries it and perhaps what came of it, or says so no more; false for whoever does not try it. */
    @Transactional
    public boolean tell(PickId pick, PersonId reader, boolean told, String line) {
        var said = line.strip();
        return said.length() <= Trial.LINE_LENGTH_MAX
                && db.sql("""
                        update shelf.idea_tried set told = :told, line = nullif(:line, '')
                         where pick = :pick and person = :reader
                        """)
                                .param("told", told)
                                .param("line", told ? said : "")
                                .param("pick", pick.value())
                                .param("reader", reader.value())
                                .update()
                        == 1;
    }

    private int insert(SchoolId school, PickId pick, PersonId reader) {
        return db.sql("""
                insert into shelf.idea_tried (pick, person, school, tried_at)
                values (:pick, :reader, :school, :now)
                on conflict do nothing
                """)
                .param("pick", pick.value())
                .param("reader", reader.value())
                .param("school", school.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private int delete(PickId pick, PersonId reader) {
        return db.sql("delete from shelf.idea_tried where pick = :pick and person = :reader")
                .param("pick", pick.value())
                .param("reader", reader.value())
                .update();
    }
}
