package ajar.planner.columns;

import ajar.planner.Part;
import ajar.planner.Reason;
import ajar.planner.rules.Rule;
import ajar.planner.world.Block;
import ajar.planner.world.Diary;
import ajar.planner.world.Talk;
import ajar.planner.world.Visit;
import ajar.planner.world.World;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the numbers of a model mean, and what was left out of it and why. */
public final class Catalogue {

    public final World world;
    public final Diary diary;
    public final Announced announced;
    public final Model model = new Model();
    public final List<Visit> options = new ArrayList<>();
    public final List<Block> blocks = new ArrayList<>();
    public final List<Talk> talks = new ArrayList<>();
    /** Who covers, by cover. */
    public int[] standIn = {};
    /** What options, covers and talks are worth beyond the third tier, because they stay as announced. */
    public int[] optionReward = {};

    public int[] coverReward = {};
    public int[] talkReward = {};
    /** The cover of a wish whose stand-in is given and whose usage is taken off already, or -1. */
    public int[] settledCover = {};

    public int[] settledTalk = {};
    /** Pins that do not fit together. */
    public final List<Reason> clashes = new ArrayList<>();
    /** For each row, what it means that it is full. */
    List<Rows.Row> rows = List.of();

    /** The rules that made the rows. */
    List<Rule> rules = List.of();

    /** The numbers of the rows, once somebody asks for them. */
    private @Nullable Numbers numbers;

    private final List<List<Visit>> uncovered = new ArrayList<>();

    private final List<Map<Reason.Kind, Integer>> refusals = new ArrayList<>();

    Catalogue(World world, Diary diary, Announced announced) {
        this.world = world;
        this.diary = diary;
        this.announced = announced;
        for (int w = 0; w < world.wishes.size(); w++) {
            refusals.add(new EnumMap<>(Reason.Kind.class));
            uncovered.add(new ArrayList<>());
        }
    }

    void refuse(int wish, Reason.Kind why) {
        refusals.get(wish).merge(why, 1, Integer::sum);
    }

    /** How many open lessons were refused to a wish, by reason. */
    public Map<Reason.Kind, Integer> refusals(int wish) {
        return refusals.get(wish);
    }

    /** A visit that nobody can stand in for. */
    void refuseUncovered(Visit visit) {
        refuse(visit.wish(), Reason.Kind.NOBODY_CAN_STAND_IN);
        uncovered.get(visit.wish()).add(visit);
    }

    /** The visits of a wish that only lack a stand-in. */
    public List<Visit> uncovered(int wish) {
        return uncovered.get(wish);
    }

    /** Whether a row cannot take so much more. */
    public interface Fullness {
        boolean isFull(int row, int amount);
    }

    /** Whether a visit that is not in the model would find room in all rows but those of its stand-in. */
    public boolean fits(Visit visit, Fullness fullness) {
        var fitting = new Fitting(this, fullness);
        rules.forEach(rule -> rule.visit(visit, fitting));
        rules.forEach(rule -> rule.host(visit.door(), fitting));
        return fitting.fits;
    }

    /** The number of a row, or -1 if it is none that could be full. */
    int row(Rule rule, int a, int b) {
        var known = numbers;
        if (known == null) {
            known = new Numbers();
            for (var row : rows) {
                known.of(Rows.key(rules, row.rule(), row.a(), row.b()));
            }
            numbers = known;
        }
        return known.known(Rows.key(rules, rule, a, b));
    }

    /** The sentence for a full row. */
    public Reason full(int row) {
        return rows.get(row).full();
    }

    /** The sentence for a shared person who stays elsewhere. */
    public Reason elsewhere(int stay) {
        return elsewhere.get(stay);
    }

    final List<Reason> elsewhere = new ArrayList<>();

    /** The option of a wish at a door, or -1. */
    public int option(int wish, int door, Part part) {
        for (int o = model.optionStart[wish]; o < model.optionStart[wish + 1]; o++) {
            if (options.get(o).door() == door && options.get(o).part() == part) {
                return o;
            }
        }
        return -1;
    }

    /** The cover of an option by this person, or -1. */
    public int cover(int option, int person) {
        int block = model.block[option];
        for (int c = block < 0 ? 0 : model.coverStart[block]; block >= 0 && c < model.coverStart[block + 1]; c++) {
            if (standIn[c] == person) {
                return c;
            }
        }
        return -1;
    }

    /** The talk of a wish that starts on this day at this minute, or -1. */
    public int talk(int wish, int day, int start) {
        for (int t = model.talkStart[wish]; t < model.talkStart[wish + 1]; t++) {
            if (talks.get(t).day() == day && talks.get(t).start() == start) {
                return t;
            }
        }
        return -1;
    }
}
