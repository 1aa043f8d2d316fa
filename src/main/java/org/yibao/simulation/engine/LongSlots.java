package org.yibao.simulation.engine;

/**
 * What keys stand for, found without making an object of a key.
 *
 * @param <V> type of a value
 */
final class LongSlots<V> {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[1 << 12];
    private Object[] values = new Object[1 << 12];
    private int size;

    /** The value of a key, or {@code null}. */
    @SuppressWarnings("unchecked")
    V get(long key) {
        int mask = keys.length - 1;
        int slot = (int) ((key * SPREAD) >>> 32) & mask;
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
        int slot = (int) ((key * SPREAD) >>> 32) & mask;
        while (values[slot] != null) {
            slot = (slot + 1) & mask;
        }
        keys[slot] = key;
        values[slot] = value;
    }

    private void grow() {
        long[] oldKeys = keys;
        Object[] oldValues = values;
        keys = new long[oldKeys.length * 2];
        values = new Object[keys.length];
        for (int slot = 0; slot < oldKeys.length; slot++) {
            if (oldValues[slot] != null) {
                place(oldKeys[slot], oldValues[slot]);
            }
        }
    }
}
