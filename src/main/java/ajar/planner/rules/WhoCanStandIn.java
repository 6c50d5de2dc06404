package ajar.planner.rules;

import ajar.planner.Limit;
import ajar.planner.Part;
import ajar.planner.Person;
import ajar.planner.PlanRequest.Forbid;
import ajar.planner.Presence;
import ajar.planner.world.Block;
import ajar.planner.world.Diary;
import ajar.planner.world.Visit;
import ajar.planner.world.Ways;
import ajar.planner.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who can stand in: coaches and cover staff who are available, teachers on call, and teachers who offered free time. */
public final class WhoCanStandIn {

    private static final Set<Presence.State> AVAILABLE = EnumSet.of(Presence.State.AVAILABLE);
    private static final Set<Presence.State> CALL = EnumSet.of(Presence.State.CALL);
    private static final Set<Presence.State> EITHER = EnumSet.of(Presence.State.AVAILABLE, Presence.State.CALL);
    private final World world;
    private final Diary diary;
    private final Ways ways;
    private final int[][] ofSchool;
    private final Map<Long, Offers> known = new HashMap<>();

    /** Who can cover at a time, sorted, and what a period of it costs with each. */
    private record Offers(int[] people, int[] periodCost) {}

    /** What rules people out for one wish or door only. */
    private final List<Forbid> named;

    public WhoCanStandIn(World world, Diary diary) {
        this.world = world;
        this.diary = diary;
        ways = new Ways(world);
        named = world.request.forbids().stream()
                .filter(forbid -> forbid.person() != null && (forbid.wish() != null || forbid.door() != null))
                .toList();
        var lists = new ArrayList<List<Integer>>();
        world.schools.forEach(school -> lists.add(new ArrayList<>()));
        for (int p = 0; p < world.people.size(); p++) {
            var person = world.people.get(p);
            if (mostOnADay(person) == 0) {
                continue;
            } else if (person.kind() == Person.Kind.TEACHER) {
                lists.get(world.schoolOf(p)).add(p);
            } else {
                for (var school : person.schools()) {
                    lists.get(world.school(school)).add(p);
                }
            }
        }
        ofSchool = lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).sorted().toArray())
                .toArray(int[][]::new);
    }

    /** Everybody who can take the whole block that the visit leaves alone, sorted. */
    public int[] forAllOf(Visit visit) {
        var block = visit.block();
        int school = world.schoolOf(block.visitor());
        int[] all = forOne(school, block.lessons().getFirst(), block.parts().getFirst()).people;
        int halves = block.halves();
        int[] found = new int[all.length];
        int count = 0;
        for (int person : all) {
            if (person != block.visitor()
                    && halves <= 2 * mostOnADay(world.people.get(person))
                    && isThereForTheRest(block, school, person)
                    && !isForbidden(person, visit)) {
                found[count++] = person;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private boolean isThereForTheRest(Block block, int school, int person) {
        for (int i = 1; i < block.lessons().size(); i++) {
            var more = forOne(school, block.lessons().get(i), block.parts().get(i));
            if (Arrays.binarySearch(more.people, person) < 0) {
                return false;
            }
        }
        return true;
    }

    private static int mostOnADay(Person person) {
        return Math.min(person.coversPerDay(), person.coversPerWeek());
    }

    private Offers forOne(int school, int lesson, Part part) {
        int day = world.dayOf(lesson);
        int start = world.start(lesson, part);
        int end = world.end(lesson, part);
        // Where it matters whether somebody gets there in time, each lesson is a case of its own.
        long time = ways.matter() ? -1L - (3L * lesson + part.ordinal()) : (long) day << 32 | (long) start << 16 | end;
        long key = time * world.schools.size() + school;
        var found = known.get(key);
        if (found == null) {
            found = offers(school, day, start, end, world.lessons.get(lesson).zone());
            known.put(key, found);
        }
        return found;
    }

    private Offers offers(int school, int day, int start, int end, String zone) {
        int[] people = Arrays.stream(ofSchool[school])
                .filter(person -> diary.is(offered(person), person, day, start, end)
                        && !diary.isAbsent(person, day, start, end)
                        && !ways.isBlocked(diary, person, day, start, end, zone, List.of()))
                .toArray();
        int[] cost = Arrays.stream(people)
                .map(person -> periodCost(person, day, start, end))
                .toArray();
        return new Offers(people, cost);
    }

    private Set<Presence.State> offered(int person) {
        var who = world.people.get(person);
        if (who.kind() != Person.Kind.TEACHER) {
            return AVAILABLE;
        } else {
            return who.coversWhenFree() ? EITHER : CALL;
        }
    }

    /** Whether somebody is ruled out for this wish or this door, not for all that leaves the same lessons alone. */
    public boolean dependOn(Visit visit) {
        return !named.isEmpty() && named.stream().anyMatch(forbid -> isMeant(forbid, visit));
    }

    private boolean isForbidden(int person, Visit visit) {
        if (world.request.forbids().isEmpty()) {
            return false;
        }
        var id = world.people.get(person).id();
        return world.request.forbids().stream()
                .anyMatch(forbid -> id.equals(forbid.person()) && isMeant(forbid, visit));
    }

    /** Whether the forbid, read as one for a stand-in, is about this visit. */
    private boolean isMeant(Forbid forbid, Visit visit) {
        return isAny(forbid.wish(), world.wishes.get(visit.wish()).id())
                && isAny(forbid.door(), world.doors.get(visit.door()).id())
                && isAny(forbid.withPerson(), world.people.get(visit.visitor()).id())
                && isAny(forbid.date(), world.days.get(visit.day()).date());
    }

    private static boolean isAny(@Nullable Object given, Object it) {
        return given == null || given.equals(it);
    }

    /** The points that this stand-in costs for the block, less those for knowing a group of it. */
    public int cost(Block block, int person) {
        int twice = 0;
        boolean knows = false;
        int school = world.schoolOf(block.visitor());
        for (int i = 0; i < block.lessons().size(); i++) {
            int lesson = block.lessons().get(i);
            var part = block.parts().get(i);
            int period = periodCost(school, lesson, part, person);
            twice += part == Part.WHOLE ? 2 * period : period + period % 2;
            knows |= world.knows(person, lesson);
        }
        return twice / 2 - (knows ? world.limit(Limit.POINTS_COVER_KNOWS_CLASS) : 0);
    }

    private int periodCost(int school, int lesson, Part part, int person) {
        var offers = forOne(school, lesson, part);
        int place = Arrays.binarySearch(offers.people, person);
        return place >= 0
                ? offers.periodCost[place]
                : periodCost(person, world.dayOf(lesson), world.start(lesson, part), world.end(lesson, part));
    }

    private int periodCost(int person, int day, int start, int end) {
        if (world.people.get(person).kind() != Person.Kind.TEACHER) {
            return world.limit(Limit.COST_COVER_COACH);
        }
        boolean onCall = !diary.is(AVAILABLE, person, day, start, end) && diary.is(EITHER, person, day, start, end);
        return world.limit(onCall ? Limit.COST_COVER_ON_CALL : Limit.COST_COVER_COLLEAGUE);
    }
}
