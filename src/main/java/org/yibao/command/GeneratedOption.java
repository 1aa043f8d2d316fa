package org.yibao.command;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yibao.simulation.request.SimulationRequest.PopulationPart.Generated;

/** Reads {@code 220000:10000:7}: province, persons, seed. */
final class GeneratedOption {
    private static final Pattern FORM = Pattern.compile("([0-9A-Z]+):([0-9]{1,12}):(-?[0-9]{1,18})");

    private GeneratedOption() {}

    /**
     * @param represents head-count that they stand for, or {@code null}
     * @throws IllegalArgumentException when it is not written so
     */
    static Generated of(String text, Long represents) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("--generate 的值“%s”应写成 省:人数:种子，例如 220000:10000:7。".formatted(text));
        }
        return new Generated(
                parts.group(1), Long.parseLong(parts.group(2)), Long.parseLong(parts.group(3)), represents);
    }
}
