package ajar.openness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What somebody finds of figures who knows between which each is, which of two is no larger, and which add up to which: goes over all that
 * again and again until nothing gets narrower.
 */
final class Narrowing {

    private static final int ROUNDS_MAX = 100_000;

    private record Sum(String whole, List<String> parts) {}

    private record Order(String smaller, String larger) {}

    private final Map<String, int[]> ends = new HashMap<>();
    private final List<Order> orders = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();

    /** Said again it holds as well. */
    void between(String name, int least, int most) {
        var end = ends.computeIfAbsent(name, one -> new int[] {0, Integer.MAX_VALUE / 64});
        end[0] = Math.max(end[0], least);
        end[1] = Math.min(end[1], most);
    }

    void isNoLarger(String smaller, String larger) {
        orders.add(new Order(smaller, larger));
    }

    void addUp(String whole, List<String> parts) {
        sums.add(new Sum(whole, parts));
    }

    /** By name, how many values are left to each. */
    Map<String, Integer> widths() {
        for (int round = 0; narrowed(); round++) {
            if (round > ROUNDS_MAX) {
                throw new IllegalStateException("What is known contradicts itself: " + ends.keySet());
            }
        }
        var widths = new HashMap<String, Integer>();
        ends.forEach((name, end) -> widths.put(name, end[1] - end[0] + 1));
        return widths;
    }

    private boolean narrowed() {
        boolean any = false;
        for (var order : orders) {
            var smaller = end(order.smaller());
            var larger = end(order.larger());
            any |= lower(smaller, larger[1]) | raise(larger, smaller[0]);
        }
        for (var sum : sums) {
            var whole = end(sum.whole());
            int least = sum.parts().stream().mapToInt(part -> end(part)[0]).sum();
            int most = sum.parts().stream().mapToInt(part -> end(part)[1]).sum();
            any |= raise(whole, least) | lower(whole, most);
            for (var part : sum.parts()) {
                var end = end(part);
                int othersLeast = least - end[0];
                int othersMost = most - end[1];
                boolean narrower = lower(end, whole[1] - othersLeast) | raise(end, whole[0] - othersMost);
                if (narrower) {
                    return true;
                }
            }
        }
        return any;
    }

    private int[] end(String name) {
        return Objects.requireNonNull(ends.get(name), name);
    }

    private static boolean lower(int[] end, int most) {
        if (most >= end[1]) {
            return false;
        }
        end[1] = most;
        return true;
    }

    private static boolean raise(int[] end, int least) {
        if (least <= end[0]) {
            return false;
        }
        end[0] = least;
        return true;
    }
}
