/**
 * The space of facts that comparisons and proofs walk: boxes of what facts may be, cut so that nothing tells the facts of a box apart.
 */
package org.yibao.review.space;
