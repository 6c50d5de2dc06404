package ajar.dots.ranking;

import ajar.dots.ranking.Staffroom.Item;
import ajar.dots.ranking.Staffroom.Teacher;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * A term in a staffroom: whoever has a focus item looks at the list once a week, four times at the most. They read the reasons of the first
 * five and ask one whose reason is about their thing: mostly the first such, else another; where there is none, some ask the first of
 * the list and others wait. Who has helped as many as they have time for mostly says no.
 */
final class Term {

    private static final int TRIES = 4;
    private static final int READ = 5;
    private static final LocalDate BEGIN = LocalDate.of(2026, 9, 7);

    private final Staffroom room;
    private final @Nullable Spread spread;
    private final Ranking ranking;
    private final SplittableRandom drawn;

    private final Map<Integer, Integer> helped = new HashMap<>();
    private final Map<Integer, LocalDate> lastYes = new HashMap<>();
    private final Map<Item, Set<Integer>> refused = new HashMap<>();
    private Pool<Integer> pool;
    private int asks;
    private int refusals;
    private int found;
    private int weeksWaited;

    /** @param spread nobody rests and nothing is used up without one */
    Term(long seed, Weights weights, @Nullable Spread spread) {
        room = new Staffroom(seed);
        this.spread = spread;
        ranking = new Ranking(room.meanings, weights);
        drawn = new SplittableRandom(seed + 1);
        pool = pool();
    }

    Figures run() {
        var open = new ArrayList<Item>();
        for (int week = 0; week < Staffroom.WEEKS; week++) {
            int now = week;
            pool = pool();
            room.items.stream().filter(item -> item.week() == now).forEach(open::add);
            for (var item : List.copyOf(open)) {
                if (isSettled(item, week)) {
                    open.remove(item);
                }
            }
        }
        var loads = room.teachers.stream()
                .filter(teacher -> !teacher.texts().isEmpty())
                .mapToDouble(teacher -> helped.getOrDefault(teacher.number(), 0))
                .toArray();
        double all = room.items.size();
        return Figures.of(loads, found / all, refusals / (double) asks, weeksWaited / (double) Math.max(1, found));
    }

    /** Asks somebody; whether there is no more to ask for. */
    private boolean isSettled(Item item, int week) {
        var no = refused.computeIfAbsent(item, none -> new HashSet<>());
        var asked = choice(item, list(item, week, no));
        if (asked.isPresent()) {
            asks++;
            if (saysYes(item, asked.get(), week)) {
                help(item, asked.get(), week);
                return true;
            }
            refusals++;
            no.add(asked.get().number());
        }
        return week - item.week() >= TRIES - 1;
    }

    private Optional<Teacher> choice(Item item, List<Ranked<Integer>> list) {
        var read = list.subList(0, Math.min(READ, list.size()));
        var fitting = read.stream()
                .filter(ranked -> ranked.reason()
                        .said()
                        .filter(said -> room.isAbout(said, item.thing()))
                        .isPresent())
                .toList();
        if (fitting.isEmpty()) {
            return drawn.nextInt(100) < 30 ? read.stream().findFirst().map(this::teacher) : Optional.empty();
        }
        int place = drawn.nextInt(100) < 70 ? 0 : drawn.nextInt(Math.min(3, fitting.size()));
        return Optional.of(teacher(fitting.get(place)));
    }

    private Teacher teacher(Ranked<Integer> ranked) {
        return room.teachers.get(ranked.what());
    }

    private Pool<Integer> pool() {
        return Pool.of(
                room.teachers.stream()
                        .filter(teacher -> !teacher.texts().isEmpty())
                        .map(room::candidate)
                        .toList(),
                List.of(),
                room.meanings);
    }

    private List<Ranked<Integer>> list(Item item, int week, Set<Integer> no) {
        var today = BEGIN.plusWeeks(week);
        return ranking.rank(item.need(), pool, Draw.of(item.seeker().id(), today), candidate -> {
            var teacher = room.teachers.get(candidate.what());
            return teacher.number() == item.seeker().number() || no.contains(teacher.number())
                    ? Optional.empty()
                    : standing(teacher, today).map(load -> now(candidate, item, teacher, week, load));
        });
    }

    private Candidate<Integer> now(Candidate<Integer> candidate, Item item, Teacher teacher, int week, double load) {
        return new Candidate<>(
                candidate.what(),
                candidate.kind(),
                candidate.texts(),
                candidate.practices(),
                candidate.learners(),
                room.reach(item.seeker(), teacher, week),
                load);
    }

    /** Their load, if they may be suggested. */
    private Optional<Double> standing(Teacher teacher, LocalDate today) {
        if (spread == null) {
            return Optional.of(0.0);
        }
        var asked = new Spread.Asked(
                helped.getOrDefault(teacher.number(), 0), Optional.ofNullable(lastYes.get(teacher.number())));
        var standing = spread.of(teacher.offered(), asked, today);
        return Optional.of(standing.load()).filter(load -> standing.suggested());
    }

    private boolean saysYes(Item item, Teacher asked, int week) {
        double yes = helped.getOrDefault(asked.number(), 0) < asked.willing() ? 0.85 : 0.2;
        double can =
                switch (room.reach(item.seeker(), asked, week)) {
                    case FREE, ANY_TIME -> 1;
                    case COVER -> 0.85;
                    case NOT_NOW -> 0.5;
                };
        return drawn.nextDouble() < yes * can;
    }

    private void help(Item item, Teacher helper, int week) {
        helped.merge(helper.number(), 1, Integer::sum);
        lastYes.put(helper.number(), BEGIN.plusWeeks(week));
        if (helper.goodAt().contains(item.thing())) {
            found++;
            weeksWaited += week - item.week();
            room.tell(helper, item.thing(), Source.LEARNED);
        }
    }
}
