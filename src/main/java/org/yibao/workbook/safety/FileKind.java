package org.yibao.workbook.safety;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Tells from the first bytes of a file whether it can be an {@code .xlsx} workbook at all. */
final class FileKind {
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ARCHIVE = {'P', 'K', 5, 6};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] EXECUTABLE = {'M', 'Z', (byte) 0x90, 0};

    private static final String SAVE_AS = "请用 Excel、WPS 或 LibreOffice 另存为 .xlsx";

    private FileKind() {}

    /**
     * Accepts a file that begins as an archive does.
     *
     * @throws UnsafeWorkbookException otherwise, with what the file is instead
     */
    static void requireArchive(byte[] content) {
        if (content.length == 0) {
            throw UnsafeWorkbookException.because("文件是空的，请重新选择 .xlsx 工作簿");
        }
        if (content.length > Limits.PACKED) {
            throw UnsafeWorkbookException.because(
                    "文件有 %d MB，超过 %d MB；.xlsx 工作簿请删去图片和多余的行列后再提交".formatted(content.length >> 20, Limits.PACKED >> 20));
        }
        if (begins(content, OLE2)) {
            throw UnsafeWorkbookException.because(ofOle2(content));
        }
        if (begins(content, EMPTY_ARCHIVE)) {
            throw UnsafeWorkbookException.because("压缩包里没有内容，不是 .xlsx 工作簿，" + SAVE_AS);
        }
        if (!begins(content, ARCHIVE)) {
            throw UnsafeWorkbookException.because("不是 .xlsx 工作簿（可能只是改了扩展名），" + SAVE_AS);
        }
    }

    /** Names in an OLE2 file are UTF-16; to look for them needs no reader of that format, which the file could mislead. */
    private static String ofOle2(byte[] content) {
        if (contains(content, "EncryptedPackage")) {
            return "工作簿已加密，请取消打开密码后另存为 .xlsx";
        }
        if (contains(content, "Workbook") || contains(content, "Book")) {
            return "是旧格式 .xls 工作簿，" + SAVE_AS;
        }
        return "是旧格式的 Office 文件，不是 .xlsx 工作簿，" + SAVE_AS;
    }

    /** Whether a part of a workbook is a file of its own: an Office document, an archive or a program. */
    static boolean isForeign(byte[] start) {
        return begins(start, OLE2) || begins(start, ARCHIVE) || begins(start, EXECUTABLE);
    }

    private static boolean begins(byte[] content, byte[] signature) {
        return content.length >= signature.length
                && Arrays.equals(content, 0, signature.length, signature, 0, signature.length);
    }

    private static boolean contains(byte[] content, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_16LE);
        for (int start = 0; start + wanted.length <= content.length; start++) {
            if (content[start] == wanted[0]
                    && Arrays.equals(content, start, start + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
