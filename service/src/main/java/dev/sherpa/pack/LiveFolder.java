package dev.sherpa.pack;

import dev.sherpa.rules.pack.PackDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Watches a folder, a pack or one of packs, and hands over what is saved in it.
 *
 * <p>Files are read when nothing has been written for a moment. Files that were read before are not handed over again.
 */
@Component
@ConditionalOnProperty("sherpa.packs.watch")
class LiveFolder implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LiveFolder.class);
    private static final long QUIET_MILLIS = 200;

    private final Map<String, String> handedOver = new HashMap<>();
    private final Map<String, String> packs = new HashMap<>();
    private final Path folder;
    private final Saves saves;
    private final WatchService watch;

    LiveFolder(@Value("${sherpa.packs.watch}") Path folder, Saves saves) throws IOException {
        this.folder = folder;
        this.saves = saves;
        this.watch = folder.getFileSystem().newWatchService();
    }

    @EventListener
    void begin(ApplicationReadyEvent event) {
        Thread thread = new Thread(this::follow, "live-folder");
        thread.setDaemon(true);
        thread.start();
    }

    private void follow() {
        try {
            while (true) {
                register();
                look();
                WatchKey changed = watch.take();
                while (changed != null) {
                    changed.pollEvents();
                    changed.reset();
                    changed = watch.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
                }
            }
        } catch (InterruptedException | ClosedWatchServiceException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Watches the folders that are there by now; to watch one again changes nothing. */
    private void register() {
        try (Stream<Path> folders = Files.walk(folder, 2)) {
            for (Path each : (Iterable<Path>) folders.filter(Files::isDirectory)::iterator) {
                each.register(
                        watch,
                        StandardWatchEventKinds.ENTRY_CREATE,
                        StandardWatchEventKinds.ENTRY_MODIFY,
                        StandardWatchEventKinds.ENTRY_DELETE);
            }
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("The folder {} cannot be watched: {}", folder, e.getMessage());
        }
    }

    private void look() {
        try {
            // A folder without a pack is about to get one.
            new PackFolders(List.of(folder.toString())).find(new ArrayList<>()).forEach(this::handOver);
        } catch (RuntimeException e) {
            LOG.warn("What was saved in {} could not take effect", folder, e);
        }
    }

    private void handOver(FoundPack found) {
        // An id that cannot be read just now is that which was read before.
        found.files()
                .definition()
                .map(PackDefinition::id)
                .filter(id -> !id.isEmpty())
                .ifPresent(id -> packs.put(found.place(), id));
        String pack = packs.get(found.place());
        if (pack == null) {
            LOG.warn("{}/pack.yaml gives no id", found.place());
        } else if (!found.files().hash().equals(handedOver.get(found.place()))) {
            saves.save(pack, found.files());
            handedOver.put(found.place(), found.files().hash());
        }
    }

    @Override
    public void destroy() throws IOException {
        watch.close();
    }
}
