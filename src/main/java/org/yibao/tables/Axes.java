package org.yibao.tables;

import java.util.List;
import java.util.function.Function;
import org.yibao.codes.AgeReference;
import org.yibao.codes.DateBasis;
import org.yibao.codes.Identity;
import org.yibao.codes.Labelled;
import org.yibao.facts.Extent;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;
import org.yibao.facts.Range;
import org.yibao.facts.Scale;
import org.yibao.rules.Row;
import org.yibao.rules.benefit.BenefitRow;
import org.yibao.rules.benefit.SeriousBracketRow;
import org.yibao.rules.funding.ContributionRow;
import org.yibao.rules.funding.FundingRow;

/** The axes that the tables are declared with. */
public final class Axes {
    private Axes() {}

    static <R extends FundingRow> Axis<R> year() {
        return new Axis<>("年度", List.of("year"), Scale.YEARS, row -> Range.of(row.year()), Facts.YEAR);
    }

    /** The day of service. */
    static <R extends BenefitRow> Axis<R> day() {
        return fact("就诊日", Facts.of(DateBasis.SERVICE), "from", "to");
    }

    /** A day that a row's period is compared with only where the row says so. */
    static <R extends BenefitRow> Axis<R> day(DateBasis basis) {
        return fact(basis.label(), Facts.of(basis), "dateBasis", "from", "to");
    }

    /** The age on a day that a row's ages are counted on only where the row says so. */
    static Axis<ContributionRow> age(AgeReference reference) {
        return fact("周岁（" + reference.label() + "）", Facts.of(reference), "reference", "ageFrom", "ageTo");
    }

    /** A fact; a row that names none of its values is for all of them. */
    public static <R extends Row> Axis<R> fact(String label, Fact fact, String... columns) {
        return new Axis<>(label, List.of(columns), fact.scale(), row -> part(row, fact), fact);
    }

    private static Range part(Row row, Fact fact) {
        Extent extent = row.conditions().extents().get(fact);
        return extent == null || extent.isEmpty() ? fact.scale().all() : new Range(extent.first(), extent.last());
    }

    /** A choice that tells rows apart and is no fact; {@code null} is all of the list. */
    static <R, E extends Enum<E> & Labelled> Axis<R> choice(
            String label, String column, Scale scale, Function<R, E> choice) {
        return new Axis<>(label, List.of(column), scale, row -> {
            E chosen = choice.apply(row);
            return chosen == null ? scale.all() : Range.of(chosen.ordinal());
        });
    }

    static <R> Axis<R> identity(Function<R, Identity> identity) {
        return choice("身份", "identity", Scale.of(Identity.values()), identity);
    }

    /** The amount that a bracket is for. */
    static Axis<SeriousBracketRow> amount() {
        return new Axis<>("金额", List.of("above", "upTo"), Scale.AMOUNTS, row -> {
            long first = row.above().fen() + 1;
            long last =
                    row.upTo() == null ? Scale.AMOUNTS.all().to() : row.upTo().fen();
            return new Range(first, Math.max(first, last));
        });
    }
}
