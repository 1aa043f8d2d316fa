package org.yibao.web.national;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yibao.codes.CareKind;

/** Transactions of the national platform that settle a visit. */
enum Transaction {
    OUTPATIENT_TRIAL("2206", "门诊预结算", false, false),
    OUTPATIENT("2207", "门诊结算", false, true),
    INPATIENT_TRIAL("2303", "住院预结算", true, false),
    INPATIENT("2304", "住院结算", true, true);

    private final String number;
    private final String label;
    private final boolean inpatient;
    private final boolean settles;

    Transaction(String number, String label, boolean inpatient, boolean settles) {
        this.number = number;
        this.label = label;
        this.inpatient = inpatient;
        this.settles = settles;
    }

    static Optional<Transaction> of(String number) {
        return Arrays.stream(values())
                .filter(transaction -> transaction.number.equals(number))
                .findFirst();
    }

    /** All of them with their names. */
    static String known() {
        return Arrays.stream(values()).map(Transaction::shown).collect(Collectors.joining("、"));
    }

    /** The platform's number (infno). */
    String number() {
        return number;
    }

    String shown() {
        return number + "（" + label + "）";
    }

    /** Whether it settles care of a kind. */
    boolean accepts(CareKind kind) {
        return inpatient == (kind == CareKind.INPATIENT);
    }

    /** Whether it is a settlement with a number of its own, and no pre-settlement. */
    boolean settles() {
        return settles;
    }
}
