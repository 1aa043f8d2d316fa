package org.yibao.simulation.report;

import org.yibao.simulation.result.SimulationResult;

/** A result as a page. */
public final class HtmlReport {
    private HtmlReport() {}

    public static String of(SimulationResult result) {
        return "";
    }
}
