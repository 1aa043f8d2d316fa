/**
 * The rule engine: the only package that knows Drools.
 *
 * <p>A {@link org.yibao.rules.RuleBase} is a set of DRL files compiled once. A {@link org.yibao.rules.RuleFirer} holds it together with
 * the rows of the decision tables, which are facts, not rules: another edition of a table compiles nothing. Fired against the facts of
 * a person it answers {@link org.yibao.rules.Judgement}s: which rule found what, under which clause, from which row of which sheet.
 * What it fires with is given back when it can't be reached any more; nothing has to be closed.
 *
 * <p>What a rule tells apart is asked of its compiled conditions ({@link org.yibao.rules.RuleDependence}); a rule that can't be asked is a
 * {@link org.yibao.rules.RefusedRule}.
 *
 * <p>Rules only add findings. They have no priority, change no fact, and see no amount that a person pays, so their order can't matter.
 */
package org.yibao.rules;
