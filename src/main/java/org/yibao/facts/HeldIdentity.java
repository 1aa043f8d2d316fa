package org.yibao.facts;

import org.yibao.codes.Identity;

/**
 * An identity that holds on the day that counts.
 *
 * @param code the identity
 */
public record HeldIdentity(Identity code) {}
