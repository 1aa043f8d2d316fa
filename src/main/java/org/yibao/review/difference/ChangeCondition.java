package org.yibao.review.difference;

/**
 * A condition of a change beside its regions. What makes no difference has none.
 *
 * @param fact Chinese name of the fact, such as 医疗机构
 * @param text what it must be, such as 三级医院
 */
public record ChangeCondition(String fact, String text) {}
