/**
 * The register of clauses: every notice, its clauses with gist, topic and days, read from files that people write by hand. A rule or a row
 * names its clause by id; {@link org.yibao.clauses.ClauseRegister} knows it or refuses.
 */
package org.yibao.clauses;
