package org.yibao.review.difference;

import java.util.List;

/**
 * What differs in one figure.
 *
 * @param subject 筹资 or 待遇
 * @param item    name of the figure
 * @param axes    dimensions of the lines' boxes
 * @param lines   facts that change alike; no fact lies in two
 */
record Compared(String subject, String item, List<Axis> axes, List<Line> lines) {}
