package org.yibao.facts;

/**
 * An identity that holds on the day that counts.
 *
 * @param code the identity
 */
public record HeldIdentity(Identity code) {}
