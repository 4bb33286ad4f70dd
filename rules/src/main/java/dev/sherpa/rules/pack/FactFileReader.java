package dev.sherpa.rules.pack;

import dev.sherpa.rules.fact.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a YAML file of facts that stands outside a pack, in the form of dossier.yaml; its id and title may be left out. */
public final class FactFileReader {

    private FactFileReader() {}

    /**
     * Reads the facts, in the order in which they count as recorded.
     *
     * @param name the name of the file, for problems
     * @param content its content, which should be UTF-8
     * @param pack whose vocabulary, asserters and sources count
     * @param latestSaid the last day on which a fact can have been said
     * @throws PackException with every problem of the file, if there is any
     */
    public static List<Fact> read(String name, byte[] content, RulePack pack, LocalDate latestSaid) {
        List<Problem> undecoded = new ArrayList<>();
        String text = PackFiles.decoded(name, content, undecoded);
        Problems problems = new Problems();
        undecoded.forEach(problems::add);
        problems.throwIfAny();
        FactNodes nodes = new FactNodes(pack.factReader(), latestSaid);
        List<Fact> facts = Yaml.read(name, text, problems)
                .map(root -> root.fields("id?", "title?", "facts"))
                .flatMap(fields -> Optional.ofNullable(fields.get("facts")))
                .map(YamlNode::elements)
                .orElse(List.of())
                .stream()
                .flatMap(node -> nodes.read(node, Map.of()).stream())
                .toList();
        problems.throwIfAny();
        return facts;
    }
}
