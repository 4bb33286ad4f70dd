package dev.sherpa.idempotency;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Carries out writes with an Idempotency-Key once.
 *
 * <p>A write has two parts. The first runs in a transaction, together with which its receipt is remembered: a small
 * value that says what was done. The second makes the answer from the receipt, outside of any transaction; it must not
 * write, and may be run again. A write that throws leaves nothing behind, its key included.
 */
@Service
public class Idempotency {

    private final Set<String> running = ConcurrentHashMap.newKeySet();
    private final RequestMemory memory;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Clock clock;

    Idempotency(RequestMemory memory, TransactionTemplate transaction, JsonMapper json, Clock clock) {
        this.memory = memory;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Carries out a write, or repeats the answer of the first request with its key.
     *
     * @param request the request; a write without a key is carried out whenever it comes, if absent
     * @param type the type of the receipt, which JSON can carry
     * @param write does the write and returns its receipt
     * @param answer makes the answer
     * @throws IdempotencyKeyReused if the key came before with another request
     * @throws RequestInProgress if the first request with the key still runs in this process; one that runs in another
     *     is waited for
     */
    public <R> Answer once(
            @Nullable KeyedRequest request, Class<R> type, Supplier<R> write, Function<R, Answer> answer) {
        if (request == null) {
            return answer.apply(transaction.execute(status -> write.get()));
        }
        Optional<RememberedRequest> before = remembered(request);
        if (before.isPresent() && before.get().answer() != null) {
            return before.get().answer();
        }
        if (!running.add(request.key())) {
            throw new RequestInProgress();
        }
        try {
            return remembered(request)
                    .or(() -> carriedOut(request, write))
                    .or(() -> remembered(request))
                    .map(remembered -> answer(request, remembered, type, answer))
                    .orElseThrow(RequestInProgress::new);
        } finally {
            running.remove(request.key());
        }
    }

    private Optional<RememberedRequest> remembered(KeyedRequest request) {
        Optional<RememberedRequest> remembered = memory.find(request.key());
        if (remembered.isPresent() && !remembered.get().fingerprint().equals(request.fingerprint())) {
            throw new IdempotencyKeyReused();
        }
        return remembered;
    }

    /** Carries out the write; nothing, if another process has taken the key meanwhile. */
    private <R> Optional<RememberedRequest> carriedOut(KeyedRequest request, Supplier<R> write) {
        boolean[] taken = {false};
        try {
            return Optional.of(transaction.execute(status -> {
                memory.take(request, clock.instant());
                taken[0] = true;
                String receipt = json.writeValueAsString(write.get());
                memory.keepReceipt(request.key(), receipt);
                return new RememberedRequest(request.fingerprint(), receipt, null);
            }));
        } catch (DuplicateKeyException e) {
            if (taken[0]) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private <R> Answer answer(
            KeyedRequest request, RememberedRequest remembered, Class<R> type, Function<R, Answer> answer) {
        if (remembered.answer() != null) {
            return remembered.answer();
        }
        Answer made = answer.apply(json.readValue(remembered.receipt(), type));
        memory.keepAnswer(request.key(), made);
        return made;
    }
}
