package org.yibao.simulation.run;

/** More runs are computing and waiting than may. */
public final class TooManyRuns extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int most;

    TooManyRuns(int most) {
        super("正在计算和排队的模拟已有 %d 个。请稍后再试。".formatted(most), null, false, false);
        this.most = most;
    }

    public int most() {
        return most;
    }
}
