package org.yibao.decision;

import java.util.List;
import org.yibao.money.Money;

/**
 * One line of a statement.
 *
 * @param item    which line, such as {@code basic}
 * @param label   its label in Chinese
 * @param amount  its amount
 * @param formula how it comes about, with its numbers
 * @param clauses clauses it rests on
 * @param rows    table rows it rests on, such as {@code demo/jilin/benefits.xlsx#住院待遇!12}
 */
public record Line(String item, String label, Money amount, String formula, List<String> clauses, List<String> rows) {}
