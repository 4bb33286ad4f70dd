package dev.sherpa.idempotency;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** Forgets requests once nobody can count on their keys any more. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class Forgetting {

    /** The contract promises a day; a second one bears with instances whose clocks differ. */
    static final Duration KEPT = Duration.ofDays(2);

    private final RequestMemory memory;
    private final Clock clock;

    Forgetting(RequestMemory memory, Clock clock) {
        this.memory = memory;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT1H", fixedDelayString = "PT1H")
    void forget() {
        memory.forgetBefore(clock.instant().minus(KEPT));
    }
}
