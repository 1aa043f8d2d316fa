package org.yibao.review.difference;

import java.util.List;
import org.yibao.facts.Fact;

/**
 * What differs in one figure.
 *
 * @param subject 筹资 or 待遇
 * @param item    name of the figure
 * @param axes    facts of the lines' boxes, the place first
 * @param lines   facts that change alike; no fact lies in two
 */
record ComparedItem(String subject, String item, List<Fact> axes, List<ChangedLine> lines) {}
