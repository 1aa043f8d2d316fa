package org.yibao.peers;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * One process of one engine at one size. Prints a line for each thing measured: its name and nanoseconds, or bytes.
 *
 * <p>{@code live}: from the file to the first right answer, in a process that has done nothing yet. {@code heap}: what that left on the heap.
 * {@code question}: one answer, after warming up, the median of some samples. {@code edited}: from the file with one amount changed to an
 * answer with it, by a process that has been answering. {@code checked}: how many answers were compared before.
 */
public final class Trial<Q> {
    private static final long SECOND = 1_000_000_000;
    private static final long CHECKED_FOR = 20 * SECOND;
    private static final int LONGEST_WARMING = 15;
    private static final int NOTHING_MORE = 3;
    private static final double BETTER = 0.95;
    private static final long SAMPLE = SECOND / 4;
    private static final int SAMPLES = 9;
    private static final int CHUNK = 100;

    /** Who takes longer for a question is measured by one sample. */
    private static final long SLOW = SECOND / 500;

    private static final long SLOW_SAMPLE = 10 * SECOND;

    private final Peer<Q> peer;
    private final int rows;
    private final List<Question> questions;
    private final List<Q> asked;
    private Peer.Live<Q> live;
    private boolean slow;
    private int next;

    private Trial(Peer<Q> peer, int rows, List<Question> questions) {
        this.peer = peer;
        this.rows = rows;
        this.questions = questions;
        this.asked = questions.stream().map(peer::asked).toList();
    }

    /**
     * Writes tables in the form of an engine, or tries it.
     *
     * @param arguments {@code write} or {@code try}, the folder of the tables, how many rows, and the name of the engine's files
     */
    public static <Q> void main(Peer<Q> peer, String... arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        String rows = arguments[2];
        Path table = folder.resolve(arguments[3] + "-" + rows + peer.ending());
        Path edited = folder.resolve(arguments[3] + "-" + rows + "-edited" + peer.ending());
        if (arguments[0].equals("write")) {
            peer.write(Row.read(folder.resolve(rows + ".csv")), table);
            peer.write(Row.read(folder.resolve(rows + "-edited.csv")), edited);
            return;
        }
        Question change = Question.read(folder.resolve(rows + "-edit.csv")).get(0);
        Trial<Q> trial =
                new Trial<>(peer, Integer.parseInt(rows), Question.read(folder.resolve(rows + "-questions.csv")));
        trial.load(table);
        trial.check();
        trial.measure();
        trial.edit(edited, change);
        System.exit(0); // some engines leave threads behind
    }

    private void load(Path table) throws Exception {
        long before = heap();
        long begin = System.nanoTime();
        live = peer.load(table);
        require(0);
        print("live", System.nanoTime() - begin);
        print("heap", heap() - before);
    }

    /** Every answer, or as many as there is time for. */
    private void check() {
        long begin = System.nanoTime();
        int checked = 0;
        while (checked < questions.size() && System.nanoTime() < begin + CHECKED_FOR) {
            require(checked++);
        }
        slow = (System.nanoTime() - begin) / checked > SLOW;
        print("checked", checked);
    }

    private void require(int number) {
        require(questions.get(number), live.amount(asked.get(number)));
    }

    private static void require(Question question, long answer) {
        if (answer != question.amount()) {
            throw new IllegalStateException("wrong: %d for %s".formatted(answer, question));
        }
    }

    private void measure() {
        warm();
        double[] samples = IntStream.range(0, slow ? 1 : SAMPLES)
                .mapToDouble(number -> sample(slow ? SLOW_SAMPLE : SAMPLE))
                .sorted()
                .toArray();
        System.out.printf(Locale.ROOT, "question %.1f%n", samples[samples.length / 2]);
    }

    /** Answers until the last seconds brought nothing more. */
    private void warm() {
        double best = Double.MAX_VALUE;
        int since = 0;
        for (int second = 0; second < LONGEST_WARMING && since < NOTHING_MORE; second++) {
            double time = sample(SECOND);
            since = time < best * BETTER ? 0 : since + 1;
            best = Math.min(best, time);
        }
    }

    /** Nanoseconds a question. */
    private double sample(long length) {
        long count = 0;
        long begin = System.nanoTime();
        long now = begin;
        while (now < begin + length) {
            answer(chunk());
            count += chunk();
            now = System.nanoTime();
        }
        return (double) (now - begin) / count;
    }

    /** How many questions are answered between two looks at the clock. */
    private int chunk() {
        return slow ? 1 : CHUNK;
    }

    private void answer(int count) {
        long found = 0;
        long expected = 0;
        for (int number = 0; number < count; number++) {
            next = next == asked.size() ? 0 : next;
            if (next % rows == 0) {
                live.forget();
            }
            found += live.amount(asked.get(next));
            expected += questions.get(next).amount();
            next++;
        }
        if (found != expected) {
            throw new IllegalStateException("wrong: %d for %d, answers together".formatted(found, expected));
        }
    }

    private void edit(Path edited, Question change) throws Exception {
        Q question = peer.asked(change);
        long begin = System.nanoTime();
        require(change, peer.edit(live, edited).amount(question));
        print("edited", System.nanoTime() - begin);
    }

    private static long heap() throws InterruptedException {
        for (int time = 0; time < 3; time++) {
            System.gc();
            Thread.sleep(50);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static void print(String what, long value) {
        System.out.println(what + " " + value);
    }
}
