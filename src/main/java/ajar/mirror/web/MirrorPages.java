package ajar.mirror.web;

import ajar.mirror.Balance;
import ajar.mirror.Block;
import ajar.mirror.Categories;
import ajar.mirror.Category;
import ajar.mirror.Mirrors;
import ajar.mirror.Period;
import ajar.mirror.Period.By;
import ajar.mirror.Side;
import ajar.mirror.Viewers;
import ajar.mirror.web.MirrorPage.Note;
import ajar.site.Me;
import ajar.site.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Puts a mirror together. */
@Component
class MirrorPages {

    private static final List<Integer> PRESETS = List.of(15, 30, 45, 60, 90, 120);
    private static final int ASKERS_MAX = 12;
    private static final int WEEKS_OF_ASKERS = 8;

    private final Mirrors mirrors;
    private final Categories categories;
    private final Viewers viewers;
    private final PriceQuestions questions;
    private final Clock clock;

    MirrorPages(Mirrors mirrors, Categories categories, Viewers viewers, PriceQuestions questions, Clock clock) {
        this.mirrors = mirrors;
        this.categories = categories;
        this.viewers = viewers;
        this.questions = questions;
        this.clock = clock;
    }

    /** What a form held that was not taken. */
    record Filled(String category, MirrorPage.Times times) {}

    LocalDateTime now(Me me) {
        return LocalDateTime.now(clock.withZone(me.zone()));
    }

    MirrorPage own(Me me, Period period, Note note, Filled filled, Words words) {
        var now = now(me);
        var blocks = mirrors.of(me.schoolId(), me.id(), period, now);
        var said = new MirrorWords(words);
        var balance = new Balance(blocks);
        return new MirrorPage(
                words.say("mirror.kicker." + period.by(), "days", said.days(period)),
                said.sentence(balance, null),
                true,
                shown(me, words),
                cuts("/mirror", period, words),
                bar(balance, words),
                sides(balance, true, words),
                period.by() == By.TERM ? List.of() : days(blocks, words),
                enter(me, now, filled, words),
                questions.of(me, period, blocks, words),
                note);
    }

    /** What somebody else is shown: hours by category, and nothing of who asked. */
    MirrorPage shown(String name, List<Block> blocks, String address, Period period, Words words) {
        var said = new MirrorWords(words);
        var balance = new Balance(blocks);
        return new MirrorPage(
                words.say("mirror.kicker-of." + period.by(), "name", name, "days", said.days(period)),
                said.sentence(balance, name),
                false,
                "",
                cuts(address, period, words),
                bar(balance, words),
                sides(balance, false, words),
                List.of(),
                null,
                null,
                Note.nothing());
    }

    private String shown(Me me, Words words) {
        var names = viewers.of(me.schoolId(), me.id()).stream()
                .map(Viewers.Named::name)
                .toList();
        return switch (names.size()) {
            case 0 -> words.say("mirror.shown.nobody");
            case 1 -> words.say("mirror.shown.one", "name", names.getFirst());
            default -> words.say("mirror.shown.several", "name", names.getFirst(), "more", names.size() - 1);
        };
    }

    private static MirrorPage.Cuts cuts(String path, Period period, Words words) {
        var on = period.first();
        return new MirrorPage.Cuts(
                Arrays.stream(By.values())
                        .map(by -> cut(
                                path,
                                by == period.by() ? period : Period.of(by, period.last()),
                                by == period.by(),
                                words))
                        .toList(),
                address(path, period.before()),
                words.say("mirror.before." + period.by()),
                address(path, period.after()),
                words.say("mirror.after." + period.by()),
                "/mirror/sheet?by=%s&on=%s".formatted(period.by().name().toLowerCase(Locale.ROOT), on));
    }

    private static MirrorPage.Cut cut(String path, Period period, boolean here, Words words) {
        var by = period.by().name().toLowerCase(Locale.ROOT);
        return new MirrorPage.Cut(
                words.say("mirror.cut." + period.by()),
                address(path, period),
                by,
                period.first().toString(),
                here);
    }

    static String address(String path, Period period) {
        return "%s?by=%s&on=%s".formatted(path, period.by().name().toLowerCase(Locale.ROOT), period.first());
    }

    private static MirrorPage.Bar bar(Balance balance, Words words) {
        return new MirrorPage.Bar(
                balance.minutes() == 0,
                100 * balance.share(Side.LEADING) + "%",
                label(balance, Side.LEADING, words),
                label(balance, Side.MANAGING, words));
    }

    private static String label(Balance balance, Side side, Words words) {
        return words.say("mirror.share", "side", new MirrorWords(words).side(side), "percent", balance.percent(side));
    }

    private static List<MirrorPage.SideList> sides(Balance balance, boolean withOrigin, Words words) {
        var said = new MirrorWords(words);
        return Arrays.stream(Side.values())
                .map(side -> new MirrorPage.SideList(
                        words.say(
                                "mirror.side-title",
                                "side",
                                said.side(side),
                                "time",
                                said.figure(balance.minutes(side))),
                        side.word(),
                        words.say("mirror.nothing." + side.word()),
                        balance.categories(side).entrySet().stream()
                                .map(one -> new MirrorPage.Line(
                                        said.category(one.getKey()),
                                        withOrigin ? said.origin(balance.of(one.getKey())) : "",
                                        said.figure(one.getValue())))
                                .toList()))
                .toList();
    }

    private static List<MirrorPage.Day> days(List<Block> blocks, Words words) {
        var said = new MirrorWords(words);
        var days = new LinkedHashMap<LocalDate, List<MirrorPage.Row>>();
        blocks.reversed().forEach(block -> days.computeIfAbsent(block.from().toLocalDate(), one -> new ArrayList<>())
                .add(new MirrorPage.Row(
                        said.clock(block),
                        said.category(block.category()),
                        said.origin(block),
                        said.figure(block.minutes()),
                        block.origin() == Block.Origin.ENTERED ? "/mirror/entries/" + block.id() : "",
                        block.origin().name(),
                        block.id().toString())));
        return days.entrySet().stream()
                .map(day ->
                        new MirrorPage.Day(words.day(day.getKey()), day.getKey().toString(), day.getValue()))
                .toList();
    }

    MirrorPage.Enter enter(Me me, LocalDateTime now, Filled filled, Words words) {
        var said = new MirrorWords(words);
        var today = now.toLocalDate();
        var lately = new Period(By.MONTH, today.minusWeeks(WEEKS_OF_ASKERS), today);
        var askers = new LinkedHashSet<String>();
        mirrors.of(me.schoolId(), me.id(), lately, now).reversed().stream()
                .map(Block::asker)
                .filter(asker -> !asker.isEmpty())
                .forEach(askers::add);
        return new MirrorPage.Enter(
                choices(categories.of(me.schoolId()), filled.category(), words),
                PRESETS.stream()
                        .map(minutes -> new MirrorPage.Preset(minutes, said.figure(minutes)))
                        .toList(),
                askers.stream().limit(ASKERS_MAX).toList(),
                filled.times());
    }

    static List<MirrorPage.Choices> choices(List<Category> categories, String chosen, Words words) {
        var said = new MirrorWords(words);
        // What fills itself comes last: it is seldom entered by hand. Managing is what one adds most.
        return List.of(Side.MANAGING, Side.LEADING).stream()
                .map(side -> new MirrorPage.Choices(
                        said.side(side),
                        categories.stream()
                                .filter(one -> one.side() == side
                                        && (!one.retired() || one.key().equals(chosen)))
                                .map(one -> new MirrorPage.Choice(
                                        one.key(), said.category(one), one.key().equals(chosen)))
                                .toList()))
                .toList();
    }

    Filled fresh(Me me) {
        return new Filled("", new MirrorPage.Times(now(me).toLocalDate().toString(), "", "", ""));
    }
}
