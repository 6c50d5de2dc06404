package ajar.dots.help;

import ajar.dots.ranking.Ranked;
import ajar.dots.ranking.Reach;
import ajar.dots.ranking.Reason;
import ajar.dots.ranking.Source;
import ajar.dots.strengths.Strength;
import ajar.dots.strengths.Strengths;
import ajar.postgres.DatabaseContext;
import ajar.school.People;
import ajar.school.PersonId;
import ajar.school.PracticeId;
import ajar.school.Practices;
import ajar.site.Me;
import ajar.site.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says of each what it is and what truly made it stand where it does. */
@Component
class Rows {

    private static final int QUOTED_MAX = 140;

    private final Practices practices;
    private final People people;
    private final Strengths strengths;
    private final Masks masks;

    Rows(Practices practices, People people, Strengths strengths, Masks masks) {
        this.practices = practices;
        this.people = people;
        this.strengths = strengths;
        this.masks = masks;
    }

    /** What the sentences are made of. */
    private record Said(
            Me me,
            String purpose,
            Map<UUID, String> practices,
            Map<PersonId, String> names,
            List<Strength> offers,
            Words words) {}

    List<HelpList.Row> of(Me me, List<Ranked<Help>> ranked, String purpose, Words words) {
        var names = new HashMap<UUID, String>();
        practices.of(me.schoolId()).forEach(one -> names.put(one.id().value(), one.name()));
        var colleagues = new HashMap<PersonId, String>();
        people.of(me.schoolId()).forEach(one -> colleagues.put(one.id(), one.name()));
        var offers = DatabaseContext.asJob("dots", me.schoolId().value(), () -> strengths.ofAll(me.schoolId()));
        var said = new Said(me, purpose, names, colleagues, offers, words);
        return ranked.stream().map(one -> row(one, said)).toList();
    }

    private HelpList.Row row(Ranked<Help> one, Said said) {
        return switch (one.what()) {
            case Help.Colleague colleague -> colleague(colleague, one.reason(), said);
            case Help.Lesson lesson ->
                row(
                        one,
                        said,
                        lesson.toSee(),
                        said.words()
                                .say(
                                        "dots.lesson",
                                        "host",
                                        said.names().getOrDefault(lesson.host(), ""),
                                        "what",
                                        lesson.what(),
                                        "day",
                                        said.words().day(lesson.next().toLocalDate()),
                                        "slot",
                                        said.words().slot(lesson.slot()),
                                        "clock",
                                        said.words().clock(lesson.next().toLocalTime())),
                        "/doors/" + lesson.door().value() + "?date="
                                + lesson.next().toLocalDate());
            case Help.Writing post ->
                row(
                        one,
                        said,
                        post.title(),
                        said.words().say("dots.post", "author", post.author()),
                        "/posts/" + post.post().value());
            case Help.Chapter chapter ->
                row(
                        one,
                        said,
                        chapter.chapter(),
                        said.words().say("dots.chapter", "book", chapter.book(), "minutes", chapter.minutes()),
                        "/picks/" + chapter.pick().value());
            case Help.Question question -> row(one, said, question.text(), "", "");
        };
    }

    private static HelpList.Row row(Ranked<Help> one, Said said, String title, String byline, String href) {
        var kind = one.kind().name();
        return new HelpList.Row(
                said.words().say("dots.kind." + kind),
                title,
                byline,
                reasons(one.what(), one.reason(), said),
                href,
                href.isEmpty() ? "" : said.words().say("dots.look." + kind),
                "");
    }

    private HelpList.Row colleague(Help.Colleague colleague, Reason reason, Said said) {
        var words = said.words();
        var name = colleague.name();
        var purpose = said.purpose().isEmpty() ? "" : "&purpose=" + said.purpose();
        return new HelpList.Row(
                words.say("dots.kind.COLLEAGUE"),
                name == null ? words.say("dots.somebody", "where", colleague.where()) : name,
                "",
                reasons(colleague, reason, said),
                name == null ? "" : "/wishes/new?host=" + colleague.person().value() + purpose,
                words.say(name == null ? "dots.ask" : "dots.look.COLLEAGUE"),
                name == null ? masks.mask(said.me().id(), behind(colleague, reason, said)) : "");
    }

    /** What of the colleague is told to them if they are asked: their own offer, or the practice; nothing of the seeker. */
    private static Masks.Unmasked behind(Help.Colleague colleague, Reason reason, Said said) {
        var offer = reason.said().filter(one -> one.source() == Source.OFFER).flatMap(one -> said.offers().stream()
                .filter(offered -> offered.person().equals(colleague.person())
                        && offered.said().words().equals(one.words()))
                .findFirst());
        @Nullable
        PracticeId practice = reason.practice()
                .map(PracticeId::new)
                .or(() -> offer.map(one -> one.said().practice()))
                .orElse(null);
        return new Masks.Unmasked(colleague.person(), offer.map(Strength::id).orElse(null), practice);
    }

    private static List<String> reasons(Help help, Reason reason, Said said) {
        var words = said.words();
        var nameless = help instanceof Help.Colleague colleague && colleague.name() == null;
        var reasons = new ArrayList<String>();
        reason.said()
                .map(one -> words.say(
                        "dots.reason." + one.source() + (nameless && one.source() == Source.LEARNED ? ".nameless" : ""),
                        "words",
                        shortened(one.words())))
                .ifPresent(reasons::add);
        reason.practice()
                .flatMap(id -> Optional.ofNullable(said.practices().get(id)))
                .map(name -> words.say(
                        "dots.reason.practice", "practice", name, "known", reason.practiceOfNeed() ? "yes" : "no"))
                .ifPresent(reasons::add);
        int learners = learners(help, reason);
        if (learners > 0) {
            reasons.add(
                    words.say(nameless ? "dots.reason.learners.nameless" : "dots.reason.learners", "people", learners));
        }
        if (help instanceof Help.Lesson) {
            reasons.add(words.say(reason.reach() == Reach.FREE ? "dots.reason.free" : "dots.reason.cover"));
        }
        return reasons;
    }

    /** Of the practice that is named: "this" is nothing else. */
    private static int learners(Help help, Reason reason) {
        return reason.practice()
                .map(id -> help.learners().getOrDefault(new PracticeId(id), 0))
                .orElse(0);
    }

    /** In one line, without the signs of a text's layout. */
    private static String shortened(String words) {
        var line = words.replaceAll("[*_`#>\\s]+", " ").strip();
        return line.length() <= QUOTED_MAX
                ? line
                : line.substring(0, QUOTED_MAX - 1).strip() + "…";
    }
}
