package org.yibao.decision;

import org.yibao.money.Money;
import org.yibao.settlement.Statement;

/**
 * Who pays a bill; {@code total = basic + seriousIllness + assistance + person}.
 *
 * @param total          the bill
 * @param inScope        what is within the scope of policy
 * @param deductible     deductible charged by basic insurance
 * @param basic          paid by basic insurance
 * @param seriousIllness paid by serious-illness insurance
 * @param assistance     paid by medical assistance
 * @param person         left to the person
 */
public record Bill(
        Money total,
        Money inScope,
        Money deductible,
        Money basic,
        Money seriousIllness,
        Money assistance,
        Money person) {
    static Bill of(Statement statement) {
        return new Bill(
                new Money(statement.total()),
                new Money(statement.inScope()),
                new Money(statement.deductible()),
                new Money(statement.basic()),
                new Money(statement.seriousIllness()),
                new Money(statement.assistance()),
                new Money(statement.person()));
    }
}
