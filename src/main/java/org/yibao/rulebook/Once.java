package org.yibao.rulebook;

import java.util.function.Supplier;

/** Makes a value when it is first asked for, once. */
final class Once<T> implements Supplier<T> {
    private Supplier<T> make;
    private T made;

    Once(Supplier<T> make) {
        this.make = make;
    }

    @Override
    public synchronized T get() {
        if (make != null) {
            made = make.get();
            make = null;
        }
        return made;
    }
}
