package dev.sherpa.bench.contest.node;

import dev.sherpa.bench.contest.Workload;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The contest under Node: each engine in a process of its own, and by hand in JavaScript what they are set against. */
public final class NodeContest {

    /** The engines, by the names of their scripts; the first is the runtime's own baseline. */
    static final List<String> ENGINES = List.of("plain", "zen", "json-rules-engine");

    private NodeContest() {}

    /**
     * Checks that every engine answers all fact bases as expected, then times it: about 20 s each, one after the other.
     * The working directory is the module's.
     *
     * @return one result an engine, the baseline first; without figures, and with the reason as note, where Node or npm is
     *     missing or the engines cannot be installed
     * @throws IllegalStateException if an answer differs, with the fact base, the item, what was expected and what was found
     */
    public static List<NodeResult> measure(Workload workload) {
        return measure(workload, NodeProject.standard());
    }

    static List<NodeResult> measure(Workload workload, NodeProject project) {
        return project.obstacle()
                .map(why -> ENGINES.stream()
                        .map(engine -> NodeResult.untimed(engine, why))
                        .toList())
                .orElseGet(() -> measureAll(workload, project));
    }

    private static List<NodeResult> measureAll(Workload workload, NodeProject project) {
        Path questions = NodeProject.TARGET.resolve("questions.json");
        Question.write(workload, questions);
        return ENGINES.stream()
                .map(engine -> {
                    Path result = NodeProject.TARGET.resolve(engine + ".json");
                    project.measure(engine, questions, result);
                    return new JsonMapper().readValue(result, NodeResult.class);
                })
                .toList();
    }
}
