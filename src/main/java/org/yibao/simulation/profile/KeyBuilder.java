package org.yibao.simulation.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Packs bands of facts into one number, each in as many bits as its bands need. Should they need more than a number has, what is packed so
 * far is numbered and its number goes on in its place: every combination has a key of its own, however many facts there are. For one thread.
 */
final class KeyBuilder {
    private static final int WORD = 63;
    private static final int NUMBERED = 31;

    /** Bits that a part may have at most. */
    static final int MOST = WORD - NUMBERED;

    private final Numbers numbers;
    private final List<LongSlots<Integer>> seen = new ArrayList<>();
    private long key;
    private int used;
    private int folds;
    private long markedKey;
    private int markedUsed;
    private int markedFolds;
    /** Whether the first key went into a word: then all do, which have the same parts in the same widths. */
    private boolean narrow;

    /** The numbers of packed beginnings; shared by the threads of a run. */
    static final class Numbers {
        private final Map<Integer, Map<Long, Integer>> byFold = new ConcurrentHashMap<>();

        int of(int fold, long packed) {
            Map<Long, Integer> known = byFold.computeIfAbsent(fold, key -> new ConcurrentHashMap<>());
            Integer number = known.get(packed);
            if (number == null) {
                synchronized (known) {
                    known.putIfAbsent(packed, known.size());
                    number = known.get(packed);
                }
            }
            return number;
        }
    }

    KeyBuilder(Numbers numbers) {
        this.numbers = numbers;
    }

    /** Bits that numbers below {@code count} need. */
    static int width(int count) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(Math.max(0, count - 1));
    }

    void start() {
        key = 0;
        used = 0;
        folds = 0;
    }

    /** Remembers what is packed so far, for other keys that begin alike. */
    void mark() {
        markedKey = key;
        markedUsed = used;
        markedFolds = folds;
    }

    /** Starts a key with what was remembered. */
    void resume() {
        key = markedKey;
        used = markedUsed;
        folds = markedFolds;
    }

    /** Adds a part; several small ones put together beforehand are added sooner. */
    void put(int width, long value) {
        if (!narrow) {
            if (used + width > WORD) {
                fold();
            }
            used += width;
        }
        key = key << width | value;
    }

    private void fold() {
        if (seen.size() == folds) {
            seen.add(new LongSlots<>());
        }
        LongSlots<Integer> known = seen.get(folds);
        Integer number = known.get(key);
        if (number == null) {
            number = numbers.of(folds, key);
            known.put(key, number);
        }
        key = number;
        used = NUMBERED;
        folds++;
    }

    long key() {
        narrow = folds == 0;
        return key;
    }
}
