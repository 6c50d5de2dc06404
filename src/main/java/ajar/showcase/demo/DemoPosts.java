package ajar.showcase.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import ajar.school.People;
import ajar.school.Person;
import ajar.school.SchoolId;
import ajar.site.pictures.Darkroom;
import ajar.site.pictures.Developed;
import ajar.site.pictures.Size;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the people of the made-up school have shown each other over some weeks. */
@Component
class DemoPosts {

    private static final Duration A_WHILE = Duration.ofMinutes(95);

    private final JdbcClient db;
    private final People people;
    private final Darkroom darkroom;
    private final Clock clock;

    DemoPosts(JdbcClient db, People people, Darkroom darkroom, Clock clock) {
        this.db = db;
        this.people = people;
        this.darkroom = darkroom;
        this.clock = clock;
    }

    /** A post that is being put there. */
    private record Place(SchoolId school, UUID post, UUID author, Instant at, Map<String, UUID> byCode) {}

    /** In the context of the job {@code demo}. */
    void fill(SchoolId school) {
        var byCode = people.of(school).stream()
                .collect(Collectors.toMap(Person::code, person -> person.id().value()));
        for (var post : DemoPost.all()) {
            var at = clock.instant()
                    .minus(Duration.ofDays(post.daysAgo()))
                    .minus(Duration.ofMinutes(post.title().length()));
            var place = new Place(
                    school, idOf(post.title()), Objects.requireNonNull(byCode.get(post.author())), at, byCode);
            insertPost(place, post);
            post.practices().forEach(practice -> tag(place, practice));
            if (!post.drawing().equals("-")) {
                draw(place, post);
            }
            answer(place, post);
        }
    }

    private void answer(Place place, DemoPost post) {
        UUID parent = null;
        int later = 0;
        for (var said : post.said()) {
            var at = place.at().plus(A_WHILE.multipliedBy(++later));
            switch (said.kind()) {
                case ">" -> parent = reply(place, said, null, at);
                case ">>" -> reply(place, said, parent, at);
                case "~" -> react(place, said.words());
                case "?" -> tries(place, said, at);
                case "!" -> thank(place, said, at);
                default -> promote(place, said, at);
            }
        }
    }

    private void insertPost(Place place, DemoPost post) {
        db.sql("""
                insert into showcase.post (id, school, author, title, words, standing, published_at)
                values (:id, :school, :author, :title, :words, 'shown', :at)
                """)
                .param("id", place.post())
                .param("school", place.school().value())
                .param("author", place.author())
                .param("title", post.title())
                .param("words", post.words().toString().strip())
                .param("at", moment(place.at()))
                .update();
    }

    private void tag(Place place, String practice) {
        db.sql("""
                insert into showcase.post_practice (school, post, practice)
                select :school, :post, id from school.practice where school = :school and name = :practice
                """)
                .param("school", place.school().value())
                .param("post", place.post())
                .param("practice", practice)
                .update();
    }

    private void draw(Place place, DemoPost post) {
        if (darkroom.develop(DemoDrawings.of(post.drawing())) instanceof Developed.Picture picture) {
            db.sql("""
                    insert into showcase.picture (id, school, owner, post, place, alt, width, height, small, medium, large)
                    values (:id, :school, :owner, :post, 1, :alt, :width, :height, :small, :medium, :large)
                    """)
                    .param("id", idOf("picture " + post.title()))
                    .param("school", place.school().value())
                    .param("owner", place.author())
                    .param("post", place.post())
                    .param("alt", post.alt())
                    .param("width", picture.width())
                    .param("height", picture.height())
                    .param("small", picture.files().get(Size.SMALL))
                    .param("medium", picture.files().get(Size.MEDIUM))
                    .param("large", picture.files().get(Size.LARGE))
                    .update();
        }
    }

    private UUID reply(Place place, DemoPost.Said said, @Nullable UUID parent, Instant at) {
        var id = idOf(place.post() + said.words());
        db.sql("""
                insert into showcase.reply (id, school, post, parent, author, words, standing, written_at)
                values (:id, :school, :post, cast(:parent as uuid), :author, :words, 'shown', :at)
                """)
                .param("id", id)
                .param("school", place.school().value())
                .param("post", place.post())
                .param("parent", parent)
                .param("author", place.byCode().get(said.who()))
                .param("words", said.words())
                .param("at", moment(at))
                .update();
        return id;
    }

    /** Tokens that are nobody's. */
    private void react(Place place, String counts) {
        var parts = counts.split(" ");
        for (int at = 0; at + 1 < parts.length; at += 2) {
            for (int n = 0; n < Integer.parseInt(parts[at + 1]); n++) {
                db.sql(
                                "insert into showcase.reaction (school, post, kind, token) values (:school, :post, :kind, :token)")
                        .param("school", place.school().value())
                        .param("post", place.post())
                        .param("kind", parts[at])
                        .param("token", digest(place.post() + parts[at] + n))
                        .update();
            }
        }
    }

    private void tries(Place place, DemoPost.Said said, Instant at) {
        db.sql("insert into showcase.trial (school, post, person, tried_at) values (:school, :post, :person, :at)")
                .param("school", place.school().value())
                .param("post", place.post())
                .param("person", place.byCode().get(said.who()))
                .param("at", moment(at))
                .update();
    }

    private void thank(Place place, DemoPost.Said said, Instant at) {
        db.sql("""
                insert into showcase.thanks (id, school, post, thanker, words, given_at)
                values (:id, :school, :post, :person, :words, :at)
                """)
                .param("id", idOf("thanks " + said.words()))
                .param("school", place.school().value())
                .param("post", place.post())
                .param("person", place.byCode().get(said.who()))
                .param("words", said.words())
                .param("at", moment(at))
                .update();
    }

    private void promote(Place place, DemoPost.Said said, Instant at) {
        var agreed = said.kind().equals("^");
        db.sql("""
                insert into showcase.promotion (post, school, author, coach, why, asked_at, answered_at, agreed)
                values (:post, :school, :author, :coach, :why, :at, case when :agreed then cast(:at as timestamptz) end,
                        case when :agreed then true end)
                """)
                .param("post", place.post())
                .param("school", place.school().value())
                .param("author", place.author())
                .param("coach", place.byCode().get(said.who()))
                .param("why", said.words())
                .param("at", moment(at))
                .param("agreed", agreed)
                .update();
    }

    private static OffsetDateTime moment(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static UUID idOf(String key) {
        return UUID.nameUUIDFromBytes(("hawthorn/showcase/post/" + key).getBytes(UTF_8));
    }

    private static byte[] digest(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
