package ajar.shelf.web;

import ajar.meaning.Meanings;
import ajar.school.Practice;
import ajar.school.PracticeId;
import ajar.shelf.ReadersFocus;
import ajar.shelf.picks.Pick;
import ajar.site.Me;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which chapters fit what their reader works on. The words of a focus are compared in memory and kept nowhere, and neither is what fits;
 * chapters are everybody's to read, and their meanings are remembered.
 */
@Component
class Fitting {

    private final ObjectProvider<ReadersFocus> focus;
    private final Meanings meanings;

    Fitting(ObjectProvider<ReadersFocus> focus, Meanings meanings) {
        this.focus = focus;
        this.meanings = meanings;
    }

    /** What the reader has in hand; empty where that is nothing, or nobody knows. */
    @Transactional(readOnly = true)
    public List<String> inHand(Me me) {
        return focus.stream().flatMap(one -> one.inHand(me.id()).stream()).toList();
    }

    /** All of them, what fits best first. With two things in hand, a chapter stands where it fits better. */
    List<Pick> sorted(List<String> inHand, List<Pick> picks, Map<PracticeId, Practice> practices) {
        var ranked = inHand.stream()
                .map(words -> meanings.rankedPublished(words, picks, pick -> text(pick, practices)))
                .toList();
        return IntStream.range(0, picks.size())
                .boxed()
                .flatMap(place -> ranked.stream().map(one -> one.get(place)))
                .distinct()
                .toList();
    }

    /** A chapter in all words that it has. */
    private static String text(Pick pick, Map<PracticeId, Practice> practices) {
        var practice = Stream.ofNullable(pick.text().practice())
                .flatMap(id -> Stream.ofNullable(practices.get(id)))
                .map(one -> one.name() + ", " + String.join(", ", one.synonyms()));
        return Stream.concat(
                        practice, Stream.of(pick.text().chapter(), pick.text().why(), pick.title()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(". "));
    }
}
