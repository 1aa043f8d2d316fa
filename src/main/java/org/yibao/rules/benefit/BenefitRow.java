package org.yibao.rules.benefit;

import java.time.LocalDate;
import org.yibao.codes.DateBasis;
import org.yibao.facts.Period;
import org.yibao.rules.Row;

/** A row of a benefit table: it is for the days between two dates. */
public interface BenefitRow extends Row {
    /** First day; {@code null} when it has no beginning. */
    LocalDate from();

    /** Last day; {@code null} when it has no end. */
    LocalDate to();

    /** The day that the two dates are compared with (question Q7). */
    default DateBasis dateBasis() {
        return DateBasis.SERVICE;
    }

    /** First day, for rules to compare with: never {@code null}. */
    default LocalDate firstDay() {
        return from() == null ? LocalDate.MIN : from();
    }

    /** Last day, for rules to compare with: never {@code null}. */
    default LocalDate lastDay() {
        return to() == null ? LocalDate.MAX : to();
    }

    @Override
    default Period period() {
        return new Period(from(), to());
    }
}
