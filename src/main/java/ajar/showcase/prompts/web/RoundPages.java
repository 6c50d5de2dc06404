package ajar.showcase.prompts.web;

import ajar.meaning.Meanings;
import ajar.school.Role;
import ajar.showcase.RoundId;
import ajar.showcase.prompts.Answer;
import ajar.showcase.prompts.Answers;
import ajar.showcase.prompts.Fillings;
import ajar.showcase.prompts.OwnAnswer;
import ajar.showcase.prompts.Prompts;
import ajar.showcase.prompts.Removals;
import ajar.showcase.prompts.Round;
import ajar.site.Me;
import ajar.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the page of one round. */
@Component
class RoundPages {

    private static final String ROUNDS = "/rounds/";

    private final Prompts prompts;
    private final Answers answers;
    private final Removals removals;
    private final Meanings meanings;

    RoundPages(Prompts prompts, Answers answers, Removals removals, Meanings meanings) {
        this.prompts = prompts;
        this.answers = answers;
        this.removals = removals;
        this.meanings = meanings;
    }

    /** What the tap before came to; all empty where there was none. */
    record After(String said, String refusal, @Nullable Fillings typed) {
        static final After NOTHING = new After("", "", null);
    }

    /** Empty where the school has no such round. */
    Optional<RoundPage> of(Me me, RoundId id, After after, Words words) {
        return prompts.round(me.schoolId(), id).map(round -> page(me, round, after, words));
    }

    private RoundPage page(Me me, Round round, After after, Words words) {
        var today = prompts.today(me.schoolId());
        var mine = answers.mine(me.schoolId(), me.id(), round.id());
        var isOpen = round.isOpen(today) && round.sentence().blanks() > 0;
        return new RoundPage(
                round.sentence().parts(),
                round.sentence().shown(),
                when(round, me, words),
                after.said(),
                after.refusal(),
                isOpen && mine.filter(one -> !one.takenAway().isEmpty()).isEmpty()
                        ? form(me, round, typed(after, mine), words)
                        : null,
                mine.map(one -> mine(round, one, words)).orElse(null),
                wall(me, round, isOpen, words),
                removed(me, round, words),
                others(me, round, words),
                me.is(Role.COACH) ? "/prompts/" + round.prompt().value() + "/rounds/new" : "");
    }

    private RoundPage.Wall wall(Me me, Round round, boolean isOpen, Words words) {
        var wall = answers.wall(me.schoolId(), round.id());
        var groups = meanings.groupedPublished(wall, answer -> answer.fillings().meant());
        var alike = groups.stream()
                .filter(group -> group.size() > 1)
                .map(group -> new RoundPage.Group(
                        words.say("showcase-prompts.wall.alike", "count", group.size()), entries(me, group, words)))
                .toList();
        var single = groups.stream()
                .filter(group -> group.size() == 1)
                .flatMap(List::stream)
                .toList();
        var waiting = waiting(round.id(), words);
        return new RoundPage.Wall(
                waiting,
                wall.isEmpty() && waiting.isEmpty()
                        ? words.say("showcase-prompts.wall.empty", "open", isOpen ? "yes" : "no")
                        : "",
                alike,
                entries(me, single, words));
    }

    /** "Until 12 October", or what else is true of its days. */
    String when(Round round, Me me, Words words) {
        var today = prompts.today(me.schoolId());
        var state = round.isAhead(today) ? "ahead" : round.isOver(today) ? "over" : "open";
        return words.say(
                "showcase-prompts.when." + state,
                "days",
                words.days(round.first(), round.last()),
                "first",
                words.day(round.first()),
                "last",
                words.day(round.last()),
                "answers",
                round.answers());
    }

    private static @Nullable Fillings typed(After after, Optional<OwnAnswer> mine) {
        return after.typed() != null
                ? after.typed()
                : mine.map(OwnAnswer::fillings).orElse(null);
    }

    private static RoundPage.Form form(Me me, Round round, @Nullable Fillings typed, Words words) {
        var fields = new ArrayList<RoundPage.Field>();
        var parts = round.sentence().parts();
        for (int blank = 0; blank < round.sentence().blanks(); blank++) {
            var before = parts.get(blank).replaceFirst("^[\\s,;:.]+", "").strip();
            fields.add(new RoundPage.Field(
                    blank == 0 ? "first" : "second",
                    before.isEmpty() ? "… " + parts.get(blank + 1).strip() : before + " …",
                    typed == null ? "" : blank == 0 ? typed.first() : typed.second()));
        }
        return new RoundPage.Form(
                ROUNDS + round.id().value() + "/answer",
                fields,
                words.say("showcase-prompts.form.named", "name", me.person().name()));
    }

    private static RoundPage.Mine mine(Round round, OwnAnswer mine, Words words) {
        var how = mine.named() ? "named" : mine.onWall() ? "nameless" : "nameless-waiting";
        return new RoundPage.Mine(
                mine.fillings().all(),
                words.say("showcase-prompts.mine." + how),
                mine.takenAway(),
                ROUNDS + round.id().value() + "/answer/withdrawal");
    }

    private String waiting(RoundId round, Words words) {
        int waiting = answers.waiting(round);
        return waiting == 0
                ? ""
                : words.say("showcase-prompts.wall.waiting", "there", waiting, "more", Answers.TOGETHER_MIN - waiting);
    }

    private static List<RoundPage.Entry> entries(Me me, List<Answer> some, Words words) {
        return some.stream()
                .map(answer -> new RoundPage.Entry(
                        answer.fillings().all(),
                        answer.author().isEmpty() ? words.say("showcase-prompts.wall.nameless") : answer.author(),
                        !answer.author().isEmpty(),
                        me.is(Role.MODERATOR) ? "/answers/" + answer.id().value() + "/removal" : ""))
                .toList();
    }

    private List<RoundPage.Removed> removed(Me me, Round round, Words words) {
        return !me.is(Role.MODERATOR)
                ? List.of()
                : removals.of(me.schoolId(), round.id()).stream()
                        .map(one -> new RoundPage.Removed(
                                one.fillings().all(),
                                one.why(),
                                words.say(
                                        "showcase-prompts.removed.who",
                                        "who",
                                        one.by(),
                                        "day",
                                        words.day(one.at().atZone(me.zone()).toLocalDate())),
                                "/answers/" + one.answer().value() + "/removal/withdrawal"))
                        .toList();
    }

    private List<RoundPage.Other> others(Me me, Round round, Words words) {
        var today = prompts.today(me.schoolId());
        return prompts.rounds(me.schoolId()).stream()
                .filter(other ->
                        other.prompt().equals(round.prompt()) && !other.id().equals(round.id()))
                .filter(other -> !other.isAhead(today))
                .map(other -> new RoundPage.Other(
                        when(other, me, words), ROUNDS + other.id().value()))
                .toList();
    }
}
