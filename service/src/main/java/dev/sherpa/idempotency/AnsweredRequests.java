package dev.sherpa.idempotency;

import dev.sherpa.web.Repetitions;
import org.springframework.stereotype.Component;

/** Tells the web layer which requests come again. */
@Component
class AnsweredRequests implements Repetitions {

    private final RequestMemory memory;

    AnsweredRequests(RequestMemory memory) {
        this.memory = memory;
    }

    @Override
    public boolean remember(String idempotencyKey) {
        return memory.find(idempotencyKey).isPresent();
    }
}
