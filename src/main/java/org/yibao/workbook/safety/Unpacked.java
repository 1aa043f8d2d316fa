package org.yibao.workbook.safety;

/** Counts the bytes of all parts of a workbook as they are unpacked. */
final class Unpacked {
    private long bytes;

    /** @throws UnsafeWorkbookException when there are more than {@link Limits#UNPACKED} */
    void add(int count) {
        bytes += count;
        if (bytes > Limits.UNPACKED) {
            throw UnsafeWorkbookException.because("展开后超过 %d MB，请删去多余的行列、格式和图片后再提交".formatted(Limits.UNPACKED >> 20));
        }
    }
}
