package org.yibao.terms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.yibao.divisions.Division;
import org.yibao.rules.Finding;
import org.yibao.rules.Judgement;
import org.yibao.rules.Row;
import org.yibao.rules.RowOrder;

/** What the rules found, in one stated order: rules fire in any. Of the rows of a table one wins by {@link RowOrder}. */
final class OrderedFindings {
    /** By rule, then by place in the tables; texts, which are dear to make, only for findings that are no rows. */
    private static final Comparator<Judgement> ORDER = Comparator.comparing(
                    (Judgement judgement) -> judgement.rule().name())
            .thenComparing(judgement ->
                    judgement.finding() instanceof Row row ? row.source().workbook() : "")
            .thenComparing(judgement ->
                    judgement.finding() instanceof Row row ? row.source().row() : 0)
            .thenComparing(judgement -> judgement.finding() instanceof Row
                    ? ""
                    : judgement.finding().toString());

    private final List<String> path;
    private final List<Judgement> judgements;

    /** @param path divisions that contain the place of enrolment, the country first */
    OrderedFindings(List<Division> path, List<Judgement> judgements) {
        this.path = path.stream().map(Division::code).toList();
        this.judgements = judgements.stream().sorted(ORDER).toList();
    }

    <F extends Finding> Stream<F> of(Class<F> type) {
        return judgements.stream()
                .map(Judgement::finding)
                .filter(type::isInstance)
                .map(type::cast);
    }

    List<Judgement> judgements(Class<? extends Finding> type) {
        return judgements.stream()
                .filter(judgement -> type.isInstance(judgement.finding()))
                .toList();
    }

    Optional<Judgement> judgement(Row row) {
        return judgements.stream()
                .filter(judgement -> judgement.finding() == row)
                .findFirst();
    }

    <R extends Row> Optional<R> mostSpecific(Class<R> type) {
        return mostSpecific(type, row -> true);
    }

    <R extends Row> Optional<R> mostSpecific(Class<R> type, Predicate<R> applies) {
        return of(type).filter(applies).min(RowOrder.at(path));
    }

    /** All rows of a table that count together: those of one region, all demonstrations or none. */
    <R extends Row> List<R> first(Class<R> type) {
        return RowOrder.first(path, of(type));
    }

    /** How specific the region of a row is: the deeper in the path, the more. */
    int depth(Row row) {
        return path.indexOf(row.region());
    }
}
