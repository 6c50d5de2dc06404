package ajar.coaching.conversations;

import ajar.coaching.ConversationId;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** How far somebody has read, for themselves alone: the other is never told. */
@Repository
public class Seen {

    private final JdbcClient db;

    Seen(JdbcClient db) {
        this.db = db;
    }

    /** Everything that is there by now. Nothing where there is no such conversation for them. */
    @Transactional
    public void mark(SchoolId school, PersonId person, ConversationId conversation) {
        db.sql("""
                insert into coaching.seen (school, conversation, person, moves)
                select school, id, :person, moves from coaching.conversation where school = :school and id = :conversation
                on conflict (conversation, person) do update set moves = excluded.moves where seen.moves < excluded.moves
                """)
                .param("person", person.value())
                .param("school", school.value())
                .param("conversation", conversation.value())
                .update();
    }

    /** Conversations in which the other has done something since. */
    @Transactional(readOnly = true)
    public Set<ConversationId> unread(SchoolId school, PersonId person) {
        return db
                .sql("""
                select c.id
                  from coaching.conversation c
                  left join coaching.seen s on s.conversation = c.id and s.person = :person
                 where c.school = :school and (c.teacher = :person or c.coach = :person) and c.moves > coalesce(s.moves, 0)
                """)
                .param("person", person.value())
                .param("school", school.value())
                .query((row, n) -> new ConversationId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }
}
