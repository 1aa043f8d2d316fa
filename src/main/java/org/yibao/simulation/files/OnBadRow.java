package org.yibao.simulation.files;

/** What happens when rows of a file are wrong; they are reported either way. */
public enum OnBadRow {
    /** Nothing is computed. */
    STOP,
    /** They are left out, a person together with all visits. */
    SKIP
}
