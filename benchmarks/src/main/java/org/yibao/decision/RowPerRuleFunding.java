package org.yibao.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yibao.divisions.Division;
import org.yibao.facts.FundingProfile;
import org.yibao.facts.FundingQuery;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.Judgement;
import org.yibao.rules.Row;
import org.yibao.rules.RowPerRuleBase;
import org.yibao.rules.RowSource;
import org.yibao.rules.RuleInfo;

/**
 * Decides as {@link FundingDecider} does, except that the rows are rules and every question gets a session of its own, and nothing is
 * remembered. Stands in this package to make the same texts.
 */
public final class RowPerRuleFunding {
    private final Rulebook rulebook;
    private final RowPerRuleBase base;
    private final FundingDecider decider;
    private final Map<String, Judgement> rows = new HashMap<>();

    public RowPerRuleFunding(Rulebook rulebook, RowPerRuleBase base) {
        this.rulebook = rulebook;
        this.base = base;
        this.decider = new FundingDecider(rulebook);
        Map<String, RuleInfo> tables = new HashMap<>();
        for (RuleInfo rule : rulebook.rules()) {
            if (rule.table() != null) {
                tables.put(rule.table(), rule);
            }
        }
        for (Row row : rulebook.rows()) {
            rows.put(key(row.source()), new Judgement(tables.get(row.source().sheet()), row));
        }
    }

    /** The key of the clause cell of a row among the answers of a session. */
    private static String key(RowSource source) {
        String rulePackage = "rules." + source.workbook().replace(".xlsx", "").replace('/', '.') + ".tables";
        return "%s/%s %s_%d#clause".formatted(rulePackage, source.sheet(), source.sheet(), source.row());
    }

    public FundingDecision decide(FundingQuery query) {
        FundingProfile profile = decider.profile(query);
        List<Division> path = rulebook.divisions().path(profile.region());
        return decider.combine(profile, path, judgements(profile, path));
    }

    private List<Judgement> judgements(FundingProfile profile, List<Division> path) {
        RowPerRuleBase.Fired fired = base.fire(profile.facts(path));
        List<Judgement> judgements = new ArrayList<>(fired.judgements());
        for (String key : fired.answers().keySet()) {
            Judgement row = rows.get(key);
            if (row != null) {
                judgements.add(row);
            }
        }
        return judgements;
    }
}
