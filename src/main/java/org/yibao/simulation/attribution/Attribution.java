package org.yibao.simulation.attribution;

import java.util.List;

/**
 * What each change moves.
 *
 * @param method in Chinese: exact, or how it was approximated
 * @param exact  whether every share is exact; an approximation samples orders of the changes for those whom more than twelve reach
 * @param units  the changes
 */
public record Attribution(String method, boolean exact, List<UnitEffect> units) {
    public Attribution {
        units = List.copyOf(units);
    }
}
