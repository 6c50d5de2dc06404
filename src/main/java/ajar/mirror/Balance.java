package ajar.mirror;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Leading beside managing. Pure. */
public record Balance(List<Block> blocks) {

    /** Where research finds coaches: a quarter to a third of their time is leading [M3]. */
    public static final double BAND_FROM = 0.25;

    public static final double BAND_UNTIL = 1 / 3.0;

    public Balance {
        blocks = List.copyOf(blocks);
    }

    public int minutes() {
        return blocks.stream().mapToInt(Block::minutes).sum();
    }

    public int minutes(Side side) {
        return blocks.stream()
                .filter(block -> block.category().side() == side)
                .mapToInt(Block::minutes)
                .sum();
    }

    /** Of all that is there, from 0 to 1; 0 where nothing is there. */
    public double share(Side side) {
        return minutes() == 0 ? 0 : (double) minutes(side) / minutes();
    }

    /** In whole hundredths that add up to 100. */
    public int percent(Side side) {
        int leading = (int) Math.round(100 * share(Side.LEADING));
        return side == Side.LEADING ? leading : minutes() == 0 ? 0 : 100 - leading;
    }

    /** Minutes of each category of a side, the longest first. */
    public Map<Category, Integer> categories(Side side) {
        var sums = blocks.stream()
                .filter(block -> block.category().side() == side)
                .collect(groupingBy(Block::category, summingInt(Block::minutes)));
        var sorted = new LinkedHashMap<Category, Integer>();
        sums.entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<Category, Integer> one) -> -one.getValue())
                        .thenComparing(one -> one.getKey().key()))
                .forEach(one -> sorted.put(one.getKey(), one.getValue()));
        return sorted;
    }

    public List<Block> of(Category category) {
        return blocks.stream()
                .filter(block -> block.category().equals(category))
                .toList();
    }
}
