/**
 * What the funding rules (筹资) find: the rows of the funding tables, and what rules without a table say about eligibility, equal
 * treatment and support.
 */
package org.yibao.rules.funding;
