/**
 * From a question to a decision with its reasons.
 *
 * <p>{@link org.yibao.decision.FundingDecisions} finds the rulebook of a place, reduces the person to a profile, and decides each profile
 * once: the memo is bounded, and a decision seen before costs a look-up. What goes wrong on the way is a
 * {@link org.yibao.decision.Undecidable}: a region that is not known, a year without terms.
 */
package org.yibao.decision;
