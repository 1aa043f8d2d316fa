package org.yibao.rules.benefit;

import java.util.Set;
import org.yibao.rules.Figure;
import org.yibao.rules.Finding;

/** Drugs for hypertension or diabetes are paid by a mechanism of their own. Sources: NAT-2020-24.4-2, JS-2020-77.4-2. */
public record TwoDiseaseCare() implements Finding {
    @Override
    public String sentence() {
        return "高血压、糖尿病门诊用药按两病保障机制支付";
    }

    @Override
    public Set<Figure> grounds() {
        return Set.of();
    }
}
