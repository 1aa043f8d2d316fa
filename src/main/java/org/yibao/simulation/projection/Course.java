package org.yibao.simulation.projection;

import org.yibao.money.Money;

/** One fund's way through the years under one policy. Income arrives in equal parts every month, expenses as they come. */
final class Course {
    private static final int MONTHS = 12;

    private Money reserve;
    private String exhausted;

    /** @param reserve what there is at the beginning; {@code null} when that is not known */
    Course(Money reserve) {
        this.reserve = reserve;
    }

    /** A year passed. */
    record Year(Money income, Money expense, Money balance, Money reserve) {}

    /** @param expenses what each month pays, fen */
    Year pass(int year, Money income, long[] expenses) {
        long spent = 0;
        for (int month = 1; month <= MONTHS; month++) {
            spent = Math.addExact(spent, expenses[month - 1]);
            if (reserve != null && exhausted == null) {
                long arrived = Math.multiplyExact(income.fen(), month) / MONTHS;
                if (reserve.fen() + arrived - spent < 0) {
                    exhausted = "%d-%02d".formatted(year, month);
                }
            }
        }
        Money expense = new Money(spent);
        Money balance = income.minus(expense);
        reserve = reserve == null ? null : reserve.plus(balance);
        return new Year(income, expense, balance, reserve);
    }

    /** First month at whose end nothing is left; {@code null} for none. */
    String exhausted() {
        return exhausted;
    }
}
