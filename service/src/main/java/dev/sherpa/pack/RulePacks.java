package dev.sherpa.pack;

import dev.sherpa.rules.pack.RulePack;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The running version of every rule pack.
 *
 * <p>Versions can be switched at any time. A request pins those that run as it begins, and sees no others until it ends.
 */
@Service
public class RulePacks {

    private final ThreadLocal<@Nullable Map<String, RunningPack>> pinned = new ThreadLocal<>();
    private volatile Map<String, RunningPack> lineup = Map.of();

    /** Pins the versions that run now, for this thread and until the pin is closed. */
    Pin pin() {
        if (pinned.get() != null) {
            return () -> {};
        }
        pinned.set(lineup);
        return pinned::remove;
    }

    /** Has a version run instead of that which ran before, unless a later switch was carried out already. */
    synchronized void run(RunningPack next) {
        RunningPack before = lineup.get(next.id());
        if (before != null && before.switched() >= next.switched()) {
            return;
        }
        Map<String, RunningPack> changed = new TreeMap<>(lineup);
        changed.put(next.id(), next);
        lineup = Collections.unmodifiableMap(changed);
    }

    /** Returns the running versions, by the ids of their packs. */
    public List<RunningPack> running() {
        return List.copyOf(seen().values());
    }

    /** Finds the running version of a pack. */
    public Optional<RunningPack> running(String id) {
        return Optional.ofNullable(seen().get(id));
    }

    /** Returns the running packs, by id. */
    public List<RulePack> all() {
        return running().stream().map(RunningPack::pack).toList();
    }

    /** Finds a running pack. */
    public Optional<RulePack> find(String id) {
        return running(id).map(RunningPack::pack);
    }

    /** Returns a running pack; an {@link UnknownPack} if there is none with that id. */
    public RulePack get(String id) {
        return find(id).orElseThrow(() -> new UnknownPack(id));
    }

    /** Returns what runs now, whatever this thread has pinned. */
    Map<String, RunningPack> now() {
        return lineup;
    }

    private Map<String, RunningPack> seen() {
        Map<String, RunningPack> seen = pinned.get();
        return seen == null ? lineup : seen;
    }

    /** A hold on the versions that a request sees. */
    interface Pin extends AutoCloseable {

        @Override
        void close();
    }
}
