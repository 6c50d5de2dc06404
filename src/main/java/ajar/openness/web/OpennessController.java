package ajar.openness.web;

import ajar.openness.Beside;
import ajar.openness.Figure;
import ajar.openness.Measure;
import ajar.openness.Openness;
import ajar.school.Role;
import ajar.school.calendar.Term;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Place;
import ajar.site.Words;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** How open the school is, and the schools of a district; there is nothing to choose, so that nothing can be subtracted. */
@Controller
class OpennessController {

    private static final String SCHOOL = "/openness";
    private static final int AFTER_STRINGS = 78;
    private static final List<Measure> BESIDE = List.of(Measure.MADE, Measure.RECEIVED, Measure.OPENED, Measure.ACROSS);

    private final OpennessPages pages;
    private final Openness openness;

    OpennessController(OpennessPages pages, Openness openness) {
        this.pages = pages;
        this.openness = openness;
    }

    @GetMapping(SCHOOL)
    ModelAndView show(Me me, Words words) {
        return new ModelAndView("openness/web/school", "page", pages.of(me, words));
    }

    @GetMapping("/openness/district")
    ModelAndView showDistrict(Me me, Words words) {
        if (!me.is(Role.DISTRICT_LEAD)) {
            throw new NotHere();
        }
        return new ModelAndView(
                "openness/web/district",
                "page",
                openness.lastTermBeside()
                        .map(term -> district(term, words))
                        .orElseGet(() -> new DistrictPage(words.say("openness.district.title"), List.of(), List.of())));
    }

    private DistrictPage district(Term term, Words words) {
        var schools = openness.beside(term);
        var said = new SharesSaid(words);
        return new DistrictPage(
                words.say("openness.district.sentence", "term", said.term(term)),
                BESIDE.stream()
                        .map(measure -> new DistrictPage.Beside(
                                words.say("openness.what." + measure.name()),
                                schools.stream()
                                        .filter(school -> !school.figures().isEmpty())
                                        .map(school -> said.bar(school.school(), figure(school, measure), term.last()))
                                        .toList()))
                        .toList(),
                schools.stream()
                        .filter(school -> school.figures().isEmpty())
                        .map(Beside::school)
                        .toList());
    }

    private static Optional<Figure> figure(Beside school, Measure measure) {
        return school.figures().stream().filter(one -> one.measure() == measure).findFirst();
    }

    @Bean
    static Place opennessPlace() {
        return Place.forAll(SCHOOL, "openness.place", "openness", AFTER_STRINGS);
    }
}
