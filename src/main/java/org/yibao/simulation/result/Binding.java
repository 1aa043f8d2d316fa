package org.yibao.simulation.result;

/**
 * What a result is bound to: the same hashes, the same result, byte for byte.
 *
 * @param baseline      hash of the baseline: rules, tables and year
 * @param baselineYear  its policy year
 * @param candidate     hash of the candidate
 * @param candidateYear its policy year
 * @param population    hash of the population
 * @param parameters    hash of everything else that was asked
 * @param demo          whether demonstration parameters (示例) may have been used
 */
public record Binding(
        String baseline,
        int baselineYear,
        String candidate,
        int candidateYear,
        String population,
        String parameters,
        boolean demo) {}
