package org.yibao.simulation.profile;

import java.util.Arrays;

/**
 * What keys stand for, found without making an object of a key.
 *
 * @param <V> type of a value
 */
final class LongSlots<V> {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private int bits = 12;
    /** A key and 1 plus the number of its value, side by side, which the processor then reads at once; 0 where no key is. */
    private long[] table = new long[2 << bits];

    private Object[] values = new Object[1 << bits - 1];
    private int size;

    /** The value of a key, or {@code null}. */
    @SuppressWarnings("unchecked")
    V get(long key) {
        int slot = slot(key);
        while (table[slot + 1] != 0) {
            if (table[slot] == key) {
                return (V) values[(int) table[slot + 1] - 1];
            }
            slot = next(slot);
        }
        return null;
    }

    /** Adds a key that is not there. */
    void put(long key, V value) {
        if (size == values.length) {
            grow();
        }
        values[size++] = value;
        place(key, size);
    }

    private void place(long key, long number) {
        int slot = slot(key);
        while (table[slot + 1] != 0) {
            slot = next(slot);
        }
        table[slot] = key;
        table[slot + 1] = number;
    }

    /** The highest bits of the product: on them every bit of the key has its effect. */
    private int slot(long key) {
        return (int) (key * SPREAD >>> Long.SIZE - bits) << 1;
    }

    private int next(int slot) {
        return slot + 2 & table.length - 1;
    }

    private void grow() {
        long[] old = table;
        bits++;
        table = new long[2 << bits];
        values = Arrays.copyOf(values, 1 << bits - 1);
        for (int slot = 0; slot < old.length; slot += 2) {
            if (old[slot + 1] != 0) {
                place(old[slot], old[slot + 1]);
            }
        }
    }
}
