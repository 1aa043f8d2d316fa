package org.yibao.simulation.engine;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.LongAdder;

/** How far a run is, and whether it is to end. Safe for use by many threads. */
public final class Progress {
    static final String CANCELLED = "已取消。";

    private final LongAdder persons = new LongAdder();
    private final LongAdder visits = new LongAdder();
    private final long start = System.nanoTime();
    private volatile boolean cancelled;
    private volatile long expected = -1;
    private volatile String phase = "";
    private volatile long phaseStart = start;

    /** Names what is done from now on, and for how many persons; -1 when that is not known. */
    public void begin(String newPhase, long persons) {
        phase = newPhase;
        phaseStart = System.nanoTime();
        this.persons.reset();
        this.visits.reset();
        expected = persons;
    }

    void add(long morePersons, long moreVisits) {
        persons.add(morePersons);
        visits.add(moreVisits);
    }

    /** Asks the run to end at the next batch. */
    public void cancel() {
        cancelled = true;
    }

    public boolean cancelled() {
        return cancelled;
    }

    /** @throws CancellationException when the run is to end */
    public void check() {
        if (cancelled) {
            throw new CancellationException(CANCELLED);
        }
    }

    public String phase() {
        return phase;
    }

    /** Persons done in this phase. */
    public long persons() {
        return persons.sum();
    }

    /** Visits settled in this phase. */
    public long visits() {
        return visits.sum();
    }

    /** Persons of this phase; -1 while not known. */
    public long expected() {
        return expected;
    }

    /** Seconds since this phase began. */
    public double phaseSeconds() {
        return (System.nanoTime() - phaseStart) / 1e9;
    }

    /** Seconds since the run began. */
    public double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }
}
