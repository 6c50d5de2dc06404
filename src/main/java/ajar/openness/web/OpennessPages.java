package ajar.openness.web;

import ajar.openness.Measure;
import ajar.openness.Openness;
import ajar.openness.OwnOpenness;
import ajar.openness.Told;
import ajar.openness.web.OpennessPage.Bar;
import ajar.openness.web.OpennessPage.Row;
import ajar.school.Role;
import ajar.site.Me;
import ajar.site.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Says what is told of the school; the same to everybody, with the reader's own facts beside it. */
@Component
class OpennessPages {

    /** Of whom each share is said. */
    private static final List<Measure> SAID =
            List.of(Measure.MADE, Measure.RECEIVED, Measure.OPENED, Measure.ACROSS, Measure.WISHED, Measure.MET);

    private static final List<Measure> BY_DEPARTMENT = List.of(Measure.MADE, Measure.OPENED);
    private static final List<Measure> OWN = List.of(Measure.MADE, Measure.RECEIVED, Measure.OPENED, Measure.ACROSS);

    private final Openness openness;
    private final OwnOpenness own;
    private final Clock clock;

    OpennessPages(Openness openness, OwnOpenness own, Clock clock) {
        this.openness = openness;
        this.own = own;
        this.clock = clock;
    }

    OpennessPage of(Me me, Words words) {
        var all = openness.of(me.schoolId());
        var said = new SharesSaid(words);
        var mine = me.is(Role.TEACHER) ? own(me, words) : List.<String>of();
        boolean district = me.is(Role.DISTRICT_LEAD);
        if (all.isEmpty()) {
            return new OpennessPage(
                    words.say("openness.title"),
                    "",
                    List.of(),
                    mine,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    "",
                    district);
        }
        var last = all.getLast();
        var terms = all.reversed().stream().filter(Told::over);
        var months = all.reversed().stream().filter(one -> !one.over());
        var ended = all.reversed().stream()
                .filter(one -> !one.departments().isEmpty())
                .findFirst();
        return new OpennessPage(
                title(last, said),
                counted(last, words),
                bars(last, said),
                mine,
                Stream.concat(months, terms).map(one -> row(one, said)).toList(),
                heads(words, false),
                ended.map(one -> departments(one, said)).orElse(List.of()),
                heads(words, true),
                ended.map(one -> words.say("openness.departments", "term", said.term(one.term())))
                        .orElse(""),
                district);
    }

    private static String counted(Told last, Words words) {
        return words.say(
                "openness.counted",
                "people",
                last.counted(),
                "from",
                words.date(last.term().first()),
                "day",
                words.date(lastDay(last)),
                "released",
                words.date(lastDay(last).plusDays(1)));
    }

    private static LocalDate lastDay(Told told) {
        return told.month().plusMonths(1).minusDays(1);
    }

    private static String title(Told told, SharesSaid said) {
        var made = told.of(Measure.MADE);
        return said.words()
                .say(
                        "openness.sentence",
                        "over",
                        String.valueOf(told.over()),
                        "telling",
                        made.map(one -> one.range().telling().name()).orElse("NONE"),
                        "figure",
                        made.map(one -> one.range().figure()).orElse(0),
                        "counted",
                        made.map(one -> one.range().counted()).orElse(0),
                        "term",
                        said.term(told.term()));
    }

    /** A wish's answer is told when the term is over; until then there is nothing to be missed. */
    private static List<Bar> bars(Told told, SharesSaid said) {
        return SAID.stream()
                .filter(measure -> measure != Measure.MET || told.over())
                .map(measure ->
                        said.bar(said.words().say("openness.what." + measure.name()), told.of(measure), lastDay(told)))
                .toList();
    }

    private static Row row(Told told, SharesSaid said) {
        var name = told.over()
                ? said.term(told.term())
                : said.words().say("openness.up-to", "day", said.words().date(lastDay(told)));
        return new Row(
                name, SAID.stream().map(measure -> said.share(told.of(measure))).toList());
    }

    private static List<Row> departments(Told told, SharesSaid said) {
        return told.departments().stream()
                .map(name -> new Row(
                        name,
                        BY_DEPARTMENT.stream()
                                .map(measure -> said.share(told.of(measure, name)))
                                .toList()))
                .toList();
    }

    private List<String> own(Me me, Words words) {
        var facts = own.of(me.schoolId(), me.id(), LocalDate.now(clock.withZone(me.zone())));
        return OWN.stream()
                .map(measure -> facts.since(measure)
                        .map(day -> words.say("openness.own." + measure.name(), "day", words.date(day)))
                        .orElseGet(() -> words.say("openness.own-not." + measure.name())))
                .toList();
    }

    /** Heads of the columns, in the order of the cells. */
    static List<String> heads(Words words, boolean departments) {
        return (departments ? BY_DEPARTMENT : SAID)
                .stream()
                        .map(measure -> words.say("openness.head." + measure.name()))
                        .toList();
    }
}
