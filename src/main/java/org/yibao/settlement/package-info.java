/**
 * The arithmetic of one bill: terms, amounts and what the year has seen so far, to a statement. Pure, in fen.
 *
 * <p>Three layers pay one after the other, exactly three (JL-2020-15.6-4): basic insurance, serious-illness insurance, medical assistance.
 * What they leave, and everything out of scope, is the person's. Every statement balances:
 * {@code total = basic + seriousIllness + assistance + person}.
 */
package org.yibao.settlement;
