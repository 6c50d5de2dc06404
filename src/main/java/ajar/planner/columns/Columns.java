package ajar.planner.columns;

import ajar.planner.Limit;
import ajar.planner.Part;
import ajar.planner.PlanRequest;
import ajar.planner.Reason;
import ajar.planner.Repair;
import ajar.planner.Wish;
import ajar.planner.rules.RuleBook;
import ajar.planner.rules.Talks;
import ajar.planner.world.Block;
import ajar.planner.world.Diary;
import ajar.planner.world.Talk;
import ajar.planner.world.Times;
import ajar.planner.world.Visit;
import ajar.planner.world.Ways;
import ajar.planner.world.World;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes the model of a request: possibilities first, then the rows they use, then what is given taken off. */
public final class Columns {

    private final Catalogue catalogue;
    private final World world;
    private final Model model;
    private final Talks talks;
    private final Ints wishOf = new Ints();
    private final Ints door = new Ints();
    private final Ints block = new Ints();
    private final Ints value = new Ints();
    private final Ints reward = new Ints();
    private final Ints talkLow = new Ints();
    private final Ints talkHigh = new Ints();
    private final Ints talkValue = new Ints();
    private final Ints talkReward = new Ints();

    private final int most;

    private Columns(Catalogue catalogue, int most) {
        this.catalogue = catalogue;
        this.most = most;
        world = catalogue.world;
        model = catalogue.model;
        talks = new Talks(world, catalogue.diary);
    }

    /** The model of a request, or of its repair. */
    public static Catalogue of(PlanRequest request, @Nullable Repair repair) {
        return few(request, repair, Integer.MAX_VALUE);
    }

    /**
     * A model with so many possibilities per wish and stand-ins per block at most, the earliest and the cheapest and what
     * was announced: made soon, and each plan of it is a plan of the whole.
     */
    public static Catalogue few(PlanRequest request, @Nullable Repair repair, int most) {
        var world = new World(request);
        var diary = new Diary(world, repair == null ? List.of() : repair.absences());
        return make(new Catalogue(world, diary, new Announced(world, repair)), most);
    }

    /** The model of the same request with all possibilities. */
    public static Catalogue all(Catalogue few) {
        return make(new Catalogue(few.world, few.diary, few.announced), Integer.MAX_VALUE);
    }

    private static Catalogue make(Catalogue catalogue, int most) {
        var columns = new Columns(catalogue, most);
        columns.possibilities();
        columns.rows();
        Tiers.weigh(catalogue);
        Settling.settle(catalogue);
        Trimming.trim(catalogue);
        return catalogue;
    }

    private void possibilities() {
        model.wishes = world.wishes.size();
        model.weight = world.wishes.stream().mapToInt(Wish::weight).toArray();
        model.visitors = world.people.size();
        model.prize = world.people.stream().mapToInt(one -> one.priority()).toArray();
        model.visitor = new int[model.wishes];
        model.forced = new boolean[model.wishes];
        model.optionStart = new int[model.wishes + 1];
        model.talkStart = new int[model.wishes + 1];
        var options = new OptionMaker(catalogue, most);
        var covers = new CoverMaker(catalogue, most);
        for (int w = 0; w < model.wishes; w++) {
            model.visitor[w] = world.visitor(w);
            wish(w, options.options(w), covers);
            model.optionStart[w + 1] = catalogue.options.size();
            model.talkStart[w + 1] = catalogue.talks.size();
            model.forced[w] = catalogue.announced.pin(w) != null && model.optionCount(w) > 0;
        }
        model.bySchool = world.wishesBySchool();
        covers.close();
        finish();
    }

    private void finish() {
        model.options = catalogue.options.size();
        model.wishOf = wishOf.toArray();
        model.door = door.toArray();
        model.block = block.toArray();
        model.optionValue = value.toArray();
        model.talkLow = talkLow.toArray();
        model.talkHigh = talkHigh.toArray();
        model.talks = catalogue.talks.size();
        model.talkValue = talkValue.toArray();
        model.doors = world.doors.size();
        catalogue.optionReward = reward.toArray();
        catalogue.talkReward = talkReward.toArray();
    }

    private void wish(int wish, List<Visit> visits, CoverMaker covers) {
        int firstTalk = catalogue.talks.size();
        if (!visits.isEmpty()) {
            int first = visits.stream().mapToInt(Visit::day).min().orElseThrow();
            int last = visits.stream().mapToInt(Visit::day).max().orElseThrow();
            talks.from(wish, first, last).forEach(this::addTalk);
        }
        for (var visit : visits) {
            int number = -1;
            if (!visit.block().isEmpty() && !goesUncovered(wish)) {
                number = covers.block(visit, catalogue.options.size());
                if (number < 0) {
                    refuse(visit);
                    continue;
                }
            }
            addOption(visit, number, firstTalk);
        }
    }

    /** Whether it was agreed that nobody stands in: the lesson came into the timetable afterwards. */
    private boolean goesUncovered(int wish) {
        var pin = catalogue.announced.pin(wish);
        return pin != null && pin.agreed() && pin.standIn() == null;
    }

    private void refuse(Visit visit) {
        catalogue.refuseUncovered(visit);
        var pin = catalogue.announced.pin(visit.wish());
        if (pin != null) {
            catalogue.clashes.add(Reason.of(Reason.Kind.NOBODY_CAN_STAND_IN, pin.wish()));
        }
    }

    private void addTalk(Talk talk) {
        var pin = catalogue.announced.pin(talk.wish());
        if (pin != null && pin.talk() != null) {
            var given = pin.talk();
            if (world.dayOrNone(given.date()) != talk.day() || given.start() != talk.start()) {
                return;
            }
        } else if (!catalogue.announced.canTalkOn(talk.day())) {
            return;
        }
        var told = catalogue.announced.told(talk.wish());
        var before = told == null ? null : told.talk();
        boolean keeps =
                before != null && world.dayOrNone(before.date()) == talk.day() && before.start() == talk.start();
        int more = keeps ? world.limit(Limit.POINTS_KEEP_DEBRIEF) : 0;
        catalogue.talks.add(talk);
        talkReward.add(more);
        talkValue.add(more + world.limit(Limit.POINTS_DEBRIEF));
    }

    private void addOption(Visit visit, int number, int firstTalk) {
        var announced = catalogue.announced;
        int more = 0;
        if (announced.keeps(visit.wish(), visit.door(), visit.part())) {
            var told = announced.told(visit.wish());
            boolean nobodyStill = number < 0 && told != null && told.standIn() == null;
            more = world.limit(Limit.POINTS_KEEP_VISIT) + (nobodyStill ? world.limit(Limit.POINTS_KEEP_STAND_IN) : 0);
        }
        boolean partly =
                visit.part() != Part.WHOLE && world.wishes.get(visit.wish()).length() == Wish.Length.EITHER;
        wishOf.add(visit.wish());
        door.add(visit.door());
        block.add(number);
        reward.add(more);
        value.add(more
                + world.limit(Limit.POINTS_VISIT)
                - visit.day() * world.limit(Limit.COST_DAY_LATER)
                - (visit.ownFree() ? world.limit(Limit.COST_OWN_FREE) : 0)
                - (partly ? world.limit(Limit.COST_PART) : 0));
        int low = firstTalk;
        while (low < catalogue.talks.size() && !comesLater(catalogue.talks.get(low), visit)) {
            low++;
        }
        int high = low;
        while (high < catalogue.talks.size() && talks.follows(catalogue.talks.get(high), visit)) {
            high++;
        }
        talkLow.add(low);
        talkHigh.add(high);
        catalogue.options.add(visit);
    }

    private static boolean comesLater(Talk talk, Visit visit) {
        return talk.day() > visit.day() || talk.day() == visit.day() && talk.start() >= visit.to();
    }

    private void rows() {
        int[] wishesAtDoor = Trimming.wishesAtDoor(model);
        var times = new Times(world);
        var ways = new Ways(world);
        collect(times, ways, wishesAtDoor);
        var rules = RuleBook.rules(world, catalogue.diary, times, ways);
        catalogue.rules = rules;
        var rows = new Rows(rules);
        var ofOptions = new Rows.Writer();
        var ofCovers = new Rows.Writer();
        var ofTalks = new Rows.Writer();
        var ofDoors = new Rows.Writer();
        for (var visit : catalogue.options) {
            rows.visit(visit);
            if (wishesAtDoor[visit.door()] == 1) {
                rows.host(visit.door());
            }
            rows.writeTo(ofOptions);
        }
        eachCover((block, person) -> {
            rows.cover(block, person);
            rows.writeTo(ofCovers);
        });
        for (var talk : catalogue.talks) {
            rows.talk(talk);
            rows.writeTo(ofTalks);
        }
        for (int d = 0; d < model.doors; d++) {
            if (wishesAtDoor[d] > 1) {
                rows.host(d);
            }
            rows.writeTo(ofDoors);
        }
        Trimming.number(catalogue, rows);
        model.optionUse = ofOptions.close(model.rows);
        model.coverUse = ofCovers.close(model.rows);
        model.talkUse = ofTalks.close(model.rows);
        model.doorUse = ofDoors.close(model.rows);
    }

    /** Hears first of everything that could take somebody's time. */
    private void collect(Times times, Ways ways, int[] wishesAtDoor) {
        for (var visit : catalogue.options) {
            times.visit(visit);
            ends(ways, visit.visitor(), world.lessonOf(visit.door()), visit.part());
        }
        catalogue.talks.forEach(times::talk);
        eachCover((block, person) -> {
            times.cover(block, person);
            for (int i = 0; i < block.lessons().size(); i++) {
                ends(ways, person, block.lessons().get(i), block.parts().get(i));
            }
        });
        for (int d = 0; d < model.doors; d++) {
            if (wishesAtDoor[d] > 0) {
                times.host(d);
                ends(ways, world.hostOf(d), world.lessonOf(d), Part.WHOLE);
            }
        }
        times.close();
    }

    private void ends(Ways ways, int person, int lesson, Part part) {
        ways.end(
                person,
                world.dayOf(lesson),
                world.end(lesson, part),
                world.lessons.get(lesson).zone());
    }

    private interface Cover {
        void by(Block block, int person);
    }

    private void eachCover(Cover cover) {
        for (int b = 0; b < model.blocks; b++) {
            for (int c = model.coverStart[b]; c < model.coverStart[b + 1]; c++) {
                cover.by(catalogue.blocks.get(b), catalogue.standIn[c]);
            }
        }
    }
}
