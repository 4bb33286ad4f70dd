package dev.sherpa.pack;

import dev.sherpa.rules.pack.CompilationCache;
import dev.sherpa.rules.pack.PackException;
import dev.sherpa.rules.pack.Problem;
import dev.sherpa.rules.pack.RulePack;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.support.ResourcePatternResolver;

/**
 * The packs that the service finds as it starts.
 *
 * <p>They come from the class path, {@code packs/<name>/pack.yaml}, and from configured folders, each a pack or a folder of
 * packs; one from a folder takes the place of one on the class path with the same id.
 */
final class FoundPacks {

    private FoundPacks() {}

    /** Loads them, by id; a pack with a problem is an {@link UnusablePacks} that tells those of all. */
    static Map<String, LoadedPack> load(
            ResourcePatternResolver resources, List<String> folders, CompilationCache compilations) {
        List<String> problems = new ArrayList<>();
        Map<String, LoadedPack> loaded = load(new PackFolders(folders).find(problems), compilations, problems);
        load(new ClassPathPacks(resources).find(), compilations, problems).forEach(loaded::putIfAbsent);
        if (!problems.isEmpty()) {
            throw new UnusablePacks(problems);
        }
        return loaded;
    }

    private static Map<String, LoadedPack> load(
            List<FoundPack> found, CompilationCache compilations, List<String> problems) {
        Map<String, LoadedPack> loaded = new TreeMap<>();
        for (FoundPack pack : found) {
            try {
                RulePack read = RulePack.load(pack.files(), compilations);
                String id = read.definition().id();
                if (loaded.putIfAbsent(id, new LoadedPack(pack.files(), read)) != null) {
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
