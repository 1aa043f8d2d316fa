package org.yibao.rules;

/**
 * A rule as its file declares it.
 *
 * @param name   name of the rule
 * @param file   path of the DRL file below the rules folder
 * @param line   line on which the rule begins, from 1
 * @param clause id of the clause in its {@code @Clause}; {@code null} for a rule that reads a table, whose rows name their own
 * @param table  name of the table in its {@code @Table}; {@code null} for a rule that reads none
 */
public record RuleInfo(String name, String file, int line, String clause, String table) {}
