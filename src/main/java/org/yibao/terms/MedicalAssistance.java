package org.yibao.terms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yibao.rules.benefit.AssistanceScope;
import org.yibao.rules.benefit.MedicalAssistanceRow;

/** Combines the findings on medical assistance. */
final class MedicalAssistance {
    private static final String TABLE = "医疗救助";

    private final Findings findings;
    private final Telling telling;

    /**
     * Its figures; {@code null} for what is missing.
     *
     * @param ratio share of what is left, basis points; 0 without entitlement
     * @param cap   most that is paid in a year, fen; 0 without entitlement
     */
    record Figures(Integer ratio, Long cap) {}

    MedicalAssistance(Findings findings, Telling telling) {
        this.findings = findings;
        this.telling = telling;
    }

    Figures figures() {
        List<AssistanceScope> scopes = findings.of(AssistanceScope.class).toList();
        if (scopes.isEmpty()) {
            return new Figures(0, 0L);
        }
        telling.tell(AssistanceScope.class);
        Optional<MedicalAssistanceRow> row = row(scopes);
        Integer ratio = telling.figure(TABLE, row, MedicalAssistanceRow::ratio, "ratio");
        Long cap = telling.amount(TABLE, row, MedicalAssistanceRow::annualCap, "annualCap");
        return new Figures(ratio, cap);
    }

    /** Of several identities the one with the lowest priority number counts (question Q19). */
    private Optional<MedicalAssistanceRow> row(List<AssistanceScope> scopes) {
        return scopes.stream()
                .map(AssistanceScope::identity)
                .distinct()
                .flatMap(identity ->
                        findings
                                .mostSpecific(MedicalAssistanceRow.class, found -> found.identity() == identity)
                                .stream())
                .min(Comparator.comparing(MedicalAssistanceRow::demo).thenComparing(MedicalAssistanceRow::priority));
    }
}
