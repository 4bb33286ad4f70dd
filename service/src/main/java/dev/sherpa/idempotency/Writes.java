package dev.sherpa.idempotency;

import dev.sherpa.web.Submission;
import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Carries out the write that a request asks for, once. */
@Component
public class Writes {

    private final Idempotency idempotency;
    private final JsonMapper json;

    Writes(Idempotency idempotency, JsonMapper json) {
        this.idempotency = idempotency;
        this.json = json;
    }

    /**
     * Carries out the write of the current request, or repeats the answer of the first request with its key.
     *
     * @param key the request's Idempotency-Key, if it has one
     * @param receipt the type of the receipt, see {@link Idempotency#once}
     * @param write does the write and returns its receipt
     * @param answer makes the answer, which has a body
     * @param type the type of the answer's body
     */
    public <R, T> ResponseEntity<T> once(
            @Nullable String key,
            Class<R> receipt,
            Supplier<R> write,
            Function<R, ResponseEntity<T>> answer,
            Class<T> type) {
        Answer given = idempotency.once(keyed(key), receipt, write, done -> written(answer.apply(done)));
        ResponseEntity.BodyBuilder builder =
                ResponseEntity.status(given.status()).contentType(MediaType.APPLICATION_JSON);
        if (given.location() != null) {
            builder.location(URI.create(given.location()));
        }
        return builder.body(json.readValue(given.body(), type));
    }

    private @Nullable KeyedRequest keyed(@Nullable String key) {
        if (key == null) {
            return null;
        }
        Submission request = Submission.current();
        // The tree's text: blanks between values do not make another request.
        return KeyedRequest.of(
                key, request.method(), request.path(), request.body().toString());
    }

    private <T> Answer written(ResponseEntity<T> answer) {
        URI location = answer.getHeaders().getLocation();
        return new Answer(
                answer.getStatusCode().value(),
                json.writeValueAsString(answer.getBody()),
                location == null ? null : location.toString());
    }
}
