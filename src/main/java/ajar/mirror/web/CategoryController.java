package ajar.mirror.web;

import ajar.mirror.Categories;
import ajar.mirror.Category;
import ajar.mirror.Side;
import ajar.mirror.web.CategoriesPage.Own;
import ajar.mirror.web.CategoriesPage.Ready;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The coaches of a school name kinds of hours of their own: they know them, and the sums need the same words for all. */
@Controller
class CategoryController {

    private final Categories categories;

    CategoryController(Categories categories) {
        this.categories = categories;
    }

    @GetMapping("/mirror/categories")
    ModelAndView show(@Said("said") String said, Me me, Words words) {
        MirrorPlaces.onlyFor(me);
        return page(me, said.isEmpty() ? "" : words.say("mirror.categories.said." + said), "", words);
    }

    @PostMapping("/mirror/categories")
    ModelAndView add(@RequestParam String name, @RequestParam Side side, Me me, Words words, RedirectAttributes next) {
        MirrorPlaces.onlyFor(me);
        if (categories.add(me.schoolId(), name, side)) {
            return said("added", next);
        }
        var again = page(me, "", words.say("mirror.categories.refused"), words);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    @PostMapping("/mirror/categories/{category}")
    ModelAndView retire(@PathVariable UUID category, @RequestParam boolean retired, Me me, RedirectAttributes next) {
        MirrorPlaces.onlyFor(me);
        if (!categories.retire(me.schoolId(), category, retired)) {
            throw new NotHere();
        }
        return said(retired ? "retired" : "back", next);
    }

    private static ModelAndView said(String key, RedirectAttributes next) {
        next.addFlashAttribute("said", key);
        return new ModelAndView("redirect:/mirror/categories");
    }

    private ModelAndView page(Me me, String said, String refusal, Words words) {
        var all = categories.of(me.schoolId());
        var named = new MirrorWords(words);
        return new ModelAndView(
                "mirror/web/categories",
                "page",
                new CategoriesPage(
                        said,
                        refusal,
                        Arrays.stream(Side.values())
                                .map(side -> new Ready(
                                        named.side(side),
                                        all.stream()
                                                .filter(one -> one.isReady() && one.side() == side)
                                                .map(named::category)
                                                .toList()))
                                .toList(),
                        all.stream()
                                .filter(one -> !one.isReady())
                                .map((Category one) -> new Own(
                                        named.category(one),
                                        named.side(one.side()),
                                        "/mirror/categories/" + one.key(),
                                        one.retired()))
                                .toList()));
    }
}
