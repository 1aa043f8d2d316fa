package org.yibao.rules.funding;

import java.util.Set;
import org.yibao.codes.Basis;
import org.yibao.rules.Figure;
import org.yibao.rules.Finding;

/**
 * The person may enrol on this basis. Source: NAT-2020-24.16-1.
 *
 * @param basis what the enrolment rests on
 */
public record Eligible(Basis basis) implements Finding {
    @Override
    public String sentence() {
        return "凭%s可在当地参保".formatted(basis.label());
    }

    @Override
    public Set<Figure> grounds() {
        return Set.of();
    }
}
