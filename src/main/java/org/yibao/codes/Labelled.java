package org.yibao.codes;

/** A code that has a Chinese label, as a decision table shows it and an explanation says it. */
public interface Labelled {
    /** The label in Chinese. */
    String label();
}
