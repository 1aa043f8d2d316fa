/**
 * From findings to terms: pure, and in one stated order, so that the order in which rules fired can't matter.
 *
 * <p>Of the rows of a table that apply, the one with the most specific region wins. A figure that no notice states is missing, never
 * zero. Floors of a higher level are checked and reported and change nothing.
 */
package org.yibao.terms;
