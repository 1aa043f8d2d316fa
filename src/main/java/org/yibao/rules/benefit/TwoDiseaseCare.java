package org.yibao.rules.benefit;

import org.yibao.rules.Finding;

/** Drugs for hypertension or diabetes are paid by a mechanism of their own. Sources: NAT-2020-24.4-2, JS-2020-77.4-2. */
public record TwoDiseaseCare() implements Finding {}
