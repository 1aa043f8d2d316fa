package org.yibao.simulation.attribution;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a change moves at one place of enrolment.
 *
 * @param key     division code
 * @param label   its name
 * @param persons heads for whom it changes an amount when it changes alone, weighted
 * @param effects what it moves per payer
 */
public record RegionEffect(String key, String label, BigDecimal persons, List<AttributedEffect> effects) {
    public RegionEffect {
        effects = List.copyOf(effects);
    }
}
