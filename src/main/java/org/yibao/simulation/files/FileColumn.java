package org.yibao.simulation.files;

/**
 * A column that a file may have.
 *
 * @param name     name
 * @param kind     what it holds
 * @param required whether the file must have it
 */
record FileColumn(String name, FileColumnKind kind, boolean required) {}
