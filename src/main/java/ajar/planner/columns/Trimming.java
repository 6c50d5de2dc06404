package ajar.planner.columns;

import ajar.planner.Reason;
import java.util.Arrays;

/** Numbers rows and stays, drops rows that can never be full, and links options to doors and visitors. */
final class Trimming {

    private Trimming() {}

    /** How many wishes have an option at each door. */
    static int[] wishesAtDoor(Model model) {
        int[] last = new int[model.doors];
        int[] count = new int[model.doors];
        Arrays.fill(last, -1);
        for (int o = 0; o < model.options; o++) {
            if (last[model.door[o]] != model.wishOf[o]) {
                last[model.door[o]] = model.wishOf[o];
                count[model.door[o]]++;
            }
        }
        return count;
    }

    static void number(Catalogue catalogue, Rows rows) {
        var model = catalogue.model;
        var world = catalogue.world;
        catalogue.rows = rows.rows;
        model.rows = rows.rows.size();
        model.capacity = rows.rows.stream().mapToInt(Rows.Row::capacity).toArray();
        model.stayOfRow = rows.rows.stream().mapToInt(Rows.Row::stay).toArray();
        model.stays = rows.stays.size();
        model.stayCost = rows.stays.stream().mapToInt(stay -> stay.cost()).toArray();
        model.stayGiven = new boolean[model.stays];
        long[] keys = rows.stays.stream()
                .mapToLong(stay -> (long) stay.person() << 32 | stay.halfDay())
                .toArray();
        long[] groups = Arrays.stream(keys).distinct().sorted().toArray();
        model.stayGroup = Arrays.stream(keys)
                .mapToInt(key -> Arrays.binarySearch(groups, key))
                .toArray();
        model.groupStart = new int[groups.length + 1];
        for (int group : model.stayGroup) {
            model.groupStart[group + 1]++;
        }
        Arrays.parallelPrefix(model.groupStart, Integer::sum);
        int[] next = model.groupStart.clone();
        model.stayInGroup = new int[model.stays];
        for (int s = 0; s < model.stays; s++) {
            model.stayInGroup[next[model.stayGroup[s]]++] = s;
            var stay = rows.stays.get(s);
            catalogue.elsewhere.add(Reason.of(
                    Reason.Kind.SHARED_PERSON_ELSEWHERE,
                    world.people.get(stay.person()).id(),
                    world.days.get(stay.halfDay() / 2).date()));
        }
    }

    static void trim(Catalogue catalogue) {
        var model = catalogue.model;
        int[] most = mostUse(model);
        int[] number = new int[model.rows + model.stays];
        int rows = 0;
        for (int r = 0; r < model.rows; r++) {
            number[r] = most[r] > model.capacity[r] || model.stayOfRow[r] >= 0 ? rows++ : -1;
        }
        for (int s = 0; s < model.stays; s++) {
            number[model.rows + s] = rows + s;
        }
        var kept = new java.util.ArrayList<Rows.Row>();
        int[] capacity = new int[rows];
        int[] stay = new int[rows];
        for (int r = 0; r < model.rows; r++) {
            if (number[r] >= 0) {
                capacity[number[r]] = model.capacity[r];
                stay[number[r]] = model.stayOfRow[r];
                kept.add(catalogue.rows.get(r));
            }
        }
        catalogue.rows = kept;
        model.optionUse = model.optionUse.renumbered(number);
        model.coverUse = model.coverUse.renumbered(number);
        model.talkUse = model.talkUse.renumbered(number);
        model.doorUse = model.doorUse.renumbered(number);
        model.capacity = capacity;
        model.stayOfRow = stay;
        model.rows = rows;
        link(model);
        prizes(model);
        Loads.measure(model);
    }

    /** The most of each row that could be used at once: a wish takes one option, one cover and one talk at most. */
    private static int[] mostUse(Model model) {
        int[] most = new int[model.rows];
        var option = new Largest(model.rows);
        var cover = new Largest(model.rows);
        var talk = new Largest(model.rows);
        for (int w = 0; w < model.wishes; w++) {
            for (int o = model.optionStart[w]; o < model.optionStart[w + 1]; o++) {
                option.see(model.optionUse, o);
                int block = model.block[o];
                for (int c = block < 0 ? 0 : model.coverStart[block];
                        block >= 0 && c < model.coverStart[block + 1];
                        c++) {
                    cover.see(model.coverUse, c);
                }
            }
            for (int t = model.talkStart[w]; t < model.talkStart[w + 1]; t++) {
                talk.see(model.talkUse, t);
            }
            option.addTo(most);
            cover.addTo(most);
            talk.addTo(most);
        }
        for (int d = 0; d < model.doors; d++) {
            option.see(model.doorUse, d);
            option.addTo(most);
        }
        return most;
    }

    /** The largest amount of each row among the possibilities seen. */
    private static final class Largest {
        private final int[] largest;
        private final Ints seen = new Ints();

        Largest(int rows) {
            largest = new int[rows];
        }

        void see(Usage usage, int possibility) {
            for (int k = usage.start[possibility]; k < usage.start[possibility + 1]; k++) {
                int row = usage.row[k];
                if (row < largest.length && usage.amount[k] > largest[row]) {
                    if (largest[row] == 0) {
                        seen.add(row);
                    }
                    largest[row] = usage.amount[k];
                }
            }
        }

        void addTo(int[] sums) {
            for (int row : seen.toArray()) {
                sums[row] += largest[row];
                largest[row] = 0;
            }
            seen.clear();
        }
    }

    private static void link(Model model) {
        model.link = new int[model.options];
        var doorOfLink = new Ints();
        for (int w = 0; w < model.wishes; w++) {
            int first = doorOfLink.size();
            for (int o = model.optionStart[w]; o < model.optionStart[w + 1]; o++) {
                int door = model.door[o];
                boolean free = model.doorUse.start[door] == model.doorUse.start[door + 1] || model.settled[w];
                model.link[o] = free ? -1 : doorOfLink.find(door, first);
            }
        }
        model.links = doorOfLink.size();
        model.doorOfLink = doorOfLink.toArray();
    }

    private static void prizes(Model model) {
        model.ownPrize = new int[model.wishes];
        model.prizeShared = new boolean[model.visitors];
        int[] wishes = new int[model.visitors];
        int[] owner = new int[model.visitors];
        Arrays.fill(owner, -1);
        for (int w = 0; w < model.wishes; w++) {
            int visitor = model.visitor[w];
            if (model.optionCount(w) > 0) {
                wishes[visitor]++;
                boolean first = owner[visitor] < 0 || model.settled[w] && !model.settled[owner[visitor]];
                owner[visitor] = first ? w : owner[visitor];
            }
        }
        for (int v = 0; v < model.visitors; v++) {
            boolean own = wishes[v] == 1 || owner[v] >= 0 && model.settled[owner[v]];
            model.prizeShared[v] = wishes[v] > 1 && !own;
            if (own) {
                model.ownPrize[owner[v]] = model.prize[v];
            }
        }
    }
}
