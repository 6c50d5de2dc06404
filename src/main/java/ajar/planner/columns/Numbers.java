package ajar.planner.columns;

/** Numbers keys from 0 on in the order in which they come, without an object for each. */
final class Numbers {

    /** Odd, so that no two keys become one; without it the keys of a district fall into few places. */
    private static final long SCATTER = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[1024];
    /** One more than the number, 0 where there is none. */
    private int[] places = new int[1024];

    private int size;

    /** The number of a key; a key that is new gets the next one. */
    int of(long key) {
        int at = find(keys, places, key);
        if (places[at] > 0) {
            return places[at] - 1;
        }
        if (2 * size >= keys.length) {
            grow();
            at = find(keys, places, key);
        }
        keys[at] = key;
        places[at] = ++size;
        return size - 1;
    }

    /** The number of a key, or -1. */
    int known(long key) {
        return places[find(keys, places, key)] - 1;
    }

    private static int find(long[] keys, int[] places, long key) {
        long scattered = key * SCATTER;
        int at = (int) (scattered >>> 32) & keys.length - 1;
        while (places[at] > 0 && keys[at] != key) {
            at = at + 1 & keys.length - 1;
        }
        return at;
    }

    private void grow() {
        long[] before = keys;
        int[] placesBefore = places;
        keys = new long[2 * before.length];
        places = new int[2 * before.length];
        for (int i = 0; i < before.length; i++) {
            if (placesBefore[i] > 0) {
                int at = find(keys, places, before[i]);
                keys[at] = before[i];
                places[at] = placesBefore[i];
            }
        }
    }
}
