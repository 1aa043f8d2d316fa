package org.yibao.web;

import jakarta.inject.Provider;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.yibao.web.problem.ProblemCode;
import org.yibao.web.problem.TooLarge;

/** Refuses a large body: at once when its length is announced, otherwise as soon as it has grown too long. */
@jakarta.ws.rs.ext.Provider
@LimitedBody
public class BodyLimit implements ContainerRequestFilter {
    private final Provider<YibaoConfiguration> configuration; // filters are made before configuration can be read

    BodyLimit(Provider<YibaoConfiguration> configuration) {
        this.configuration = configuration;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        int maximum = configuration.get().maximumBody();
        if (request.getLength() > maximum) {
            throw new TooLarge(ProblemCode.BODY_TOO_LARGE, maximum);
        }
        request.setEntityStream(new Limited(request.getEntityStream(), maximum));
    }

    private static final class Limited extends FilterInputStream {
        private final int maximum;
        private int left;

        Limited(InputStream stream, int maximum) {
            super(stream);
            this.maximum = maximum;
            this.left = maximum;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            count(Math.max(0, count));
            return count;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw new TooLarge(ProblemCode.BODY_TOO_LARGE, maximum);
            }
        }
    }
}
