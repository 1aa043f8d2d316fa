package org.yibao.decision;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.yibao.clauses.Clause;
import org.yibao.rulebook.Rulebook;
import org.yibao.rules.Judgement;
import org.yibao.rules.Row;
import org.yibao.rules.RowSource;
import org.yibao.rules.funding.Reading;

/** Tells findings as reasons, with the clauses of one rulebook; each once, because many decisions rest on the same few. */
final class Reasons {
    private final Rulebook rulebook;
    private final Map<Judgement, Reason> told = new ConcurrentHashMap<>();

    Reasons(Rulebook rulebook) {
        this.rulebook = rulebook;
    }

    List<Reason> of(List<Judgement> judgements) {
        return judgements.stream()
                .map(judgement -> told.computeIfAbsent(judgement, this::reason))
                .toList();
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
                judgement.finding().sentence(),
                row != null ? row.note() : judgement.finding() instanceof Reading reading ? reading.question() : null);
    }

    /** How a clause is cited, such as 吉医保联〔2020〕15号一（一）. */
    String cite(String id) {
        Clause clause = rulebook.clauses().get(id);
        return clause.notice().number() + clause.item();
    }
}
