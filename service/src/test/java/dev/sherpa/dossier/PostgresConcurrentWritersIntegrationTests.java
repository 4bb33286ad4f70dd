package dev.sherpa.dossier;

import dev.sherpa.StoreApplication;
import dev.sherpa.store.Instance;
import dev.sherpa.store.PostgresServer;
import java.time.Duration;
import java.util.List;

/** Two instances on one PostgreSQL, whose clocks are 40 ms apart. */
class PostgresConcurrentWritersIntegrationTests extends ConcurrentWritersContract {

    @Override
    List<Instance> start() {
        String[] database = PostgresServer.newDatabaseProperties();
        return List.of(
                Instance.start(StoreApplication.class, Duration.ofMillis(-20), database),
                Instance.start(StoreApplication.class, Duration.ofMillis(20), database));
    }
}
