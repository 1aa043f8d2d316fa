package org.yibao.decision;

/**
 * Which rulebook decided.
 *
 * @param jurisdiction id of the jurisdiction, such as {@code jilin}
 * @param version      hash of the rulebook's content, 64 hexadecimal digits
 */
public record RulebookName(String jurisdiction, String version) {}
