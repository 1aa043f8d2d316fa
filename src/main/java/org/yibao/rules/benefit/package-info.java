/**
 * What the benefit rules (待遇) find: the rows of the benefit tables, and what clauses say without a table.
 *
 * <p>No notice of 2020 states the deductibles, ratios and caps of a pooling area. The tables that give them here are demonstrations
 * (示例), and every statement that used one says so.
 */
package org.yibao.rules.benefit;
