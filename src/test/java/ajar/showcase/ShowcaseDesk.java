package ajar.showcase;

import static ajar.Hawthorn.HAWTHORN;

import ajar.Hawthorn;
import ajar.SettableClock;
import ajar.postgres.DatabaseContext;
import ajar.postgres.Owner;
import ajar.school.PersonId;
import ajar.school.School;
import ajar.school.Schools;
import ajar.showcase.posts.Post;
import ajar.showcase.posts.PostText;
import ajar.showcase.posts.Posts;
import ajar.showcase.posts.Published;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;

/** Hawthorn with a moderator, Ruth; somebody shows something in one line. */
@TestComponent
public class ShowcaseDesk {

    private final Owner owner;
    private final SettableClock clock;
    private final TransactionTemplate transaction;
    private final Posts posts;
    private final Schools schools;

    ShowcaseDesk(Owner owner, SettableClock clock, TransactionTemplate transaction, Posts posts, Schools schools) {
        this.owner = owner;
        this.clock = clock;
        this.transaction = transaction;
        this.posts = posts;
        this.schools = schools;
    }

    public void open(PersonId... moderators) {
        clock.reset();
        Hawthorn.foundIn(owner);
        for (var moderator : moderators) {
            owner.db()
                    .sql("insert into school.role (school, person, role) values (:school, :person, 'moderator')")
                    .param("school", HAWTHORN.value())
                    .param("person", moderator.value())
                    .update();
        }
    }

    public PostId shows(PersonId author, String title, String words) {
        var draft = new BegunId(UUID.randomUUID());
        publishes(author, draft, new PostText(title, words, List.of()));
        return new PostId(draft.value());
    }

    public Published publishes(PersonId author, BegunId draft, PostText text) {
        return as(author, () -> posts.publish(school(author), author, draft, text, 0, Optional.empty()));
    }

    public School school(PersonId person) {
        return as(person, () -> schools.get(HAWTHORN));
    }

    /** The post, as far as somebody may see it. */
    public Optional<Post> seen(PersonId reader, PostId post) {
        return as(reader, () -> posts.find(HAWTHORN, post));
    }

    /** A second later than whatever was done before. */
    public <T> T as(PersonId person, Supplier<T> work) {
        clock.set(clock.instant().plusSeconds(1));
        return DatabaseContext.as(person.value(), HAWTHORN.value(), () -> transaction.execute(status -> work.get()));
    }
}
