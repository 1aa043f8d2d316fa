package org.yibao.workbook.safety;

/** A workbook that is refused before it is read. */
public final class UnsafeWorkbookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public UnsafeWorkbookException(Fault fault) {
        super(fault.expected());
        this.fault = fault;
    }

    /** A fault of the file as a whole. */
    static UnsafeWorkbookException because(String reason) {
        return new UnsafeWorkbookException(Fault.ofFile(reason));
    }

    public Fault fault() {
        return fault;
    }
}
