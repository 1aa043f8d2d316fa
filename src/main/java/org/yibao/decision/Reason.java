package org.yibao.decision;

/**
 * Why: one finding with the way back to its clause, its rule and its table row.
 *
 * @param clause   id of the clause
 * @param notice   official number of the notice
 * @param item     number of the item in it
 * @param gist     what the clause says, in our own words
 * @param rule     name of the rule that fired
 * @param workbook workbook of the row; {@code null} for a rule that reads no table
 * @param sheet    sheet of the row
 * @param row      number of the row
 * @param demo     whether the figure is a demonstration that no notice states
 * @param finding  what was found, in Chinese
 * @param note     how an open question is read, in Chinese; {@code null} when there is nothing to say
 */
public record Reason(
        String clause,
        String notice,
        String item,
        String gist,
        String rule,
        String workbook,
        String sheet,
        Integer row,
        boolean demo,
        String finding,
        String note) {}
