package org.yibao.web.common;

import java.io.IOException;
import java.io.InputStream;

/** Splits a stream into lines without ever holding more than one, nor more of it than a limit. */
final class Lines {
    private static final int CHUNK = 32 * 1024;

    private final InputStream stream;
    private final byte[] chunk = new byte[CHUNK];
    private final byte[] line;
    private int position;
    private int end;
    private int length;
    private boolean tooLong;
    private long number;

    Lines(InputStream stream, int maximum) {
        this.stream = stream;
        this.line = new byte[maximum];
    }

    /** Moves to the next line; false at the end of the stream. A last line needs no line feed. */
    boolean next() throws IOException {
        length = 0;
        tooLong = false;
        boolean any = false;
        while (position < end || fill()) {
            any = true;
            byte character = chunk[position++];
            if (character == '\n') {
                break;
            }
            if (length < line.length) {
                line[length++] = character;
            } else {
                tooLong = true;
            }
        }
        number += any ? 1 : 0;
        return any;
    }

    private boolean fill() throws IOException {
        position = 0;
        end = Math.max(0, stream.read(chunk));
        return end > 0;
    }

    /** Whether the next line has not arrived yet. */
    boolean waiting() {
        return position >= end;
    }

    boolean blank() {
        for (int index = 0; index < length; index++) {
            if (line[index] > ' ' || line[index] < 0) {
                return false;
            }
        }
        return !tooLong;
    }

    boolean tooLong() {
        return tooLong;
    }

    byte[] bytes() {
        return line;
    }

    int length() {
        return length;
    }

    /** Number of the line, from 1. */
    long number() {
        return number;
    }
}
