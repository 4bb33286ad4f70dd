package dev.sherpa.bench.contest.node;

import dev.sherpa.bench.contest.Plain;
import dev.sherpa.bench.contest.Workload;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * One fact base of the workload as the file for Node holds it: numbers as numbers, days as ISO text.
 *
 * @param factBase in plain terms
 * @param expected what is right for it
 */
record Question(Plain factBase, SortedMap<String, String> expected) {

    /** Writes the workload, in its order, as a JSON array of questions. The file's directory has to be there. */
    static void write(Workload workload, Path file) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < workload.factBases().size(); i++) {
            questions.add(new Question(
                    Plain.of(workload.pack(), workload.factBases().get(i)),
                    workload.expected().get(i)));
        }
        new JsonMapper().writeValue(file, questions);
    }
}
