package org.yibao.drools;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.ConsequenceException;
import org.kie.api.runtime.rule.FactHandle;
import org.yibao.rules.Findings;
import org.yibao.rules.Judgement;
import org.yibao.rules.Row;
import org.yibao.rules.RuleInfo;

/** A session of Drools that holds the rows of all tables. For one firing after the other; must be disposed of, or its rule base keeps it. */
final class Session {
    private final Findings findings = new Findings();
    private final RuleBase rules;
    private final KieSession session;

    Session(RuleBase rules, Collection<? extends Row> rows) {
        this.rules = rules;
        session = rules.base().newKieSession();
        try {
            prepare(rows);
        } catch (RuntimeException | Error failed) {
            session.dispose();
            throw failed;
        }
    }

    private void prepare(Collection<? extends Row> rows) {
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
        try {
            session.fireAllRules();
        } catch (ConsequenceException failed) {
            RuleInfo rule = rules.info(failed.getMatch().getRule());
            throw new RefusedRule(rule, "结论不成立：%s".formatted(failed.getCause().getMessage()), failed);
        }
        handles.forEach(session::delete);
        return findings.take();
    }

    void dispose() {
        session.dispose();
    }
}
