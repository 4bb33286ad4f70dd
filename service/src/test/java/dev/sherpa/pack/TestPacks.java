package dev.sherpa.pack;

import dev.sherpa.rules.pack.CompilationCache;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Rule packs of the tests. */
public final class TestPacks {

    /** The folder of the packs, as the tests' class path has it. */
    public static final String FOLDER = "src/test/resources/testpacks";

    private TestPacks() {}

    /** Loads the pack of a river crossing, and no other. */
    public static RulePacks riverCrossing() {
        return only(FOLDER + "/river-crossing");
    }

    /** Loads packs from folders, and none from the class path. */
    static RulePacks only(String... folders) {
        return running(FoundPacks.load(new NothingCarried(), List.of(folders), CompilationCache.EMPTY));
    }

    /** Has packs run as their first versions. */
    static RulePacks running(Map<String, LoadedPack> found) {
        RulePacks packs = new RulePacks();
        found.values().forEach(pack -> packs.run(new RunningPack(1, 1, pack.pack())));
        return packs;
    }

    private static final class NothingCarried extends PathMatchingResourcePatternResolver {

        @Override
        public Resource[] getResources(String pattern) {
            return new Resource[0];
        }
    }
}
