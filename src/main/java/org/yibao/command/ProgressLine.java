package org.yibao.command;

import java.io.PrintWriter;
import org.yibao.simulation.run.RunProgress;

/** Shows how far something is: a bar that is drawn over itself on a terminal, a line now and then elsewhere. */
final class ProgressLine {
    private static final int WIDTH = 30;
    private static final long BETWEEN_LINES = 5_000_000_000L;

    private final PrintWriter errors;
    private final boolean terminal = System.console() != null;
    private String shown = "";
    private String phase = "";
    private long shownAt = System.nanoTime();

    ProgressLine(PrintWriter errors) {
        this.errors = errors;
    }

    void show(RunProgress progress) {
        if (progress == null) {
            return;
        }
        String line = text(progress);
        if (terminal) {
            errors.print("\r" + line + " ".repeat(Math.max(0, shown.length() - line.length())));
            errors.flush();
        } else if (!progress.phase().equals(phase) || System.nanoTime() - shownAt > BETWEEN_LINES) {
            errors.println(line);
            shownAt = System.nanoTime();
        }
        phase = progress.phase();
        shown = line;
    }

    void end() {
        if (terminal && !shown.isEmpty()) {
            errors.println();
        }
    }

    static String text(RunProgress progress) {
        StringBuilder line = new StringBuilder(progress.phase());
        if (progress.expected() != null && progress.expected() > 0) {
            int done = (int) Math.min(WIDTH, progress.persons() * WIDTH / progress.expected());
            line.append(" [")
                    .append("█".repeat(done))
                    .append("░".repeat(WIDTH - done))
                    .append("] ")
                    .append(Math.min(100, progress.persons() * 100 / progress.expected()))
                    .append('%');
        }
        if (progress.personsPerSecond() > 0) {
            line.append(" %,d 人/秒".formatted(progress.personsPerSecond()));
        }
        if (progress.secondsLeft() != null) {
            line.append(" 还需 %d 秒".formatted(progress.secondsLeft()));
        }
        return line.toString();
    }
}
