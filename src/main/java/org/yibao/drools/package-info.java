/**
 * The rule engine: the only package that knows Drools.
 *
 * <p>A {@link org.yibao.drools.RuleBase} is a set of DRL files compiled once. A {@link org.yibao.drools.RuleFirer} holds it together with
 * the rows of the decision tables, which are facts, not rules: another edition of a table compiles nothing. Fired against the facts of
 * a person it answers {@link org.yibao.rules.Judgement}s. What it fires with is given back when it can't be reached any more; nothing has
 * to be closed.
 *
 * <p>What a rule tells apart is asked of its compiled conditions ({@link org.yibao.drools.RuleDependence}, {@link
 * org.yibao.drools.Discernment}), and what it can find of its compiled conclusion; a rule that can't be asked is a {@link
 * org.yibao.drools.RefusedRule}.
 *
 * <p>Rules only add findings. They have no priority, change no fact, and see no amount that a person pays, so their order can't matter.
 */
package org.yibao.drools;
