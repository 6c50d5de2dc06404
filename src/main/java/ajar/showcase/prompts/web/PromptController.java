package ajar.showcase.prompts.web;

import ajar.meaning.Meanings;
import ajar.school.Role;
import ajar.showcase.PromptId;
import ajar.showcase.prompts.Answers;
import ajar.showcase.prompts.Asking;
import ajar.showcase.prompts.Prompt;
import ajar.showcase.prompts.Prompts;
import ajar.showcase.prompts.Round;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Which prompts a school has, and when it asks them. */
@Controller
class PromptController {

    private static final String ALL = "/prompts";
    private static final int DAYS_USUAL = 14;

    private final Prompts prompts;
    private final Answers answers;
    private final RoundPages rounds;
    private final Meanings meanings;

    PromptController(Prompts prompts, Answers answers, RoundPages rounds, Meanings meanings) {
        this.prompts = prompts;
        this.answers = answers;
        this.rounds = rounds;
        this.meanings = meanings;
    }

    @GetMapping(ALL)
    ModelAndView all(Me me, Words words, @Said("said") String said) {
        // The next page groups answers; the model is there by then.
        meanings.prepare();
        var today = prompts.today(me.schoolId());
        var all = prompts.rounds(me.schoolId());
        var waiting = answers.unanswered(me.schoolId(), me.id(), today);
        var asked = all.stream().map(Round::prompt).collect(Collectors.toSet());
        var lines = all.stream()
                .collect(Collectors.groupingBy(
                        round -> round.isOpen(today) ? "open" : round.isAhead(today) ? "ahead" : "past",
                        Collectors.mapping(
                                round -> line(me, round, waiting.contains(round), round.isAhead(today), words),
                                Collectors.toList())));
        var page = new PromptsPage(
                said.isEmpty() ? "" : words.say("showcase-prompts.said." + said),
                me.is(Role.COACH),
                lines.getOrDefault("open", List.of()),
                lines.getOrDefault("ahead", List.<PromptsPage.Line>of()).reversed(),
                lines.getOrDefault("past", List.of()),
                prompts.of(me.schoolId()).stream()
                        .filter(prompt -> !asked.contains(prompt.id()))
                        .map(prompt -> new PromptsPage.Unasked(
                                prompt.sentence().shown(),
                                ALL + "/" + prompt.id().value() + "/rounds/new"))
                        .toList());
        return new ModelAndView("showcase/prompts/web/prompts", "page", page);
    }

    private PromptsPage.Line line(Me me, Round round, boolean waits, boolean isAhead, Words words) {
        var href = "/rounds/" + round.id().value();
        return new PromptsPage.Line(
                round.sentence().shown(),
                href,
                rounds.when(round, me, words),
                waits ? words.say("showcase-prompts.waits") : "",
                isAhead && me.is(Role.COACH) ? href + "/withdrawal" : "");
    }

    @GetMapping("/prompts/new")
    ModelAndView write(Me me) {
        onlyCoaches(me);
        var today = prompts.today(me.schoolId());
        return form(ALL, "", true, new Asking(today, today.plusDays(DAYS_USUAL - 1), Asking.Again.ONCE), "");
    }

    @PostMapping(ALL)
    ModelAndView begin(
            @RequestParam(defaultValue = "") String sentence,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate first,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate last,
            @RequestParam(defaultValue = "ONCE") Asking.Again again,
            Me me,
            Words words,
            RedirectAttributes next) {
        onlyCoaches(me);
        var asking = asking(me, first, last, again);
        return answered(
                prompts.begin(me.schoolId(), me.id(), sentence, asking), ALL, sentence, true, asking, words, next);
    }

    @GetMapping("/prompts/{prompt}/rounds/new")
    ModelAndView ask(@PathVariable PromptId prompt, Me me) {
        onlyCoaches(me);
        var today = prompts.today(me.schoolId());
        var free = prompts.rounds(me.schoolId()).stream()
                .filter(round -> round.prompt().equals(prompt))
                .map(round -> round.last().plusDays(1))
                .filter(today::isBefore)
                .max(LocalDate::compareTo)
                .orElse(today);
        return form(
                ALL + "/" + prompt.value() + "/rounds",
                sentence(me, prompt),
                false,
                new Asking(free, free.plusDays(DAYS_USUAL - 1), Asking.Again.ONCE),
                "");
    }

    @PostMapping("/prompts/{prompt}/rounds")
    ModelAndView ask(
            @PathVariable PromptId prompt,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate first,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate last,
            @RequestParam(defaultValue = "ONCE") Asking.Again again,
            Me me,
            Words words,
            RedirectAttributes next) {
        onlyCoaches(me);
        var sentence = sentence(me, prompt);
        var asking = asking(me, first, last, again);
        var action = ALL + "/" + prompt.value() + "/rounds";
        return answered(
                prompts.ask(me.schoolId(), me.id(), prompt, asking), action, sentence, false, asking, words, next);
    }

    private Asking asking(Me me, @Nullable LocalDate first, @Nullable LocalDate last, Asking.Again again) {
        var from = Objects.requireNonNullElseGet(first, () -> prompts.today(me.schoolId()));
        return new Asking(from, Objects.requireNonNullElseGet(last, () -> from.plusDays(DAYS_USUAL - 1)), again);
    }

    private String sentence(Me me, PromptId prompt) {
        return prompts.of(me.schoolId()).stream()
                .filter(one -> one.id().equals(prompt))
                .map(Prompt::sentence)
                .findFirst()
                .orElseThrow(NotHere::new)
                .text();
    }

    private static ModelAndView answered(
            Asking.Answer answer,
            String action,
            String sentence,
            boolean isNew,
            Asking asking,
            Words words,
            RedirectAttributes next) {
        if (answer == Asking.Answer.ASKED) {
            next.addFlashAttribute("said", "asked");
            return new ModelAndView("redirect:" + ALL);
        }
        var again = form(action, sentence, isNew, asking, words.say("showcase-prompts.refused." + answer));
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    private static ModelAndView form(String action, String sentence, boolean isNew, Asking asking, String refusal) {
        var page = new AskPage(
                action,
                sentence,
                isNew,
                asking.first().toString(),
                asking.last().toString(),
                asking.again(),
                refusal);
        return new ModelAndView("showcase/prompts/web/ask", "page", page);
    }

    private static void onlyCoaches(Me me) {
        if (!me.is(Role.COACH)) {
            throw new NotHere();
        }
    }
}
