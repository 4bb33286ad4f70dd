package dev.sherpa.pack;

import dev.sherpa.api.model.PackProblem;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What this instance tried to run and could not, by pack: an active version, or files saved in a watched folder. */
@Component
class Troubles {

    private final Map<String, Long> begun = new ConcurrentHashMap<>();
    private final Map<String, Trouble> ofSwitches = new ConcurrentHashMap<>();
    private final Map<String, List<PackProblem>> ofSaves = new ConcurrentHashMap<>();

    /**
     * That a version that is active cannot run here.
     *
     * @param active the version
     * @param problems why
     */
    record Trouble(ActiveVersion active, List<PackProblem> problems) {}

    /** Notes that a switch is being followed; false if it is so already, or was in vain. */
    boolean begin(ActiveVersion active) {
        Long before = begun.put(active.pack(), active.switched());
        return before == null || before != active.switched();
    }

    /** Has a switch be followed once more. */
    void retry(ActiveVersion active) {
        begun.remove(active.pack());
    }

    void cannotRun(ActiveVersion active, List<PackProblem> problems) {
        begun.put(active.pack(), active.switched());
        ofSwitches.put(active.pack(), new Trouble(active, problems));
    }

    /** Keeps the problems of files that were saved; none, if they take effect. */
    void saved(String pack, List<PackProblem> problems) {
        ofSaves.put(pack, problems);
    }

    /** Forgets what a later switch has mended. */
    void clear(String pack) {
        ofSwitches.remove(pack);
    }

    /** Returns the active versions that cannot run here. */
    List<Trouble> all() {
        return List.copyOf(ofSwitches.values());
    }

    /** Returns the problems of a pack. */
    List<PackProblem> of(String pack) {
        Trouble trouble = ofSwitches.get(pack);
        return Stream.concat(
                        trouble == null ? Stream.of() : trouble.problems().stream(),
                        ofSaves.getOrDefault(pack, List.of()).stream())
                .toList();
    }
}
