package org.yibao.settlement;

/**
 * Who pays a bill, in fen; {@code total = basic + seriousIllness + assistance + person}.
 *
 * @param total          the bill
 * @param inScope        what is within the scope of policy
 * @param deductible     deductible charged by basic insurance
 * @param basicUncapped  what basic insurance would pay without its caps
 * @param basic          paid by basic insurance
 * @param seriousCounted what is added to the base of serious-illness insurance
 * @param seriousIllness paid by serious-illness insurance
 * @param assistance     paid by medical assistance
 * @param person         left to the person
 */
public record Statement(
        long total,
        long inScope,
        long deductible,
        long basicUncapped,
        long basic,
        long seriousCounted,
        long seriousIllness,
        long assistance,
        long person) {}
