/**
 * A rulebook is everything that decides for one province: compiled rules, the rows of the national and provincial tables, the clause
 * register and the divisions. It is immutable and named by the hash of its content.
 *
 * <p>A {@link org.yibao.rulebook.Home} is where the files come from: the folders of a checkout, those of a deployment, or the package
 * itself. {@link org.yibao.rulebook.Rulebooks#load} makes the rulebooks of all jurisdictions out of it, or says everything that is wrong.
 */
package org.yibao.rulebook;
