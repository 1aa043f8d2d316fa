package org.yibao.facts;

import java.time.LocalDate;
import java.time.Month;

/** The day on which a person's age is counted. The notices name none (question Q5), so each table row says which one it means. */
public enum AgeReference implements Labelled {
    NEW_YEAR("当年1月1日"),
    SCHOOL_YEAR("当年9月1日"),
    ENROLMENT("参保登记日");

    private final String label;

    AgeReference(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The day meant for an enrolment on {@code enrolment} into policy year {@code year}. */
    public LocalDate date(int year, LocalDate enrolment) {
        return switch (this) {
            case NEW_YEAR -> LocalDate.of(year, Month.JANUARY, 1);
            case SCHOOL_YEAR -> LocalDate.of(year, Month.SEPTEMBER, 1);
            case ENROLMENT -> enrolment;
        };
    }
}
