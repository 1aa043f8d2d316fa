package org.yibao.workbook.safety;

import java.util.List;

/** A workbook that can be read: no formula in its tables is left but those that are faults. */
public final class SafeWorkbook {
    private final byte[] content;
    private final List<Fault> faults;

    SafeWorkbook(byte[] content, List<Fault> faults) {
        this.content = content;
        this.faults = List.copyOf(faults);
    }

    /** The file; formulas that are plain arithmetic are replaced by what they give. Not a copy: it must not be changed. */
    public byte[] content() {
        return content;
    }

    /** Formulas that are refused, each at its cell. */
    public List<Fault> faults() {
        return faults;
    }
}
