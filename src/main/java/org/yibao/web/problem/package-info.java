/**
 * What goes wrong, as RFC 9457 problem JSON with a stable {@code code}. {@link org.yibao.web.problem.Problems} turns any exception into a
 * {@link org.yibao.web.problem.Problem}; the texts are in {@code org/yibao/problems.properties} (Chinese) and {@code problems_en.properties} beside it.
 */
package org.yibao.web.problem;
