package ajar.mirror.web;

import ajar.mirror.Side;
import ajar.mirror.sums.Figure;
import ajar.mirror.sums.Sums;
import ajar.mirror.sums.Told;
import ajar.school.Role;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Sums over all coaches, for who leads a school or a district; there is nothing to choose, so that nothing can be subtracted. */
@Controller
class SumsController {

    private final Sums sums;

    SumsController(Sums sums) {
        this.sums = sums;
    }

    @GetMapping("/coaches-hours")
    ModelAndView show(Me me, Words words) {
        if (!me.is(Role.LEADER) && !me.is(Role.DISTRICT_LEAD)) {
            throw new NotHere();
        }
        var told = new ArrayList<SumsPage.Sum>();
        if (me.is(Role.LEADER)) {
            told.add(sum(me.school().name(), sums.ofSchool(me.schoolId()), words));
        }
        if (me.is(Role.DISTRICT_LEAD)) {
            told.add(sum(words.say("mirror.sums.district"), sums.ofDistrict(me.schoolId()), words));
        }
        return new ModelAndView("mirror/web/sums", "page", new SumsPage(told));
    }

    private static SumsPage.Sum sum(String title, Optional<Told> found, Words words) {
        var told = found.filter(one -> !one.figures().isEmpty());
        if (told.isEmpty()) {
            return new SumsPage.Sum(title, words.say("mirror.sums.nothing"), null, List.of());
        }
        var leading = told.get().side(Side.LEADING);
        var managing = told.get().side(Side.MANAGING);
        return new SumsPage.Sum(
                title,
                sentence(told.get(), leading, managing, words),
                bar(leading, managing, words),
                Arrays.stream(Side.values())
                        .flatMap(side ->
                                told.get().side(side).stream().map(total -> list(side, total, told.get(), words)))
                        .toList());
    }

    private static String sentence(Told told, Optional<Figure> leading, Optional<Figure> managing, Words words) {
        var said = new MirrorWords(words);
        var month = words.say("mirror.month", "date", told.month());
        if (leading.isPresent() && managing.isPresent()) {
            return words.say(
                    "mirror.sums.both",
                    "month",
                    month,
                    "led",
                    said.time(rounded(leading.get())),
                    "all",
                    said.whole(rounded(leading.get()), rounded(leading.get()) + rounded(managing.get())),
                    "n",
                    Math.max(leading.get().coaches(), managing.get().coaches()));
        }
        var one = leading.or(() -> managing).orElseThrow();
        return words.say(
                "mirror.sums.one",
                "month",
                month,
                "side",
                one.name(),
                "time",
                said.time(rounded(one)),
                "n",
                one.coaches());
    }

    private static MirrorPage.@Nullable Bar bar(Optional<Figure> leading, Optional<Figure> managing, Words words) {
        if (leading.isEmpty() || managing.isEmpty()) {
            return null;
        }
        int led = leading.get().minutes();
        double share = (double) led / (led + managing.get().minutes());
        int percent = (int) Math.round(100 * share);
        var said = new MirrorWords(words);
        return new MirrorPage.Bar(
                false,
                100 * share + "%",
                words.say("mirror.share", "side", said.side(Side.LEADING), "percent", percent),
                words.say("mirror.share", "side", said.side(Side.MANAGING), "percent", 100 - percent));
    }

    private static MirrorPage.SideList list(Side side, Figure total, Told told, Words words) {
        var said = new MirrorWords(words);
        return new MirrorPage.SideList(
                words.say("mirror.side-title", "side", said.side(side), "time", said.figure(total.minutes())),
                side.word(),
                "",
                told.below(side).stream()
                        .map(figure -> new MirrorPage.Line(
                                words.say("mirror.category."
                                        + figure.name().substring(side.word().length() + 1)),
                                words.say("mirror.sums.coaches", "n", figure.coaches()),
                                said.figure(figure.minutes())))
                        .toList());
    }

    /** Sums of many weeks are said in whole hours. */
    private static int rounded(Figure figure) {
        return figure.minutes() < 600 ? figure.minutes() : Math.round(figure.minutes() / 60f) * 60;
    }
}
