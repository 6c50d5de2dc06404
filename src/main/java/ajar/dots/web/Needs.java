package ajar.dots.web;

import ajar.dots.ranking.Need;
import ajar.focus.FocusItem;
import ajar.focus.FocusItemId;
import ajar.focus.FocusItems;
import ajar.focus.Origin;
import ajar.school.PracticeId;
import ajar.shelf.PickId;
import ajar.shelf.picks.Picks;
import ajar.showcase.PostId;
import ajar.showcase.posts.Posts;
import ajar.site.Me;
import ajar.visits.agreed.AgreedVisits;
import ajar.visits.doors.Doors;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What somebody's own list asks for: their words, and the practices of where a thing came from. */
@Component
class Needs {

    private final FocusItems items;
    private final AgreedVisits visits;
    private final Doors doors;
    private final Posts posts;
    private final Picks picks;

    Needs(FocusItems items, AgreedVisits visits, Doors doors, Posts posts, Picks picks) {
        this.items = items;
        this.visits = visits;
        this.doors = doors;
        this.posts = posts;
        this.picks = picks;
    }

    Optional<FocusItem> find(Me me, FocusItemId id) {
        return items.of(me.id()).stream()
                .filter(item -> item.id().equals(id) && item.state() != FocusItem.State.OFF)
                .findFirst();
    }

    /** Of what is in hand, what was taken up first at the front. */
    List<Need> inHand(Me me) {
        return items.active(me.id()).stream().map(item -> of(me, item)).toList();
    }

    Need of(Me me, FocusItem item) {
        return new Need((item.title() + ". " + item.words()).strip(), practices(me, item.origin()));
    }

    private Set<UUID> practices(Me me, Origin origin) {
        return from(me, origin).map(PracticeId::value).collect(Collectors.toSet());
    }

    private Stream<PracticeId> from(Me me, Origin origin) {
        return switch (origin) {
            case Origin.Visit seen ->
                visits
                        .find(me.schoolId(), seen.visit())
                        .flatMap(visit -> doors.find(me.schoolId(), visit.door()))
                        .stream()
                        .flatMap(door -> door.practices().stream());
            case Origin.Post read ->
                posts.find(me.schoolId(), new PostId(read.post())).stream()
                        .flatMap(post -> post.practices().stream())
                        .map(tag -> new PracticeId(tag.id()));
            case Origin.Chapter read ->
                picks.find(me.schoolId(), new PickId(read.chapter())).stream()
                        .map(pick -> pick.text().practice())
                        .filter(Objects::nonNull);
            case Origin.Self self -> Stream.empty();
            case Origin.OwnAnswer answer -> Stream.empty();
        };
    }
}
