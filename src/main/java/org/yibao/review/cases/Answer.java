package org.yibao.review.cases;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.yibao.decision.Reason;
import org.yibao.decision.Undecidable;
import org.yibao.money.Money;
import org.yibao.terms.Check;
import org.yibao.terms.Missing;
import org.yibao.workbook.cases.CaseOutcome;

/**
 * What was decided for a case, in the words of the sheet 用例.
 *
 * @param outcome what the question comes to
 * @param amounts amounts by column key; no entry where there is none
 * @param reasons findings that count
 * @param missing figures to fill in
 * @param checks  what higher levels expect
 * @param needs   what the sheet must say before there is an answer, in Chinese; {@code null} when it says enough
 */
record Answer(
        CaseOutcome outcome,
        Map<String, Money> amounts,
        List<Reason> reasons,
        List<Missing> missing,
        List<Check> checks,
        String needs) {

    /** An answer to a case that says enough. */
    Answer(
            CaseOutcome outcome,
            Map<String, Money> amounts,
            List<Reason> reasons,
            List<Missing> missing,
            List<Check> checks) {
        this(outcome, amounts, reasons, missing, checks, null);
    }

    /** What some questions come to alike, with all that any of the answers rests on; nothing when they don't. */
    static Optional<Answer> common(List<Answer> answers) {
        Answer first = answers.get(0);
        boolean alike = answers.stream()
                .allMatch(answer -> answer.outcome == first.outcome && answer.amounts.equals(first.amounts));
        return alike
                ? Optional.of(new Answer(
                        first.outcome,
                        first.amounts,
                        all(answers, Answer::reasons),
                        all(answers, Answer::missing),
                        all(answers, Answer::checks)))
                : Optional.empty();
    }

    private static <T> List<T> all(List<Answer> answers, Function<Answer, List<T>> part) {
        return answers.stream()
                .flatMap(answer -> part.apply(answer).stream())
                .distinct()
                .toList();
    }

    /** No answer yet. */
    static Answer needing(CaseOutcome outcome, String needs) {
        return new Answer(outcome, Map.of(), List.of(), List.of(), List.of(), needs);
    }

    /** A question without an answer. */
    static Answer of(Undecidable undecidable) {
        List<Reason> reasons = undecidable instanceof Undecidable.NoTermsInForce none ? none.leftOpenBy() : List.of();
        return new Answer(outcome(undecidable), Map.of(), reasons, List.of(), List.of());
    }

    private static CaseOutcome outcome(Undecidable undecidable) {
        if (undecidable instanceof Undecidable.NoTermsInForce) {
            return CaseOutcome.NO_TERMS;
        }
        if (undecidable instanceof Undecidable.RegionTooWide) {
            return CaseOutcome.REGION_TOO_WIDE;
        }
        if (undecidable instanceof Undecidable.RegionNotInForce) {
            return CaseOutcome.REGION_NOT_IN_FORCE;
        }
        if (undecidable instanceof Undecidable.RegionOutsideRulebooks) {
            return CaseOutcome.REGION_OUTSIDE;
        }
        throw new IllegalStateException(undecidable); // a region that the reader of the workbook refuses
    }

    /** Amounts by column key, as pairs; a {@code null} amount is left out. */
    static Map<String, Money> amounts(Stream<Named> named) {
        Map<String, Money> amounts = new HashMap<>();
        named.filter(each -> each.amount() != null).forEach(each -> amounts.put(each.key(), each.amount()));
        return Map.copyOf(amounts);
    }

    /**
     * An amount and the column that expects it.
     *
     * @param key    key of the column
     * @param amount the amount; {@code null} while missing
     */
    record Named(String key, Money amount) {}
}
