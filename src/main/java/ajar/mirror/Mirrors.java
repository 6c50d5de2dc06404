package ajar.mirror;

import ajar.mirror.Block.Origin;
import ajar.school.PersonId;
import ajar.school.SchoolId;
import ajar.site.times.OwnTime;
import ajar.site.times.OwnTimes;
import ajar.visits.hours.GivenTime;
import ajar.visits.hours.GivenTimes;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a coach's hours together: what was entered, what visits took, what conversations took [M2]. Everything is read in the name of the
 * coach, or as a job about that coach; in any other name nothing is there.
 */
@Repository
public class Mirrors {

    private final MirrorEntryRows entries;
    private final Categories categories;
    private final GivenTimes given;
    private final OwnTimes own;
    private final JdbcClient db;

    Mirrors(MirrorEntryRows entries, Categories categories, GivenTimes given, OwnTimes own, JdbcClient db) {
        this.entries = entries;
        this.categories = categories;
        this.given = given;
        this.own = own;
        this.db = db;
    }

    /** All that is over by {@code now}, in clock order, with who asked. For the coach alone. */
    @Transactional(readOnly = true)
    public List<Block> of(SchoolId school, PersonId coach, Period period, LocalDateTime now) {
        return over(read(school, coach, period.first(), period.last(), true), now);
    }

    /** The same without who asked: what is counted for others. */
    @Transactional(readOnly = true)
    public List<Block> hours(SchoolId school, PersonId coach, Period period, LocalDateTime now) {
        return over(read(school, coach, period.first(), period.last(), false), now);
    }

    /** All of one day, what is still to come as well. */
    List<Block> on(SchoolId school, PersonId coach, LocalDate first, LocalDate last) {
        return read(school, coach, first, last, false);
    }

    private static List<Block> over(List<Block> blocks, LocalDateTime now) {
        return blocks.stream().filter(block -> !block.until().isAfter(now)).toList();
    }

    private List<Block> read(SchoolId school, PersonId coach, LocalDate first, LocalDate last, boolean withAskers) {
        var known = new HashMap<String, Category>();
        categories.of(school).forEach(one -> known.put(one.key(), one));
        var blocks = new ArrayList<Block>();
        for (var row : entries.between(school, coach, first, last)) {
            var category = known.get(row.category());
            if (category != null) {
                var asker = withAskers ? entries.asker(coach, row.id(), row.asker()) : "";
                blocks.add(new Block(row.id(), Origin.ENTERED, category, row.from(), row.until(), asker));
            }
        }
        var leftOut = leftOut(school, coach);
        given.between(first, last).stream().map(Mirrors::block).forEach(blocks::add);
        own.of(school, coach, first, last).stream()
                .filter(time -> time.kind().equals(OwnTimes.CONVERSATION))
                .map(Mirrors::block)
                .forEach(blocks::add);
        blocks.removeIf(block -> leftOut.getOrDefault(block.origin(), Set.of()).contains(block.id())
                || block.from().toLocalDate().isBefore(first)
                || block.from().toLocalDate().isAfter(last));
        blocks.sort(Comparator.comparing(Block::from).thenComparing(Block::id));
        return blocks;
    }

    private static Block block(GivenTime time) {
        var ready =
                switch (time.way()) {
                    case COVER -> Ready.FREEING;
                    case ABSENCE -> Ready.ABSENCE;
                    case BESIDE, TALK -> Ready.ALONGSIDE;
                };
        return new Block(
                time.source(), Origin.valueOf(time.way().name()), ready.category(), time.from(), time.until(), "");
    }

    private static Block block(OwnTime time) {
        return new Block(time.id(), Origin.CONVERSATION, Ready.CONVERSATION.category(), time.from(), time.until(), "");
    }

    private Map<Origin, Set<UUID>> leftOut(SchoolId school, PersonId coach) {
        var leftOut = new HashMap<Origin, Set<UUID>>();
        db.sql("select way, source from mirror.left_out where school = :school and person = :person")
                .param("school", school.value())
                .param("person", coach.value())
                .query(row -> {
                    leftOut.computeIfAbsent(
                                    Origin.valueOf(row.getString("way").toUpperCase(Locale.ROOT)),
                                    one -> new HashSet<>())
                            .add(row.getObject("source", UUID.class));
                });
        return leftOut;
    }
}
