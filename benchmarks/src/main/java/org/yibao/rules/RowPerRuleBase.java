package org.yibao.rules;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.drools.decisiontable.SpreadsheetCompiler;
import org.kie.api.KieBase;
import org.kie.api.definition.rule.Rule;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.utils.KieHelper;
import org.yibao.workbook.Workbook;

/**
 * Drools' own way with decision tables: its spreadsheet compiler makes a rule of every row, and every question gets a session of its own.
 * Stands in this package because {@link Findings}, which the rules without a table write to, is made only here.
 */
public final class RowPerRuleBase {
    private final KieBase base;
    private final Map<Rule, RuleInfo> rules = new HashMap<>();

    /**
     * What a session found.
     *
     * @param judgements of the rules without a table
     * @param answers    cells of the rows that apply, by {@code <package>/<rule>#<column>}
     */
    public record Fired(List<Judgement> judgements, Map<String, String> answers) {}

    private RowPerRuleBase(KieBase base, Collection<RuleInfo> infos) {
        this.base = base;
        base.getKiePackages().stream()
                .flatMap(rulePackage -> rulePackage.getRules().stream())
                .forEach(rule -> infos.stream()
                        .filter(info -> info.table() == null && info.name().equals(rule.getName()))
                        .findFirst()
                        .ifPresent(info -> rules.put(rule, info)));
    }

    /** The rules that Drools makes of the tables of a workbook, one text a sheet. */
    public static List<String> drl(Workbook workbook, byte[] content) {
        return workbook.sheets().stream()
                .map(sheet -> new SpreadsheetCompiler().compile(new ByteArrayInputStream(content), sheet))
                .toList();
    }

    /** Compiles rules with the compiler that the service uses. */
    public static KieBase compile(Collection<String> drl) {
        KieHelper helper = new KieHelper();
        drl.forEach(text -> helper.addContent(text, ResourceType.DRL));
        return helper.build();
    }

    /**
     * @param drl   all rules, those of the tables and those without
     * @param infos what the service knows of the rules without a table
     */
    public static RowPerRuleBase of(Collection<String> drl, Collection<RuleInfo> infos) {
        return new RowPerRuleBase(compile(drl), infos);
    }

    /** Fires every rule in a session made for the question. */
    public Fired fire(Collection<?> facts) {
        Findings findings = new Findings();
        Map<String, String> answers = new HashMap<>();
        KieSession session = session(findings, answers);
        try {
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return new Fired(findings.take(), answers);
    }

    /** Fires every rule for one question after the other in a session made for them all. */
    public void fireEach(List<Collection<?>> questions) {
        KieSession session = session(new Findings(), new HashMap<>());
        try {
            for (Collection<?> facts : questions) {
                List<FactHandle> handles = new ArrayList<>();
                facts.forEach(fact -> handles.add(session.insert(fact)));
                session.fireAllRules();
                handles.forEach(session::delete);
            }
        } finally {
            session.dispose();
        }
    }

    private KieSession session(Findings findings, Map<String, String> answers) {
        KieSession session = base.newKieSession();
        session.setGlobal("findings", findings);
        session.setGlobal("answers", answers);
        session.addEventListener(new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                findings.begin(rules.get(event.getMatch().getRule()));
            }
        });
        return session;
    }
}
