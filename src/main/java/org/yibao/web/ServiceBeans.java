package org.yibao.web;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import org.yibao.decision.BenefitDecider;
import org.yibao.decision.FundingDecider;
import org.yibao.decision.FundingDecisions;
import org.yibao.decision.SettlementDecisions;
import org.yibao.rulebook.Home;
import org.yibao.rulebook.Rulebook;
import org.yibao.rulebook.Rulebooks;
import org.yibao.rulebook.Unread;
import org.yibao.web.common.YibaoConfiguration;

/** Loads the rulebooks when the service starts, so that the first caller doesn't wait for them, and a bad workbook stops the start. */
public class ServiceBeans {
    private static final Logger LOG = Logger.getLogger(ServiceBeans.class);

    @Produces
    @Singleton
    RulebookLoad load(YibaoConfiguration configuration) {
        return RulebookLoad.of(configuration);
    }

    @Produces
    @Startup
    @Singleton
    Home home(RulebookLoad load) {
        try {
            return load.home();
        } catch (RuntimeException unusable) {
            throw refused(unusable);
        }
    }

    @Produces
    @Startup
    @Singleton
    Rulebooks rulebooks(YibaoConfiguration configuration, RulebookLoad load) {
        try {
            Rulebooks rulebooks = load.rulebooks();
            Unread.in(load.home()).forEach(unread -> LOG.warn(unread.sentence()));
            for (Rulebook rulebook : rulebooks.all()) {
                LOG.infof(
                        "规则册 %s（%s）：版本 %s，规则 %d 条，表行 %d 行",
                        rulebook.jurisdiction().id(),
                        rulebook.jurisdiction().name(),
                        rulebook.version(),
                        rulebook.rules().size(),
                        rulebook.rows().size());
            }
            if (configuration.demo()) {
                LOG.warn("示例参数已启用：待遇结算会用到通知没有规定的示例数。正式使用请设 yibao.demo=false");
            }
            return rulebooks;
        } catch (RuntimeException unusable) {
            throw refused(unusable);
        }
    }

    /** Shown without a stack trace: it is for the person who edits the tables. */
    private static ConfigurationException refused(RuntimeException unusable) {
        return new ConfigurationException("规则册不能使用，服务没有启动：\n" + unusable.getMessage());
    }

    @Produces
    @Startup
    @Singleton
    FundingDecisions fundingDecisions(Rulebooks rulebooks, MeterRegistry meters) {
        FundingDecisions decisions = new FundingDecisions(rulebooks);
        for (FundingDecider decider : decisions.deciders()) {
            CaffeineCacheMetrics.monitor(meters, decider.memo(), "funding-" + decider.jurisdiction());
        }
        return decisions;
    }

    @Produces
    @Startup
    @Singleton
    SettlementDecisions settlementDecisions(Rulebooks rulebooks, MeterRegistry meters) {
        SettlementDecisions decisions = new SettlementDecisions(rulebooks);
        for (BenefitDecider decider : decisions.deciders()) {
            CaffeineCacheMetrics.monitor(
                    meters, decider.memo(), "settlement-" + decider.rulebook().jurisdiction());
        }
        return decisions;
    }
}
