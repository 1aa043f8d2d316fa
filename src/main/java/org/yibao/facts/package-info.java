/**
 * What rules may read: who a person is, where and on what basis that person enrols, and the code lists behind it.
 *
 * <p>{@link org.yibao.facts.Enrollee} is what a caller says. {@link org.yibao.facts.FundingProfile} is what is left of it when
 * every date and age is reduced to what a clause can tell apart: a small, finite set of facts, never an amount. Two persons with
 * equal profiles have equal terms, which is why a profile is the key of the memo.
 */
package org.yibao.facts;
