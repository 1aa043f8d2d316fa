package org.yibao.rules;

/**
 * A text file of the rules folder: rules (DRL) or a clause register (YAML).
 *
 * @param path path below the rules folder, such as {@code national/funding/eligibility.drl}; the folder of a DRL file is its package
 * @param text its text
 */
public record RuleSource(String path, String text) {}
