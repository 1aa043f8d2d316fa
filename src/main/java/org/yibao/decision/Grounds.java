package org.yibao.decision;

import java.util.List;
import java.util.function.Predicate;

/**
 * What a line of a statement rests on. It doesn't depend on amounts, so it is made once for each profile.
 *
 * @param clauses ids of clauses
 * @param rows    table rows, such as {@code demo/jilin/benefits.xlsx#住院待遇!12}
 */
record Grounds(List<String> clauses, List<String> rows) {
    static final Grounds NONE = new Grounds(List.of(), List.of());

    /**
     * The grounds of each line that has any.
     *
     * @param deductible     of the deductible
     * @param basic          of basic insurance
     * @param seriousIllness of serious-illness insurance
     * @param assistance     of medical assistance
     */
    record OfLines(Grounds deductible, Grounds basic, Grounds seriousIllness, Grounds assistance) {
        static OfLines in(List<Reason> reasons) {
            return new OfLines(
                    of(reasons, reason -> List.of("门诊待遇", "起付标准调整", "住院待遇").contains(reason.rule())),
                    of(reasons, reason -> List.of("门诊待遇", "住院待遇", "基本医保年度限额", "异地就医调整", "省内转诊享受本地待遇")
                            .contains(reason.rule())),
                    of(reasons, reason -> reason.rule().startsWith("大病保险")),
                    of(reasons, reason -> reason.rule().contains("医疗救助")));
        }
    }

    private static Grounds of(List<Reason> reasons, Predicate<Reason> grounds) {
        List<Reason> grounded = reasons.stream().filter(grounds).toList();
        return new Grounds(
                grounded.stream().map(Reason::clause).distinct().toList(),
                grounded.stream()
                        .filter(reason -> reason.row() != null)
                        .map(reason -> "%s#%s!%d".formatted(reason.workbook(), reason.sheet(), reason.row()))
                        .distinct()
                        .toList());
    }
}
