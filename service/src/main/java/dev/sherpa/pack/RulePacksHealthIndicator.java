package dev.sherpa.pack;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Tells whether the active versions of all rule packs run on this instance. */
@Component
class RulePacksHealthIndicator implements HealthIndicator {

    private final Troubles troubles;

    RulePacksHealthIndicator(Troubles troubles) {
        this.troubles = troubles;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        for (Troubles.Trouble trouble : troubles.all()) {
            ActiveVersion active = trouble.active();
            health.down()
                    .withDetail(
                            active.pack(),
                            "Version " + active.number() + " is active and cannot be used here; GET /api/v1/rule-packs/"
                                    + active.pack() + "/problems says why.");
        }
        return health.build();
    }
}
