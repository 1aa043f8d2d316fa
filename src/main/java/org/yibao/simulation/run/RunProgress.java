package org.yibao.simulation.run;

import org.yibao.simulation.engine.Progress;

/**
 * How far a run is.
 *
 * @param phase            what it does, in Chinese
 * @param persons          persons done in this phase
 * @param expected         persons of this phase; {@code null} while not known
 * @param visits           visits settled in this phase
 * @param personsPerSecond persons a second in this phase
 * @param secondsLeft      seconds that this phase still takes; {@code null} while not known
 */
public record RunProgress(
        String phase, long persons, Long expected, long visits, long personsPerSecond, Long secondsLeft) {
    /** Waiting for other runs to end. */
    public static final String WAITING = "排队";

    private static final double SOON = 0.2;

    static RunProgress of(Progress progress) {
        long persons = progress.persons();
        long expected = progress.expected();
        double seconds = progress.phaseSeconds();
        boolean measured = persons > 0 && seconds > SOON;
        double rate = measured ? persons / seconds : 0;
        return new RunProgress(
                progress.phase(),
                persons,
                expected < 0 ? null : expected,
                progress.visits(),
                Math.round(rate),
                measured && expected >= 0 ? (long) Math.ceil(Math.max(0, expected - persons) / rate) : null);
    }
}
