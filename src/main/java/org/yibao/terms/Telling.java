package org.yibao.terms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yibao.money.Money;
import org.yibao.rules.Finding;
import org.yibao.rules.Judgement;
import org.yibao.rules.Row;

/** What is told while findings are combined: those that count, and the figures that are missing. */
final class Telling {
    private final OrderedFindings findings;
    private final Function<String, String> workbookOf;
    private final List<Judgement> reasons = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();

    /** @param workbookOf path of the workbook where a row of a table belongs; may answer {@code null} */
    Telling(OrderedFindings findings, Function<String, String> workbookOf) {
        this.findings = findings;
        this.workbookOf = workbookOf;
    }

    void tell(Class<? extends Finding> type) {
        reasons.addAll(findings.judgements(type));
    }

    /** Tells a row, once. */
    void tell(Row row) {
        findings.judgement(row).ifPresent(this::tellOnce);
    }

    /** Tells findings, each once: a rule may find the same for two identities. */
    void tell(List<Judgement> found) {
        found.forEach(this::tellOnce);
    }

    private void tellOnce(Judgement found) {
        if (!reasons.contains(found)) {
            reasons.add(found);
        }
    }

    /** The amount of a row in fen; {@code null} when it is missing. */
    <R extends Row> Long amount(String table, Optional<R> row, Function<R, Money> figure, String column) {
        Money found = figure(table, row, figure, column);
        return found == null ? null : (Long) found.fen();
    }

    /** A figure of a row; {@code null} when it is missing. */
    <R extends Row, V> V figure(String table, Optional<R> row, Function<R, V> figure, String column) {
        Optional<V> found = row.map(figure);
        if (found.isEmpty()) {
            miss(Missing.of(table, row, column, workbookOf));
            return null;
        }
        tell(row.orElseThrow());
        return found.get();
    }

    /** A table has no row for what no other finding says. */
    void missing(String table) {
        miss(Missing.of(table, Optional.empty(), null, workbookOf));
    }

    /** Each once: a row that isn't there lacks several figures at a time. */
    private void miss(Missing figure) {
        if (!missing.contains(figure)) {
            missing.add(figure);
        }
    }

    /** What is told so far, to go back to. */
    int mark() {
        return reasons.size();
    }

    /** Takes back what was told since a mark. */
    void forget(int mark) {
        reasons.subList(mark, reasons.size()).clear();
    }

    boolean complete() {
        return missing.isEmpty();
    }

    List<Judgement> reasons() {
        return List.copyOf(reasons);
    }

    List<Missing> missing() {
        return List.copyOf(missing);
    }
}
