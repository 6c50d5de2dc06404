package ajar.door.web.spaces;

import static ajar.door.web.spaces.SpacesController.back;
import static ajar.door.web.spaces.SpacesController.onlyStewards;
import static ajar.door.web.spaces.SpacesController.refused;
import static ajar.door.web.spaces.SpacesController.sentence;

import ajar.door.ChangeId;
import ajar.door.SpaceId;
import ajar.door.signs.SpaceKind;
import ajar.door.signs.World;
import ajar.door.signs.WorldRules;
import ajar.door.spaces.Change;
import ajar.door.spaces.Changes;
import ajar.door.spaces.Settings;
import ajar.door.spaces.Spaces;
import ajar.site.Me;
import ajar.site.NotHere;
import ajar.site.Said;
import ajar.site.Words;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a kind of space is when, what differs for some hours, and what signs and the map tell to whom. */
@Controller
class SettledController {

    private static final String RULES = "/spaces/rules";
    private static final String TEMPLATE = "door/web/spaces/settled";

    private final Settings settings;
    private final Changes changes;
    private final Spaces spaces;
    private final SettledPages pages;

    SettledController(Settings settings, Changes changes, Spaces spaces, SettledPages pages) {
        this.settings = settings;
        this.changes = changes;
        this.spaces = spaces;
        this.pages = pages;
    }

    @GetMapping("/spaces/rules")
    ModelAndView show(Me me, @Said("said") String said, Words words) {
        onlyStewards(me);
        return new ModelAndView(TEMPLATE, "page", pages.of(me, sentence(said, words), "", words));
    }

    @PostMapping("/spaces/rules")
    ModelAndView settle(@RequestParam Map<String, String> fields, Me me, RedirectAttributes next) {
        onlyStewards(me);
        var rules = WorldRules.USUAL;
        for (var kind : SpaceKind.values()) {
            for (var part : SettledPages.PARTS) {
                var typed = fields.get(SettledPages.field(kind, part));
                var world = SettledPages.WORLDS.stream()
                        .filter(one -> one.name().equals(typed))
                        .findFirst()
                        .orElse(WorldRules.usual(kind, part));
                rules = rules.with(kind, part, world);
            }
        }
        settings.settle(me.schoolId(), rules);
        return back(next, RULES, "rules");
    }

    /** @param space nothing for every space of the school */
    @PostMapping("/spaces/changes")
    ModelAndView add(
            @RequestParam(required = false) @Nullable SpaceId space,
            @RequestParam @DateTimeFormat(iso = ISO.DATE) LocalDate date,
            @RequestParam @DateTimeFormat(iso = ISO.TIME) LocalTime from,
            @RequestParam @DateTimeFormat(iso = ISO.TIME) LocalTime until,
            @RequestParam World world,
            @RequestParam(defaultValue = "") String line,
            Me me,
            Words words,
            RedirectAttributes next) {
        onlyStewards(me);
        if (space != null && spaces.find(me.schoolId(), space).isEmpty()) {
            throw new NotHere();
        }
        var change = new Change(new ChangeId(UUID.randomUUID()), space, date, from, until, world, line.strip());
        return !date.isBefore(pages.today(me)) && changes.add(me.schoolId(), change)
                ? back(next, RULES, "change")
                : refused(TEMPLATE, pages.of(me, "", words.say("door.changes.refused"), words));
    }

    @PostMapping("/spaces/changes/{change}/removal")
    ModelAndView remove(@PathVariable ChangeId change, Me me, RedirectAttributes next) {
        onlyStewards(me);
        if (!changes.remove(me.schoolId(), change)) {
            throw new NotHere();
        }
        return back(next, RULES, "change-removed");
    }

    @PostMapping("/spaces/settings")
    ModelAndView settle(
            @RequestParam(defaultValue = "false") boolean showsNames,
            @RequestParam(defaultValue = "false") boolean mapForAll,
            @RequestParam Map<String, String> fields,
            Me me,
            Words words,
            RedirectAttributes next) {
        onlyStewards(me);
        var lines = new EnumMap<World, String>(World.class);
        Stream.of(World.values()).forEach(world -> lines.put(world, fields.getOrDefault(world.word(), "")));
        return settings.settle(me.schoolId(), showsNames, mapForAll, lines)
                ? back(next, RULES, "settings")
                : refused(TEMPLATE, pages.of(me, "", words.say("door.mine.refused"), words));
    }
}
