package org.yibao.decision;

import org.yibao.divisions.Divisions;

/**
 * A division as decisions name it.
 *
 * @param code     division code
 * @param name     name
 * @param fullName names from the province down, run together
 */
public record Place(String code, String name, String fullName) {
    static Place of(Divisions divisions, String code) {
        return new Place(code, divisions.find(code).orElseThrow().name(), divisions.fullName(code));
    }
}
