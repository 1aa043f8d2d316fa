package org.yibao.workbook;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.yibao.facts.AgeReference;
import org.yibao.facts.DateBasis;
import org.yibao.facts.Identity;
import org.yibao.facts.Labelled;
import org.yibao.facts.Range;
import org.yibao.facts.Scale;
import org.yibao.rules.benefit.BenefitRow;
import org.yibao.rules.benefit.SeriousBracketRow;
import org.yibao.rules.funding.ContributionRow;
import org.yibao.rules.funding.FundingRow;

/** The axes that the tables are declared with. */
final class Axes {
    /** What a choice that holds for everything is drawn from: 是 and 否. */
    private static final Scale YES_OR_NO = Scale.of(YesNo.values());

    private Axes() {}

    static <R extends FundingRow> Axis<R> year() {
        return new Axis<>("年度", List.of("year"), Scale.YEARS, row -> Range.of(row.year()));
    }

    /** The day of service. */
    static <R extends BenefitRow> Axis<R> day() {
        return new Axis<>("就诊日", List.of("from", "to"), Scale.DAYS, Axes::days);
    }

    /** A day that a row's period is compared with only where the row says so. */
    static <R extends BenefitRow> Axis<R> day(DateBasis basis) {
        return new Axis<>(
                basis.label(),
                List.of("dateBasis", "from", "to"),
                Scale.DAYS,
                row -> row.dateBasis() == basis ? days(row) : Scale.DAYS.all());
    }

    /** The age on a day that a row's ages are counted on only where the row says so. */
    static Axis<ContributionRow> age(AgeReference reference) {
        return new Axis<>(
                "周岁（" + reference.label() + "）",
                List.of("reference", "ageFrom", "ageTo"),
                Scale.AGES,
                row -> row.reference() == reference ? ages(row) : Scale.AGES.all());
    }

    /** Ages in the wrong order are a problem of their own; here they are any. */
    private static Range ages(ContributionRow row) {
        Range all = Scale.AGES.all();
        long from = row.ageFrom() == null ? all.from() : row.ageFrom();
        long to = row.ageTo() == null ? all.to() : Math.min(row.ageTo(), all.to());
        return from <= to ? new Range(from, to) : all;
    }

    static <R> Axis<R> yesOrNo(String label, String column, Function<R, Boolean> choice) {
        return new Axis<>(label, List.of(column), YES_OR_NO, row -> {
            Boolean chosen = choice.apply(row);
            return chosen == null ? YES_OR_NO.all() : Range.of((chosen ? YesNo.YES : YesNo.NO).ordinal());
        });
    }

    /** A choice; {@code null} is all of the list. */
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

    private static Range days(BenefitRow row) {
        Range all = Scale.DAYS.all();
        return new Range(
                row.from() == null ? all.from() : row.from().toEpochDay(),
                row.to() == null ? all.to() : lastDay(row.from(), row.to()).toEpochDay());
    }

    /** A period that ends before it begins is a problem of its own; here it is the day it begins. */
    private static LocalDate lastDay(LocalDate from, LocalDate to) {
        return from != null && to.isBefore(from) ? from : to;
    }
}
