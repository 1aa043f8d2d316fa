package org.yibao.decision;

/**
 * A division as decisions name it.
 *
 * @param code     division code
 * @param name     name
 * @param fullName names from the province down, run together
 */
public record Place(String code, String name, String fullName) {}
