package org.yibao.simulation.profile;

/**
 * What keys stand for, found without making an object of a key.
 *
 * @param <V> type of a value
 */
final class LongSlots<V> {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private int bits = 12;
    private long[] keys = new long[1 << bits];
    private Object[] values = new Object[1 << bits];
    private int size;

    /** The value of a key, or {@code null}. */
    @SuppressWarnings("unchecked")
    V get(long key) {
        int mask = keys.length - 1;
        int slot = slot(key);
        while (values[slot] != null) {
            if (keys[slot] == key) {
                return (V) values[slot];
            }
            slot = (slot + 1) & mask;
        }
        return null;
    }

    /** Adds a key that is not there. */
    void put(long key, V value) {
        if (++size > keys.length / 2) {
            grow();
        }
        place(key, value);
    }

    private void place(long key, Object value) {
        int mask = keys.length - 1;
        int slot = slot(key);
        while (values[slot] != null) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        values[slot] = value;
    }

    /** The highest bits of the product: on them every bit of the key has its effect. */
    private int slot(long key) {
        return (int) (key * SPREAD >>> Long.SIZE - bits);
    }

    private void grow() {
        long[] oldKeys = keys;
        Object[] oldValues = values;
        bits++;
        keys = new long[1 << bits];
        values = new Object[keys.length];
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldValues[slot] != null) {
                place(oldKeys[slot], oldValues[slot]);
            }
        }
    }
}
