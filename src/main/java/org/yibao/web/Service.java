package org.yibao.web;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the service. */
@QuarkusMain
public final class Service {
    Service() {}

    public static void main(String... arguments) {
        RulebookLoad.beginEarly();
        Quarkus.run(arguments);
    }
}
