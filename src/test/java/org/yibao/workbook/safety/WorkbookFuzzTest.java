package org.yibao.workbook.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.yibao.Effort;
import org.yibao.tables.problem.CellProblem;
import org.yibao.workbook.WorkbookException;

/** Workbooks changed at random, the same in every run: each is read, or answered with its problems, and nothing else happens. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkbookFuzzTest {
    private static final int CASES = Effort.of(1_000, 20_000);
    private static final long SEED = 20_200_801L;
    private static final long MOST_MEMORY = 200L << 20;
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(20);

    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final Set<String> reasons = new HashSet<>();
    private int read;

    @Test
    @Timeout(value = 20, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void mutants_are_read_or_refused_and_nothing_runs() throws IOException {
        try (ServerSocket outside = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Mutations mutations = new Mutations(Upload.shipped(), "127.0.0.1:" + outside.getLocalPort());
            for (int index = 0; index < CASES; index++) {
                judge(index, mutations.next(new Random(SEED + index)));
            }
            outside.setSoTimeout(1);
            assertThat(isAsked(outside)).isFalse();
        }
        assertThat(System.getProperty("yibao.fuzz")).isNull();
        assertThat(read).isBetween(CASES / 50, CASES / 2);
        assertThat(reasons).hasSizeGreaterThan(Effort.of(25, 40));
    }

    private void judge(int index, byte[] mutant) {
        long memory = threads.getCurrentThreadAllocatedBytes();
        long start = System.nanoTime();
        try {
            Upload.read(mutant);
            read++;
        } catch (WorkbookException refused) {
            judge(index, refused.problems());
        } catch (Throwable other) {
            fail("Mutant " + index, other);
        }
        assertThat(System.nanoTime() - start).as("time of mutant %d", index).isLessThan(LONGEST);
        assertThat(threads.getCurrentThreadAllocatedBytes() - memory)
                .as("memory of mutant %d", index)
                .isLessThan(MOST_MEMORY);
    }

    private void judge(int index, List<CellProblem> problems) {
        assertThat(problems).as("problems of mutant %d", index).isNotEmpty();
        for (CellProblem problem : problems) {
            assertThat(problem.expected()).as("mutant %d", index).isNotBlank();
            assertThat(problem.sentence()).as("mutant %d", index).startsWith(Upload.PATH);
            reasons.add(problem.expected());
        }
    }

    private static boolean isAsked(ServerSocket outside) throws IOException {
        try {
            outside.accept().close();
            return true;
        } catch (SocketTimeoutException nobody) {
            return false;
        }
    }
}
