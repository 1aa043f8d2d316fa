package org.yibao.simulation.run;

/** A run that another process computes, so that it can't be cancelled here. */
public final class RunElsewhere extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RunElsewhere(String id) {
        super("模拟 %s 由另一个程序计算，请在那里取消。".formatted(id), null, false, false);
    }
}
