package ajar.focus;

import ajar.focus.FocusItem.State;
import ajar.focus.FocusList.Entry;
import ajar.focus.goals.CommonGoalId;
import ajar.school.PersonId;
import ajar.site.vault.Field;
import ajar.site.vault.Scope;
import ajar.site.vault.Vault;
import ajar.visits.VisitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The rows of one person's list; their words go through the vault. Called in the name of that person, who alone reads them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class FocusRows {

    /** Stands where a key was thrown away and the row is about to follow. */
    private static final String GONE = "–";

    private final JdbcClient db;
    private final Vault vault;
    private final Clock clock;

    FocusRows(JdbcClient db, Vault vault, Clock clock) {
        this.db = db;
        this.vault = vault;
        this.clock = clock;
    }

    /** So that two pages of the same person change their list one after the other. */
    void lock(PersonId person) {
        db.sql("select pg_advisory_xact_lock(hashtextextended(:person, 0))")
                .param("person", "focus/" + person.value())
                .query((row, n) -> 0)
                .list();
    }

    /** States and order of the whole list. */
    FocusList list(PersonId person) {
        return new FocusList(db.sql("select id, state from focus.item where person = :person order by state, place")
                .param("person", person.value())
                .query((row, n) ->
                        new Entry(new FocusItemId(row.getObject("id", UUID.class)), State.of(row.getString("state"))))
                .list());
    }

    /** All of the list but what was taken off, each state in its order. */
    List<FocusItem> items(PersonId person) {
        return db.sql("""
                select id, title, words, reason, state, since, origin, origin_id, goal
                  from focus.item
                 where person = :person and state <> 'off'
                 order by state, place
                """)
                .param("person", person.value())
                .query((row, n) -> item(person, row))
                .list();
    }

    Optional<FocusItemId> from(PersonId person, Origin origin) {
        return db.sql("select id from focus.item where person = :person and origin = :origin and origin_id = :id")
                .param("person", person.value())
                .param("origin", word(origin))
                .param("id", id(origin))
                .query((row, n) -> new FocusItemId(row.getObject("id", UUID.class)))
                .optional();
    }

    void insert(PersonId person, FocusItemId item, Said said, Origin origin) {
        db.sql("""
                insert into focus.item (id, school, person, title, words, state, place, since, origin, origin_id, goal, put_at)
                select :id, (select site.current_school()), :person, :title, :words, 'waiting',
                       1 + coalesce(max(place), 0), :now, :origin, :originId::uuid,
                       (select id from focus.common_goal where id = :goal::uuid), :now
                  from focus.item
                 where person = :person and state = 'waiting'
                """)
                .param("id", item.value())
                .param("person", person.value())
                .param("title", seal(person, "title", item, said.title()))
                .param("words", seal(person, "words", item, said.words()))
                .param("origin", word(origin))
                .param("originId", id(origin))
                .param("goal", said.goal() == null ? null : said.goal().value())
                .param("now", now())
                .update();
    }

    /** What its owner writes on it; a goal that is not the school's is none. */
    record Said(String title, String words, @Nullable CommonGoalId goal) {}

    int rewrite(PersonId person, FocusItemId item, Said said) {
        return db.sql("""
                update focus.item
                   set title = :title, words = :words, goal = (select id from focus.common_goal where id = :goal::uuid)
                 where person = :person and id = :item and state <> 'off'
                """)
                .param("title", seal(person, "title", item, said.title()))
                .param("words", seal(person, "words", item, said.words()))
                .param("goal", said.goal() == null ? null : said.goal().value())
                .param("person", person.value())
                .param("item", item.value())
                .update();
    }

    void giveReason(PersonId person, FocusItemId item, String reason) {
        db.sql("update focus.item set reason = :reason where person = :person and id = :item")
                .param("reason", seal(person, "reason", item, reason))
                .param("person", person.value())
                .param("item", item.value())
                .update();
    }

    /** Writes states and order; in one statement, so that places can be exchanged. */
    void write(PersonId person, FocusList list) {
        var ids = list.entries().stream().map(entry -> entry.id().value()).toArray(UUID[]::new);
        var states = list.entries().stream().map(entry -> entry.state().word()).toArray(String[]::new);
        db.sql("""
                update focus.item i
                   set state = n.state, place = n.place,
                       since = case when i.state = n.state then i.since else :now end
                  from (select id, state, row_number() over (partition by state order by n) as place
                          from unnest(:ids::uuid[], :states::text[]) with ordinality as x (id, state, n)) n
                 where i.id = n.id and i.person = :person and (i.state, i.place) is distinct from (n.state, n.place)
                """)
                .param("ids", ids)
                .param("states", states)
                .param("person", person.value())
                .param("now", now())
                .update();
    }

    void deleteOff(PersonId person, Instant before) {
        db.sql("delete from focus.item where person = :person and state = 'off' and since < :before")
                .param("person", person.value())
                .param("before", OffsetDateTime.ofInstant(before, ZoneOffset.UTC))
                .update();
    }

    private FocusItem item(PersonId person, ResultSet row) throws SQLException {
        var id = new FocusItemId(row.getObject("id", UUID.class));
        var state = State.of(row.getString("state"));
        var reason = row.getBytes("reason");
        var goal = row.getObject("goal", UUID.class);
        return new FocusItem(
                id,
                open(person, "title", id, row.getBytes("title")),
                open(person, "words", id, row.getBytes("words")),
                state,
                row.getObject("since", OffsetDateTime.class).toInstant(),
                reason == null || state != State.PARKED ? "" : open(person, "reason", id, reason),
                origin(row.getString("origin"), row.getObject("origin_id", UUID.class)),
                goal == null ? null : new CommonGoalId(goal));
    }

    private static Origin origin(String word, @Nullable UUID id) {
        if (id == null) {
            return Origin.self();
        }
        return switch (word) {
            case "own_answer" -> Origin.ownAnswer(id);
            case "visit" -> Origin.visit(new VisitId(id));
            case "post" -> Origin.post(id);
            case "chapter" -> Origin.chapter(id);
            default -> throw new IllegalStateException("Nothing comes from a %s.".formatted(word));
        };
    }

    private static String word(Origin origin) {
        return switch (origin) {
            case Origin.Self self -> "self";
            case Origin.OwnAnswer answer -> "own_answer";
            case Origin.Visit visit -> "visit";
            case Origin.Post post -> "post";
            case Origin.Chapter chapter -> "chapter";
        };
    }

    private static @Nullable UUID id(Origin origin) {
        return switch (origin) {
            case Origin.Self self -> null;
            case Origin.OwnAnswer answer -> answer.conversation();
            case Origin.Visit visit -> visit.visit().value();
            case Origin.Post post -> post.post();
            case Origin.Chapter chapter -> chapter.chapter();
        };
    }

    private byte[] seal(PersonId person, String column, FocusItemId item, String text) {
        return vault.seal(Scope.ofPerson(person.value()), field(column, item), text);
    }

    private String open(PersonId person, String column, FocusItemId item, byte[] sealed) {
        return vault.open(Scope.ofPerson(person.value()), field(column, item), sealed)
                .orElse(GONE);
    }

    private static Field field(String column, FocusItemId item) {
        return new Field("focus.item." + column, item.value());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
