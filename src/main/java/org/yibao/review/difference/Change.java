package org.yibao.review.difference;

import java.util.List;

/**
 * A figure that two editions decide differently for the same facts.
 *
 * @param subject       筹资 or 待遇
 * @param regions       where
 * @param conditions    for whom, when and for what care
 * @param item          name of the figure, such as 支付比例
 * @param before        what the baseline decides, such as {@code 65%}; 待填 while it is missing
 * @param after         what the candidate decides
 * @param groundsBefore what that rests on in the baseline
 * @param groundsAfter  what that rests on in the candidate
 * @param sentence      all of it as one Chinese sentence
 */
public record Change(
        String subject,
        List<Region> regions,
        List<ChangeCondition> conditions,
        String item,
        String before,
        String after,
        List<Ground> groundsBefore,
        List<Ground> groundsAfter,
        String sentence) {}
