package org.yibao.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;
import org.kie.api.KieServices;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A rule base and the rows of its tables, ready to fire. Safe for use by many threads: each firing borrows a session that already holds
 * the rows, so a firing costs the same whatever their number.
 */
public final class RuleFirer {
    private static final ClassLoader DROOLS = KieServices.class.getClassLoader();

    private final RuleBase rules;
    private final List<Row> rows;
    private final Queue<Session> idle = new ConcurrentLinkedQueue<>();
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors());

    public RuleFirer(RuleBase rules, Collection<? extends Row> rows) {
        this.rules = rules;
        this.rows = List.copyOf(rows);
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
            Session borrowed = idle.poll();
            Session session = borrowed == null ? new Session() : borrowed;
            List<Judgement> judgements = session.fire(facts);
            idle.add(session); // not after an exception: a session in doubt is dropped
            return judgements;
        } finally {
            thread.setContextClassLoader(before);
            turns.release();
        }
    }

    private final class Session {
        private final Findings findings = new Findings();
        private final KieSession session = rules.base().newKieSession();

        Session() {
            session.setGlobal("findings", findings);
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    findings.begin(rules.info(event.getMatch().getRule()));
                }
            });
            rows.forEach(session::insert);
        }

        List<Judgement> fire(Collection<?> facts) {
            List<FactHandle> handles = new ArrayList<>(facts.size());
            for (Object fact : facts) {
                handles.add(session.insert(fact));
            }
            session.fireAllRules();
            handles.forEach(session::delete);
            return findings.take();
        }
    }
}
