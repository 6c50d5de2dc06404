package ajar.showcase.echoes;

import static java.util.stream.Collectors.joining;

import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.showcase.PostId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Five ways to take a post, one of each for each person; none has a name. */
@Repository
public class Reactions {

    private final JdbcClient db;
    private final ReactionKeys keys;

    Reactions(JdbcClient db, ReactionKeys keys) {
        this.db = db;
        this.keys = keys;
    }

    /** A reaction of one's own, for taking along. */
    public record Own(PostId post, String title, Kind kind) {}

    /** How often each was given, as far as the reader is told. */
    @Transactional(readOnly = true)
    public Map<Kind, Integer> counts(PostId post) {
        var counts = new EnumMap<Kind, Integer>(Kind.class);
        db.sql("select kind, people from showcase.reactions_to(:post)")
                .param("post", post.value())
                .query(row -> {
                    counts.put(Kind.of(row.getString("kind")), row.getInt("people"));
                });
        return counts;
    }

    /** Which ones somebody gave. */
    @Transactional
    public Set<Kind> own(SchoolId school, PersonId person, PostId post) {
        beAble(keys.of(school), person, List.of(post));
        return db
                .sql("select kind from showcase.reaction where post = :post and token = any (showcase.my_reactions())")
                .param("post", post.value())
                .query(String.class)
                .list()
                .stream()
                .map(Kind::of)
                .collect(Collectors.toSet());
    }

    /** Gives it, or takes it back where it is there; true where it was given. What is not shown, or one's own, takes none. */
    @Transactional
    public boolean turn(SchoolId school, PersonId person, PostId post, Kind kind) {
        var key = keys.of(school);
        beAble(key, person, List.of(post));
        var token = ReactionKeys.token(key, person, post, kind);
        if (delete(post, kind, token)) {
            return false;
        }
        return db.sql("""
                insert into showcase.reaction (school, post, kind, token)
                select :school, :post, :kind, :token
                 where showcase.is_shown(:post) and not showcase.is_by_me(:post, null)
                on conflict do nothing
                """)
                        .param("school", school.value())
                        .param("post", post.value())
                        .param("kind", kind.word())
                        .param("token", token)
                        .update()
                == 1;
    }

    /** All that somebody gave, as far as the posts are still there for them. */
    @Transactional
    public List<Own> all(SchoolId school, PersonId person) {
        var titles = new HashMap<PostId, String>();
        db.sql("select id, title from showcase.post where school = :school")
                .param("school", school.value())
                .query(row -> {
                    titles.put(new PostId(row.getObject("id", UUID.class)), row.getString("title"));
                });
        beAble(keys.of(school), person, List.copyOf(titles.keySet()));
        return db.sql("select post, kind from showcase.reaction where token = any (showcase.my_reactions())")
                .query((row, n) -> {
                    var post = new PostId(row.getObject("post", UUID.class));
                    return new Own(post, titles.getOrDefault(post, ""), Kind.of(row.getString("kind")));
                })
                .list();
    }

    /** Takes all back that somebody gave. */
    @Transactional
    public void takeAllBack(SchoolId school, PersonId person) {
        var key = keys.of(school);
        for (var own : all(school, person)) {
            delete(own.post(), own.kind(), ReactionKeys.token(key, person, own.post(), own.kind()));
        }
    }

    private boolean delete(PostId post, Kind kind, byte[] token) {
        return db.sql("delete from showcase.reaction where post = :post and kind = :kind and token = :token")
                        .param("post", post.value())
                        .param("kind", kind.word())
                        .param("token", token)
                        .update()
                == 1;
    }

    /** Lets this transaction, and nothing after it, read and write what this person gave to these posts. */
    private void beAble(byte[] key, PersonId person, List<PostId> posts) {
        var tokens = posts.stream()
                .flatMap(post -> Arrays.stream(Kind.values()).map(kind -> ReactionKeys.token(key, person, post, kind)));
        set(tokens);
    }

    private void set(Stream<byte[]> tokens) {
        db.sql("select set_config('showcase.reactions', :tokens, true)")
                .param("tokens", tokens.map(HexFormat.of()::formatHex).collect(joining(",")))
                .query(String.class)
                .single();
    }
}
