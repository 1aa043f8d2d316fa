package org.yibao.terms;

/**
 * What came of comparing a figure with what a higher level expects of it. It changes no amount.
 *
 * @param clause  clause that expects it
 * @param subject what is compared, in Chinese, such as 财政补助水平
 * @param outcome outcome
 * @param detail  the comparison with its numbers, a Chinese sentence without its full stop
 */
public record Check(String clause, String subject, Outcome outcome, String detail) {}
