package ajar.planner.columns;

import java.util.Arrays;

/** A growing list of whole numbers. */
final class Ints {

    private int[] values = new int[16];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    int size() {
        return size;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }

    void clear() {
        size = 0;
    }

    /** The place of a value from {@code first} on; adds it if it is not there. */
    int find(int value, int first) {
        for (int i = first; i < size; i++) {
            if (values[i] == value) {
                return i;
            }
        }
        add(value);
        return size - 1;
    }
}
