/**
 * What rules and rows find, and how it is told: a {@link org.yibao.rules.Finding} is a record, a {@link org.yibao.rules.Row} is one that a
 * sheet holds, and a {@link org.yibao.rules.Judgement} says which rule found it, under which clause, from which row. The findings
 * themselves stand by topic in {@link org.yibao.rules.funding} and {@link org.yibao.rules.benefit}; nothing here knows Drools.
 */
package org.yibao.rules;
