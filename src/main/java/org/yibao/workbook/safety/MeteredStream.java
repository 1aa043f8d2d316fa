package org.yibao.workbook.safety;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** Counts what comes out of an entry and stops when it is too much, whatever size the archive declares. */
final class MeteredStream extends FilterInputStream {
    private final Unpacked unpacked;
    private final long most;
    private final boolean xml;
    private final CRC32 checksum = new CRC32();
    private long length;
    private int sinceTag;

    /**
     * @param unpacked counts all parts together
     * @param most     bytes that this part may have
     * @param xml      whether the part is XML, whose tags and texts are limited, too
     */
    MeteredStream(InputStream source, Unpacked unpacked, long most, boolean xml) {
        super(source);
        this.unpacked = unpacked;
        this.most = most;
        this.xml = xml;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int wanted) throws IOException {
        int count = super.read(buffer, offset, wanted);
        if (count > 0) {
            checksum.update(buffer, offset, count);
            length += count;
            unpacked.add(count);
            if (length > most) {
                throw UnsafeWorkbookException.because("有一个部件展开后超过 %d MB，请删去多余的内容、格式和图片后再提交".formatted(most >> 20));
            }
            if (xml) {
                measureTags(buffer, offset, count);
            }
        }
        return count;
    }

    private void measureTags(byte[] buffer, int offset, int count) {
        for (int index = offset; index < offset + count; index++) {
            sinceTag = buffer[index] == '<' ? 0 : sinceTag + 1;
            if (sinceTag > Limits.TAG_AND_TEXT) {
                throw UnsafeWorkbookException.because(
                        "有一段文字或属性超过 %d MB，请删去过长的内容后再提交".formatted(Limits.TAG_AND_TEXT >> 20));
            }
        }
    }

    @Override
    public long skip(long wanted) throws IOException {
        return readNBytes((int) Math.min(wanted, 8192)).length;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Bytes read so far. */
    long length() {
        return length;
    }

    /** CRC-32 of the bytes read so far. */
    long checksum() {
        return checksum.getValue();
    }
}
