/**
 * What rules may read: who a person is, where and on what basis that person enrols, what a visit is, and the code lists behind it.
 *
 * <p>{@link org.yibao.facts.Facts} declares every fact once: its values, where it comes from, and its words. {@link
 * org.yibao.facts.Enrollee} and {@link org.yibao.facts.Care} are what a caller says; {@link org.yibao.facts.Asked} is all of it together, and
 * a {@link org.yibao.facts.Profile} is what is left when every fact is reduced to what the rules tell apart: a small number, never an
 * amount. Two questions with equal profiles have equal terms, which is why a profile is the key of the memo.
 */
package org.yibao.facts;
