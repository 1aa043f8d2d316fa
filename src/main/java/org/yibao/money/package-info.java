/**
 * Amounts of money: whole fen inside, decimal yuan with two places at every edge.
 *
 * <p>The lowest package: every other one may use it, it uses none.
 */
package org.yibao.money;
