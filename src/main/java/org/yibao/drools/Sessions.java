package org.yibao.drools;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.yibao.rules.Judgement;
import org.yibao.rules.Row;

/** The sessions of one rule firer that are not in use. It knows nothing of the firer, so that it can outlive it and release them. */
final class Sessions {
    private final RuleBase rules;
    private final List<Row> rows;
    private final Queue<Session> idle = new ConcurrentLinkedQueue<>();

    Sessions(RuleBase rules, Collection<? extends Row> rows) {
        this.rules = rules;
        this.rows = List.copyOf(rows);
    }

    /** Fires with an idle session, or a new one when all are in use. */
    List<Judgement> fire(Collection<?> facts) {
        Session borrowed = idle.poll();
        Session session = borrowed == null ? new Session(rules, rows) : borrowed;
        boolean sound = false;
        try {
            List<Judgement> judgements = session.fire(facts);
            sound = true;
            return judgements;
        } finally {
            if (sound) {
                idle.add(session);
            } else {
                session.dispose(); // what an exception has left in it is not known
            }
        }
    }

    /** Disposes of every idle session. */
    void release() {
        for (Session session = idle.poll(); session != null; session = idle.poll()) {
            session.dispose();
        }
    }
}
