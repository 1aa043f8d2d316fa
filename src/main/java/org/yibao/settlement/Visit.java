package org.yibao.settlement;

import org.yibao.facts.Care;
import org.yibao.facts.Enrollee;

/**
 * A visit to settle.
 *
 * @param enrollee the person
 * @param care     the care
 * @param fees     the bill
 * @param account  part of the person's share that a family account pays, fen
 * @param backstop paid by a fourth layer (大病兜底), fen; flagged, and no part of the statement
 */
public record Visit(Enrollee enrollee, Care care, Fees fees, long account, long backstop) {
    /** A visit that nobody else pays for. */
    public Visit(Enrollee enrollee, Care care, Fees fees) {
        this(enrollee, care, fees, 0, 0);
    }
}
