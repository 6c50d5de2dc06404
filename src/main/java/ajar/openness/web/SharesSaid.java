package ajar.openness.web;

import ajar.openness.Figure;
import ajar.openness.web.OpennessPage.Bar;
import ajar.school.calendar.Term;
import ajar.site.Words;
import ajar.site.releases.Range;
import java.time.LocalDate;
import java.util.Optional;

/** Puts shares into words. */
record SharesSaid(Words words) {

    private static final int WHOLE = 100;

    /** "21 of 58", "fewer than 5 of 58", "at least 54 of 58", or a dash with its word. */
    String share(Optional<Figure> figure) {
        return figure.map(one -> share(one.range())).orElseGet(() -> words.say("openness.untold"));
    }

    private String share(Range range) {
        return words.say(
                "openness.share",
                "telling",
                range.telling().name(),
                "figure",
                range.figure(),
                "counted",
                range.counted());
    }

    Bar bar(String what, Optional<Figure> figure, LocalDate upTo) {
        var note = figure.filter(one -> !one.upTo().equals(upTo))
                .map(one -> words.say("openness.as-of", "day", words.date(one.upTo())))
                .orElse("");
        return new Bar(
                what,
                share(figure),
                note,
                figure.map(one -> hundredths(one.range().least(), one.range())).orElse(0),
                figure.map(one -> hundredths(one.range().most(), one.range())).orElse(0));
    }

    private static int hundredths(int people, Range range) {
        return Math.round((float) WHOLE * people / range.counted());
    }

    /** "August to December 2026". */
    String term(Term term) {
        return words.say("openness.term", "first", term.first(), "last", term.last());
    }
}
