package org.yibao.terms;

import org.yibao.codes.Identity;

/**
 * A table that is looked into for somebody.
 *
 * @param table    name of the table
 * @param identity identity that the row must be for; {@code null} where the table's rows name none
 * @param required whether there must be a row; without one that is not required nothing changes
 */
public record Need(String table, Identity identity, boolean required) {}
