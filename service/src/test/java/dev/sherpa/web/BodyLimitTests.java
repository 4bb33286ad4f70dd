package dev.sherpa.web;

import static dev.sherpa.web.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@WebTest
class BodyLimitTests {

    private static final String PATH = "/api/v1/dossiers";
    private static final int LIMIT = 1 << 20;
    private static final String DOSSIER = "{\"id\":\"a\",\"title\":\"T\",\"pack\":\"p\"}";

    @LocalServerPort
    private int port;

    private RawHttp http;

    @BeforeEach
    void begin() {
        http = new RawHttp(port);
    }

    @Test
    void takesABodyOfExactlyOneMebibyte() {
        assertThat(http.post(PATH, padded(LIMIT)).status()).isEqualTo(201);
    }

    @Test
    void refusesABodyOfOneByteMore() {
        assertThatProblem(http.post(PATH, padded(LIMIT + 1)), ProblemType.BODY_TOO_LARGE)
                .detailing("1048576 bytes");
    }

    @Test
    void takesAChunkedBodyOfExactlyOneMebibyte() {
        assertThat(http.send(chunked(padded(LIMIT))).status()).isEqualTo(201);
    }

    @Test
    void refusesAChunkedBodyOfOneByteMore() {
        assertThatProblem(http.send(chunked(padded(LIMIT + 1))), ProblemType.BODY_TOO_LARGE);
    }

    @Test
    void refusesAnAnnouncedSizeWithoutWaitingForTheBody() {
        RawHttp.Answer answer = http.send(head("Content-Length: 9999999999").getBytes(StandardCharsets.US_ASCII));

        assertThatProblem(answer, ProblemType.BODY_TOO_LARGE);
    }

    @Test
    void refusesABodyThatIsNotFramedAsAnnounced() {
        byte[] request = (head("Transfer-Encoding: chunked") + "nonsense\r\n").getBytes(StandardCharsets.US_ASCII);

        assertThatProblem(http.send(request), ProblemType.INVALID_REQUEST);
    }

    @Test
    void tellsOfNoMoreEntriesOfAListThanItMayHave() {
        String entries = "{\"a\":0},".repeat(100_000) + "0";

        assertThatProblem(http.post(PATH, "[" + entries + "]"), ProblemType.INVALID_REQUEST)
                .at("");
        assertThatProblem(http.post(PATH, "{\"id\":[" + entries + "]}"), ProblemType.INVALID_REQUEST)
                .at("/id", "/title", "/pack");
    }

    private static String padded(int size) {
        return DOSSIER + " ".repeat(size - DOSSIER.length());
    }

    private static byte[] chunked(String body) {
        StringBuilder request = new StringBuilder(head("Transfer-Encoding: chunked"));
        int chunk = 100_000;
        for (int i = 0; i < body.length(); i += chunk) {
            String part = body.substring(i, Math.min(i + chunk, body.length()));
            request.append(Integer.toHexString(part.length()))
                    .append("\r\n")
                    .append(part)
                    .append("\r\n");
        }
        return request.append("0\r\n\r\n").toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static String head(String framing) {
        return String.join(
                        "\r\n",
                        "POST " + PATH + " HTTP/1.1",
                        "Host: localhost",
                        "Connection: close",
                        "Content-Type: application/json",
                        framing)
                + "\r\n\r\n";
    }
}
