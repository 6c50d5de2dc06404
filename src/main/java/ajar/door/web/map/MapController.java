package ajar.door.web.map;

import ajar.door.FloorPlanId;
import ajar.door.plans.FloorPlan;
import ajar.door.plans.FloorPlans;
import ajar.door.showing.SignAddresses;
import ajar.door.showing.SignShelf;
import ajar.school.Role;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Place;
import ajar.site.Words;
import ajar.site.pictures.Size;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The map for those who sign in, and for everybody who has its address where the school wants that [P3]. */
@Controller
class MapController {

    private static final int AFTER_THE_CALENDAR = 83;
    private static final String SECONDS = "60";

    private final SignShelf shelf;
    private final SignAddresses addresses;
    private final FloorPlans plans;
    private final MapPages pages;

    MapController(SignShelf shelf, SignAddresses addresses, FloorPlans plans, MapPages pages) {
        this.shelf = shelf;
        this.addresses = addresses;
        this.plans = plans;
        this.pages = pages;
    }

    @Bean
    static Place mapPlace() {
        return Place.forAll("/map", "door.map.place", "social", AFTER_THE_CALENDAR);
    }

    @GetMapping("/map")
    ModelAndView map(Me me, Words words) {
        return new ModelAndView(
                "door/web/map/map",
                "page",
                pages.of(shelf.of(me.schoolId()), MapController::ownPicture, true, me.is(Role.STEWARD), words));
    }

    @GetMapping("/map/pictures/{drawing}/{size}.jpg")
    ResponseEntity<byte[]> picture(@PathVariable FloorPlanId drawing, @PathVariable String size, Me me) {
        return jpeg(Size.of(size).flatMap(wanted -> plans.file(me.schoolId(), drawing, wanted)));
    }

    /** Whoever stands before it in a hall does not tap. */
    @GetMapping("/d/map/{code}")
    ModelAndView mapForAll(@PathVariable String code, Words words, HttpServletResponse response) {
        var school = addresses.mapAt(code).orElseThrow(NotHere::new);
        response.setHeader("Refresh", SECONDS);
        return new ModelAndView(
                "door/web/map/map",
                "page",
                pages.of(
                        shelf.of(school),
                        plan -> "/d/map/%s/pictures/%s".formatted(code, plan.mark()),
                        false,
                        false,
                        words));
    }

    @GetMapping("/d/map/{code}/pictures/{mark}/{size}.jpg")
    ResponseEntity<byte[]> pictureForAll(
            @PathVariable String code, @PathVariable String mark, @PathVariable String size) {
        return jpeg(Size.of(size).flatMap(wanted -> addresses.pictureAt(code, mark, wanted)));
    }

    private static String ownPicture(FloorPlan plan) {
        return "/map/pictures/" + plan.id().value();
    }

    /** Browsers ask each time, so that a picture is gone with its address; mostly it is the one that they have. */
    private static ResponseEntity<byte[]> jpeg(Optional<FloorPlans.File> found) {
        var file = found.orElseThrow(NotHere::new);
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag("\"" + file.mark() + "\"")
                .body(file.jpeg());
    }
}
