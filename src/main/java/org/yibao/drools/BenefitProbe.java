package org.yibao.drools;

import org.yibao.facts.BenefitProfile;
import org.yibao.facts.Conditions;
import org.yibao.facts.Fact;
import org.yibao.facts.Facts;

/** A profile that notes what is read of it. Public, because conditions are compiled to read public classes only. */
public final class BenefitProbe extends BenefitProfile {
    private final ReadLog log;

    BenefitProbe(ReadLog log) {
        super("", 0, 0);
        this.log = log;
    }

    @Override
    public int point(Fact fact) {
        return log.read(fact);
    }

    @Override
    public String region() {
        log.read(Facts.PLACE);
        return log.region();
    }

    @Override
    public boolean meets(Conditions conditions) {
        return log.meets();
    }
}
