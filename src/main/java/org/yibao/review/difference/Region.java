package org.yibao.review.difference;

import java.util.List;

/**
 * A division whose places are all meant, but for some.
 *
 * @param code   division code
 * @param name   its name as it is told, such as 长春市朝阳区
 * @param except divisions in it that are not meant; empty when there are none
 */
public record Region(String code, String name, List<Region> except) {
    String text() {
        if (except.isEmpty()) {
            return name;
        }
        return name + "（除" + String.join("、", except.stream().map(Region::text).toList()) + "外）";
    }
}
