package dev.sherpa.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sends bytes as they are, for requests that no client library would send. */
public final class RawHttp {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final int PATIENCE_MILLIS = 30_000;

    private final int port;

    /** Talks to a port of the loopback address. */
    public RawHttp(int port) {
        this.port = port;
    }

    /** An answer as it came. */
    public record Answer(int status, List<String> headers, String body) {

        /** Returns a header, or an empty text. */
        public String header(String name) {
            return headers.stream()
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse("");
        }

        /** Returns the body as JSON. */
        public JsonNode json() {
            return JSON.readTree(body);
        }
    }

    /** Sends a request given as its lines, without a body. */
    public Answer lines(String... lines) {
        return send((String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Gets a target, sent as it is. */
    public Answer get(String target, String... headers) {
        return lines(request("GET", target, headers));
    }

    /** Sends a request with another method and no body. */
    public Answer method(String method, String target, String... headers) {
        return lines(request(method, target, headers));
    }

    /** Posts a body as application/json. */
    public Answer post(String target, String body, String... headers) {
        return post(target, body.getBytes(StandardCharsets.UTF_8), "application/json", headers);
    }

    /** Posts a body. */
    public Answer post(String target, byte[] body, String contentType, String... headers) {
        String[] all = Arrays.copyOf(headers, headers.length + 2);
        all[headers.length] = "Content-Type: " + contentType;
        all[headers.length + 1] = "Content-Length: " + body.length;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(
                (String.join("\r\n", request("POST", target, all)) + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(body);
        return send(bytes.toByteArray());
    }

    private static String[] request(String method, String target, String... headers) {
        String[] lines = new String[headers.length + 3];
        lines[0] = method + " " + target + " HTTP/1.1";
        lines[1] =
                Arrays.stream(headers).anyMatch(header -> header.startsWith("Host:")) ? "X-None: 1" : "Host: localhost";
        lines[2] = "Connection: close";
        System.arraycopy(headers, 0, lines, 3, headers.length);
        return lines;
    }

    /** Sends bytes, and reads until the server closes the connection. */
    public Answer send(byte[] request) {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            try {
                socket.getOutputStream().write(request);
                socket.getOutputStream().flush();
                socket.shutdownOutput();
            } catch (SocketException e) {
                // The server may stop reading before all is sent; its answer counts.
            }
            socket.getInputStream().transferTo(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parse(answer.toString(StandardCharsets.UTF_8));
    }

    private static Answer parse(String answer) {
        int end = answer.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new AssertionError("No answer, but: " + answer);
        }
        List<String> head = List.of(answer.substring(0, end).split("\r\n"));
        Answer parsed = new Answer(
                Integer.parseInt(head.get(0).split(" ")[1]), head.subList(1, head.size()), answer.substring(end + 4));
        return parsed.header("Transfer-Encoding").equals("chunked")
                ? new Answer(parsed.status(), parsed.headers(), unchunked(parsed.body()))
                : parsed;
    }

    private static String unchunked(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        int at = 0;
        while (true) {
            int line = at;
            while (bytes[line] != '\r') {
                line++;
            }
            int size = Integer.parseInt(new String(bytes, at, line - at, StandardCharsets.US_ASCII), 16);
            if (size == 0) {
                return whole.toString(StandardCharsets.UTF_8);
            }
            whole.write(bytes, line + 2, size);
            at = line + 2 + size + 2;
        }
    }
}
