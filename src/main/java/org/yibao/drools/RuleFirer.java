package org.yibao.drools;

import java.lang.ref.Cleaner;
import java.lang.ref.Reference;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Semaphore;
import org.kie.api.KieServices;
import org.yibao.rules.Judgement;
import org.yibao.rules.Row;

/**
 * A rule base and the rows of its tables, ready to fire. Safe for use by many threads: each firing borrows a session that already holds
 * the rows, so a firing costs the same whatever their number.
 *
 * <p>A rule base keeps every session, rows and all, until it is disposed of. That happens when the firer can't be reached any more; nobody
 * has to close it. Who knows that it is not asked any more may {@link #release} earlier.
 */
public final class RuleFirer {
    private static final ClassLoader DROOLS = KieServices.class.getClassLoader();
    private static final Cleaner CLEANER = Cleaner.create();

    private final Sessions sessions;
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors());

    public RuleFirer(RuleBase rules, Collection<? extends Row> rows) {
        Sessions held = new Sessions(rules, rows);
        this.sessions = held;
        CLEANER.register(this, held::release);
    }

    /** Fires every rule against the facts of one question, and answers what was found, in no order that means anything. */
    public List<Judgement> fire(Collection<?> facts) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        turns.acquireUninterruptibly(); // no more sessions than cores: each holds every row
        try {
            // Drools looks for its parts there while it fires, once, and for good: threads of a pool may know another
            // one.
            thread.setContextClassLoader(DROOLS);
            return sessions.fire(facts);
        } finally {
            thread.setContextClassLoader(before);
            turns.release();
            Reference.reachabilityFence(this); // not released before the session is back
        }
    }

    /** Gives back what firing holds. It may be asked again, and then begins anew. */
    public void release() {
        sessions.release();
    }
}
