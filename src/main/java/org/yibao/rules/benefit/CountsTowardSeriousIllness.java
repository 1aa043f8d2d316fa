package org.yibao.rules.benefit;

import org.yibao.facts.CareKind;
import org.yibao.rules.Finding;

/**
 * What the person bears of this kind of care counts towards serious-illness insurance. Source: JS-2020-77.5-1.
 *
 * @param kind kind of care
 */
public record CountsTowardSeriousIllness(CareKind kind) implements Finding {}
