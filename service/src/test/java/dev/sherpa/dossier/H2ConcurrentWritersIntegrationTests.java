package dev.sherpa.dossier;

import dev.sherpa.StoreApplication;
import dev.sherpa.store.Instance;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** One instance on an H2 file, which takes no more than one. */
class H2ConcurrentWritersIntegrationTests extends ConcurrentWritersContract {

    @TempDir
    static Path folder;

    @Override
    List<Instance> start() {
        return List.of(Instance.start(
                StoreApplication.class,
                Duration.ZERO,
                "spring.datasource.url=jdbc:h2:file:" + folder.resolve("sherpa")
                        + ";WRITE_DELAY=0;LOCK_TIMEOUT=30000;DB_CLOSE_ON_EXIT=FALSE"));
    }
}
