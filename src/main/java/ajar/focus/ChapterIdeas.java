package ajar.focus;

import ajar.postgres.DatabaseContext;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.shelf.IdeaLeft;
import ajar.shelf.IdeaTried;
import ajar.shelf.PickId;
import ajar.shelf.ReadersFocus;
import ajar.shelf.picks.ChaptersTried;
import ajar.shelf.picks.Pick;
import ajar.shelf.picks.Picks;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a list has to do with the shelf: a chapter that its owner tries comes onto it, and goes again as {@link Ideas} go; and chapters that
 * fit what is in hand stand first on the shelf [F3].
 */
@Component
class ChapterIdeas implements ReadersFocus {

    private final FocusItems items;
    private final Picks picks;
    private final ChaptersTried trials;

    ChapterIdeas(FocusItems items, Picks picks, ChaptersTried trials) {
        this.items = items;
        this.picks = picks;
        this.trials = trials;
    }

    @ApplicationModuleListener
    void on(IdeaTried tried) {
        follow(tried.school(), tried.pick(), tried.reader());
    }

    @ApplicationModuleListener
    void on(IdeaLeft left) {
        follow(left.school(), left.pick(), left.reader());
    }

    private void follow(SchoolId school, PickId pick, PersonId reader) {
        DatabaseContext.as(reader.value(), school.value(), () -> {
            var origin = Origin.chapter(pick.value());
            if (!trials.tries(school, pick, reader)) {
                items.leave(reader, origin);
            } else {
                picks.find(school, pick).ifPresent(found -> items.put(reader, title(found), origin));
            }
        });
    }

    /** Chapter and book, as one says them. */
    private static String title(Pick pick) {
        return pick.text().chapter() + ", " + pick.title();
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> inHand(PersonId reader) {
        return items.active(reader).stream()
                .map(item -> Stream.of(item.title(), item.words())
                        .filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(". ")))
                .toList();
    }
}
