package org.yibao.codes;

import java.time.LocalDate;
import java.time.Month;

/** The day on which a person's age is counted. The notices name none (question Q5), so each table row says which one it means. */
public enum AgeReference implements Labelled {
    NEW_YEAR("当年1月1日", "newYearAge"),
    SCHOOL_YEAR("当年9月1日", "schoolYearAge"),
    /** Of funding alone. */
    ENROLMENT("参保登记日", "enrolmentAge"),
    /** Of visits alone; of a stay, the day of admission. */
    SERVICE("就诊日", "serviceAge");

    private final String label;
    private final String fact;

    AgeReference(String label, String fact) {
        this.label = label;
        this.fact = fact;
    }

    /** Name of the fact. */
    public String fact() {
        return fact;
    }

    @Override
    public String label() {
        return label;
    }

    /** The day meant in a year, with an enrolment, or a service, on {@code day}. */
    public LocalDate date(int year, LocalDate day) {
        return switch (this) {
            case NEW_YEAR -> LocalDate.of(year, Month.JANUARY, 1);
            case SCHOOL_YEAR -> LocalDate.of(year, Month.SEPTEMBER, 1);
            case ENROLMENT, SERVICE -> day;
        };
    }
}
