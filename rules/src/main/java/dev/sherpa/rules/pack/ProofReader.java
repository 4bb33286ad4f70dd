package dev.sherpa.rules.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads proofs.yaml: what no case of the pack can show, and why. */
public final class ProofReader {

    /** The file. */
    public static final String FILE = "proofs.yaml";

    private ProofReader() {}

    /** Reads all proofs; what is wrong is a {@link PackException} with every problem. A pack may have none. */
    public static List<Proof> read(PackFiles files, RulePack pack) {
        Problems problems = new Problems();
        List<Proof> proofs = new ArrayList<>();
        files.text(FILE).flatMap(text -> Yaml.read(FILE, text, problems)).ifPresent(root -> root.elements()
                .forEach(node -> read(node, pack, proofs)));
        problems.throwIfAny();
        return List.copyOf(proofs);
    }

    private static void read(YamlNode node, RulePack pack, List<Proof> proofs) {
        Map<String, YamlNode> fields = node.fields("rule", "because", "unreachable?", "equivalent?");
        String rule = text(fields, "rule");
        if (pack.compilable().stream().noneMatch(each -> each.rule().name().equals(rule))) {
            node.problem("there is no rule '" + rule + "'");
        }
        claims(fields, Proof.Kind.UNREACHABLE, "unreachable", "shown", rule, proofs);
        claims(fields, Proof.Kind.EQUIVALENT, "equivalent", "mutated", rule, proofs);
    }

    private static void claims(
            Map<String, YamlNode> fields, Proof.Kind kind, String list, String other, String rule, List<Proof> proofs) {
        Optional.ofNullable(fields.get(list)).stream()
                .flatMap(node -> node.elements().stream())
                .forEach(claim -> {
                    Map<String, YamlNode> parts = claim.fields("text", other);
                    proofs.add(new Proof(
                            kind,
                            rule,
                            text(parts, "text"),
                            text(parts, other),
                            text(fields, "because"),
                            claim.line()));
                });
    }

    private static String text(Map<String, YamlNode> fields, String key) {
        return Optional.ofNullable(fields.get(key)).map(YamlNode::text).orElse("");
    }
}
