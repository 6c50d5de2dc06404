package ajar.today.web;

import ajar.showcase.echoes.Heard;
import ajar.showcase.prompts.Answers;
import ajar.site.Me;
import ajar.site.Words;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A sentence to finish, what came back to one's own posts of late, and one post to celebrate. */
@Component
class TodayShowcase {

    private static final Duration LATELY = Duration.ofDays(7);
    private static final int LINES_MAX = 2;

    private final Answers answers;
    private final Heard heard;
    private final Clock clock;

    TodayShowcase(Answers answers, Heard heard, Clock clock) {
        this.answers = answers;
        this.heard = heard;
        this.clock = clock;
    }

    /** One is enough for a day; the others are found beside it. */
    List<TodayPage.Link> waiting(Me me, LocalDate today, Words words) {
        return answers.unanswered(me.schoolId(), me.id(), today).stream()
                .limit(1)
                .map(round -> new TodayPage.Link(
                        words.say("today.sentence", "sentence", round.sentence().shown()),
                        "/rounds/" + round.id().value()))
                .toList();
    }

    List<TodayPage.Link> links(Me me, Words words) {
        var since = clock.instant().minus(LATELY);
        return Stream.concat(
                        heard.of(me.schoolId(), me.id(), since).stream().limit(LINES_MAX),
                        heard.celebrated(me.schoolId(), since).stream())
                .map(line -> new TodayPage.Link(
                        words.say("today.shown." + line.kind(), "who", line.who(), "title", line.title()),
                        "/posts/" + line.post().value()))
                .toList();
    }
}
