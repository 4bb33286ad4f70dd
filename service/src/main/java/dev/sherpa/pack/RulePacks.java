package dev.sherpa.pack;

import dev.sherpa.rules.pack.PackException;
import dev.sherpa.rules.pack.Problem;
import dev.sherpa.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Service;

/**
 * The running version of every rule pack.
 *
 * <p>Packs come from the class path, {@code packs/<name>/pack.yaml}, and from the folders of {@code sherpa.packs}, each a
 * pack or a folder of packs; one from a folder takes the place of one on the class path with the same id. A pack with a
 * problem keeps the service from starting.
 */
@Service
public class RulePacks implements AutoCloseable {

    private final Map<String, RulePack> running = new TreeMap<>();

    RulePacks(ResourcePatternResolver resources, @Value("${sherpa.packs:}") List<String> folders) {
        List<String> problems = new ArrayList<>();
        Map<String, RulePack> configured = load(new PackFolders(folders).find(problems), problems);
        Map<String, RulePack> carried = load(new ClassPathPacks(resources).find(), problems);
        carried.forEach((id, pack) -> {
            if (configured.containsKey(id)) {
                pack.close();
            } else {
                running.put(id, pack);
            }
        });
        running.putAll(configured);
        if (!problems.isEmpty()) {
            close();
            throw new UnusablePacks(problems);
        }
    }

    /** Returns the running packs, by id. */
    public List<RulePack> all() {
        return List.copyOf(running.values());
    }

    /** Finds a running pack. */
    public Optional<RulePack> find(String id) {
        return Optional.ofNullable(running.get(id));
    }

    /** Returns a running pack; an {@link UnknownPack} if there is none with that id. */
    public RulePack get(String id) {
        return find(id).orElseThrow(() -> new UnknownPack(id));
    }

    /** Lets go of all packs. */
    @Override
    public void close() {
        running.values().forEach(RulePack::close);
        running.clear();
    }

    private static Map<String, RulePack> load(List<FoundPack> found, List<String> problems) {
        Map<String, RulePack> loaded = new TreeMap<>();
        for (FoundPack pack : found) {
            try {
                RulePack read = RulePack.load(pack.files());
                String id = read.definition().id();
                if (loaded.putIfAbsent(id, read) != null) {
                    read.close();
                    problems.add(pack.place() + ": another pack has the id " + id + " too");
                }
            } catch (PackException e) {
                for (Problem problem : e.problems()) {
                    problems.add(pack.place() + "/" + problem);
                }
            }
        }
        return loaded;
    }
}
