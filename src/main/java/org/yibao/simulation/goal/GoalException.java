package org.yibao.simulation.goal;

/** A goal that can't be sought as it is asked. Its message is for the person who asks, in Chinese. */
public final class GoalException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    GoalException(String message) {
        super(message);
    }
}
