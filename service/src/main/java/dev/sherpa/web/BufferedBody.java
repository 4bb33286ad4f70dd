package dev.sherpa.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request whose body is read at most once, at most up to the limit, and only when somebody asks for it.
 *
 * <p>Declared and chunked bodies are bounded alike; what exceeds the limit is refused as
 * {@link ProblemType#BODY_TOO_LARGE}.
 */
final class BufferedBody extends HttpServletRequestWrapper {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final int limit;
    private byte @Nullable [] bytes;

    BufferedBody(HttpServletRequest request, int limit) {
        super(request);
        this.limit = limit;
    }

    byte[] bytes() {
        byte[] known = bytes;
        if (known == null) {
            known = read();
            bytes = known;
        }
        return known;
    }

    private byte[] read() {
        if (getContentLengthLong() > limit) {
            throw tooLarge();
        }
        byte[] read;
        try {
            read = readInTime(super.getInputStream());
        } catch (IOException e) {
            String detail = "The body ended early, stopped arriving, or is not framed as RFC 9112 has it.";
            Fault fault = Fault.at("", detail, "The whole body.");
            throw new ProblemException(ProblemType.MALFORMED_JSON, detail + " Nothing was stored.", List.of(fault));
        }
        if (read.length > limit) {
            throw tooLarge();
        }
        return read;
    }

    /** Reads up to one byte more than the limit; a body that drips in must not hold a thread for long. */
    private byte[] readInTime(InputStream body) throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] part = new byte[8192];
        int length = body.read(part);
        while (length >= 0 && read.size() <= limit) {
            read.write(part, 0, length);
            if (System.nanoTime() > deadline) {
                throw new InterruptedIOException("The body takes too long");
            }
            length = body.read(part);
        }
        return read.toByteArray();
    }

    private ProblemException tooLarge() {
        String detail = "The body exceeds " + limit + " bytes. Send less at once.";
        return new ProblemException(ProblemType.BODY_TOO_LARGE, detail);
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Replay(new ByteArrayInputStream(bytes()));
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class Replay extends ServletInputStream {

        private final ByteArrayInputStream bytes;

        Replay(ByteArrayInputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() {
            return bytes.read();
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            return bytes.read(target, offset, length);
        }

        @Override
        public boolean isFinished() {
            return bytes.available() == 0;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("The body is read already");
        }
    }
}
