/**
 * The administrative divisions of GB/T 2260 with their days in force, parents and successors: {@link org.yibao.divisions.Divisions} answers
 * which places contain a place, and what a code is called today.
 */
package org.yibao.divisions;
