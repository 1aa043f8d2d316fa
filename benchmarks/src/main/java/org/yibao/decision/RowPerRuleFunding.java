package org.yibao.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.yibao.facts.Division;
import org.yibao.facts.FundingProfile;
import org.yibao.facts.FundingQuery;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.Clause;
import org.yibao.rules.Judgement;
import org.yibao.rules.Row;
import org.yibao.rules.RowPerRuleBase;
import org.yibao.rules.RowSource;
import org.yibao.rules.RuleInfo;
import org.yibao.rules.funding.Reading;
import org.yibao.terms.FundingCombiner;
import org.yibao.terms.FundingOutcome;
import org.yibao.workbook.Workbook;

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
        FundingOutcome outcome =
                FundingCombiner.combine(profile.year(), path, judgements(profile, path), this::workbookWith);
        Division region = path.get(path.size() - 1);
        Place place =
                new Place(region.code(), region.name(), rulebook.divisions().fullName(region.code()));
        return new FundingDecision(
                new RulebookName(rulebook.jurisdiction().id(), rulebook.version()),
                profile.year(),
                place,
                outcome.standing() == FundingOutcome.Standing.ELIGIBLE,
                outcome.terms(),
                outcome.reasons().stream().map(this::reason).toList(),
                outcome.checks(),
                outcome.missing(),
                FundingExplanation.of(profile.year(), place, outcome, this::cite));
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

    private Reason reason(Judgement judgement) {
        Clause clause = rulebook.clauses().get(judgement.clause());
        Row row = judgement.finding() instanceof Row found ? found : null;
        RowSource source = row == null ? null : row.source();
        return new Reason(
                clause.id(),
                clause.notice().number(),
                clause.item(),
                clause.gist(),
                judgement.rule().name(),
                source == null ? null : source.workbook(),
                source == null ? null : source.sheet(),
                source == null ? null : source.row(),
                row != null && row.demo(),
                FindingText.of(judgement.finding()),
                row != null ? row.note() : judgement.finding() instanceof Reading reading ? reading.question() : null);
    }

    private String cite(String id) {
        Clause clause = rulebook.clauses().get(id);
        return clause.notice().number() + clause.item();
    }

    private String workbookWith(String table) {
        return rulebook.workbookWith(table).map(Workbook::path).orElse(null);
    }
}
