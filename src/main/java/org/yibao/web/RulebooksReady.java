package org.yibao.web;

import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.yibao.rulebook.Rulebooks;

/** Ready once every rulebook is loaded; names their versions. */
@Readiness
@Singleton
public class RulebooksReady implements HealthCheck {
    private final Rulebooks rulebooks;

    RulebooksReady(Rulebooks rulebooks) {
        this.rulebooks = rulebooks;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder response = HealthCheckResponse.named("rulebooks");
        rulebooks
                .all()
                .forEach(rulebook -> response.withData(rulebook.jurisdiction().id(), rulebook.version()));
        return response.up().build();
    }
}
