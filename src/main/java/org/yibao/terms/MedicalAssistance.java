package org.yibao.terms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yibao.codes.Layer;
import org.yibao.facts.BenefitProfile;
import org.yibao.rules.benefit.AssistanceScope;
import org.yibao.rules.benefit.EffectKind;
import org.yibao.rules.benefit.MedicalAssistanceRow;

/** Combines the findings on medical assistance, in the order that {@link EffectKind} states. */
final class MedicalAssistance {
    private static final String TABLE = "医疗救助";

    private final OrderedFindings findings;
    private final Telling telling;
    private final LayerEffects effects;

    /**
     * Its figures; {@code null} for what is missing.
     *
     * @param ratio share of what is left, basis points; 0 without entitlement or when excluded
     * @param cap   most that is paid in a year, fen; 0 without entitlement or when excluded
     */
    record Figures(Integer ratio, Long cap) {
        private static final Figures NOTHING = new Figures(0, 0L);
    }

    MedicalAssistance(BenefitProfile profile, OrderedFindings findings, Telling telling) {
        this.findings = findings;
        this.telling = telling;
        this.effects = new LayerEffects(Layer.ASSISTANCE, profile, findings, telling);
    }

    Figures figures() {
        List<AssistanceScope> scopes = findings.of(AssistanceScope.class).toList();
        if (scopes.isEmpty()) {
            return Figures.NOTHING; // no effect entitles anybody
        }
        telling.tell(AssistanceScope.class);
        if (effects.told(EffectKind.EXCLUDED)) {
            return Figures.NOTHING;
        }
        Optional<MedicalAssistanceRow> row = row(scopes);
        Integer ratio = effects.ratio(() -> telling.figure(TABLE, row, MedicalAssistanceRow::ratio, "ratio"));
        Long cap = effects.cap(
                EffectKind.ANNUAL_CAP_LIFTED,
                EffectKind.ANNUAL_CAP_SET,
                () -> telling.amount(TABLE, row, MedicalAssistanceRow::annualCap, "annualCap"));
        return new Figures(ratio == null ? null : (Integer) LayerEffects.raised(ratio, effects.points(0)), cap);
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
