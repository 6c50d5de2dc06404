package ajar.dots.help;

import ajar.dots.ranking.Candidate;
import ajar.dots.ranking.Draw;
import ajar.dots.ranking.NamedPractice;
import ajar.dots.ranking.Need;
import ajar.dots.ranking.Ranked;
import ajar.dots.ranking.Ranking;
import ajar.dots.ranking.Understanding;
import ajar.meaning.Meanings;
import ajar.school.Practices;
import ajar.site.Me;
import ajar.site.Words;
import ajar.visits.OpenLessonId;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Finds what may help with something, for its owner and in their name. The words are compared in memory and are in no table, log or
 * cache; neither is what was found.
 */
@Component
public class WhatHelps {

    private static final int FIRST = 10;
    private static final int MOST = 40;

    private final Colleagues colleagues;
    private final Shown shown;
    private final Practices practices;
    private final Meanings meanings;
    private final Rows rows;
    private final Clock clock;

    WhatHelps(Colleagues colleagues, Shown shown, Practices practices, Meanings meanings, Rows rows, Clock clock) {
        this.colleagues = colleagues;
        this.shown = shown;
        this.practices = practices;
        this.meanings = meanings;
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * The list for something that the caller works on. Called outside of a transaction.
     *
     * @param purpose id of the thing on their focus list that a wish would be for, or empty
     * @param all whether more than the first ten are wanted
     */
    public HelpList of(Me me, Need need, String purpose, boolean all, Words words) {
        var ranked = ranked(me, need);
        var most = ranked.subList(0, Math.min(all ? MOST : FIRST, ranked.size()));
        return new HelpList(rows.of(me, most, purpose, words), ranked.size() - most.size(), meanings.isThere());
    }

    /** Open lessons of the days to come, the best fit to what somebody works on first. */
    public List<OpenLessonId> doors(Me me, List<Need> needs) {
        var fitting = new ArrayList<OpenLessonId>();
        for (var need : needs.isEmpty() ? List.of(new Need("", Set.of())) : needs) {
            ranked(me, need).stream()
                    .map(Ranked::what)
                    .filter(Help.Lesson.class::isInstance)
                    .map(lesson -> ((Help.Lesson) lesson).door())
                    .forEach(fitting::add);
        }
        return fitting;
    }

    private List<Ranked<Help>> ranked(Me me, Need need) {
        var now = LocalDateTime.now(clock.withZone(me.zone()));
        var strong = colleagues.strong(me, now.toLocalDate());
        var candidates = new ArrayList<Candidate<Help>>(colleagues.of(me, strong, now.toLocalDate()));
        candidates.addAll(shown.of(me, strong, now));
        var named = practices.of(me.schoolId()).stream()
                .map(one -> new NamedPractice(one.id().value(), one.name(), one.synonyms()))
                .toList();
        var monday = now.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Ranking(Understanding.by(meanings))
                .rank(need, candidates, named, Draw.of(me.id().value(), monday));
    }
}
