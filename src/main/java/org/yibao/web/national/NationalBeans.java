package org.yibao.web.national;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.yibao.rulebook.Home;

/** Loads the code tables when the service starts, so that a bad table stops the start. */
public class NationalBeans {
    @Produces
    @Startup
    @Singleton
    CodeTables codeTables(Home home) {
        try {
            return CodeTables.parse(home.files());
        } catch (RuntimeException unusable) {
            throw new ConfigurationException("国家平台代码对照表不能使用，服务没有启动：\n" + unusable.getMessage());
        }
    }
}
