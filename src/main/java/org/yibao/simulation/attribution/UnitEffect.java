package org.yibao.simulation.attribution;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one changed cell, or one added, removed or moved row, moves.
 *
 * @param workbook path of the workbook; {@code null} when the rules or the year change
 * @param sheet    name of the sheet; {@code null} when the rules or the year change
 * @param cell     the cell, or the first cell of the row; {@code null} when the rules or the year change
 * @param row      what the row is for, in Chinese
 * @param column   label of the column; {@code null} when it is a whole row
 * @param before   what it held
 * @param after    what it holds
 * @param clause   clause of the row; may be {@code null}
 * @param persons  heads for whom it changes an amount when it changes alone, weighted
 * @param effects  what it moves per payer
 * @param regions  the same by place of enrolment; places that it doesn't touch are left out
 */
public record UnitEffect(
        String workbook,
        String sheet,
        String cell,
        String row,
        String column,
        String before,
        String after,
        String clause,
        BigDecimal persons,
        List<AttributedEffect> effects,
        List<RegionEffect> regions) {
    public UnitEffect {
        effects = List.copyOf(effects);
        regions = List.copyOf(regions);
    }
}
