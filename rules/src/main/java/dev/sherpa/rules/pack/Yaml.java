package dev.sherpa.rules.pack;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads YAML 1.2 into places that know their lines; anchors, aliases and tags are refused. */
final class Yaml {

    private static final int DEEPEST = 20;
    private static final String TOO_DEEP = "lists and mappings are nested at most " + DEEPEST + " deep";
    private static final Set<Tag> TAGS = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.MAP, Tag.SEQ);
    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setAllowDuplicateKeys(false).build();

    private final String file;
    private final Problems problems;
    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private Yaml(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    /** Reads a text; empty when it cannot be read, and then the problem is reported. */
    static Optional<YamlNode> read(String file, String text, Problems problems) {
        try {
            Optional<Node> root = new Compose(SETTINGS).composeString(text);
            if (root.isEmpty()) {
                problems.add(YamlFault.problem(file, null, "the file is empty"));
                return Optional.empty();
            }
            boolean plain = new Yaml(file, problems).isPlain(root.get(), 0);
            return plain ? root.map(node -> new YamlNode(file, node, problems)) : Optional.empty();
        } catch (MarkedYamlEngineException e) {
            problems.add(YamlFault.problem(file, e));
        } catch (StackOverflowError e) {
            problems.add(YamlFault.problem(file, null, TOO_DEEP));
        } catch (YamlEngineException e) {
            problems.add(YamlFault.problem(file, null, "not readable as YAML: " + e.getMessage()));
        }
        return Optional.empty();
    }

    private boolean isPlain(Node node, int depth) {
        if (depth > DEEPEST) {
            return refuse(node, TOO_DEEP);
        }
        if (!seen.add(node) || node.getAnchor().isPresent()) {
            return refuse(node, "anchors and aliases are not allowed; write the value out");
        }
        if (!TAGS.contains(node.getTag())) {
            return refuse(node, "the tag " + node.getTag().getValue() + " is not allowed");
        }
        boolean plain = true;
        if (node instanceof MappingNode mapping) {
            Set<String> keys = new HashSet<>();
            for (NodeTuple tuple : mapping.getValue()) {
                plain &= isPlain(tuple.getKeyNode(), depth + 1) && isPlain(tuple.getValueNode(), depth + 1);
                if (tuple.getKeyNode() instanceof ScalarNode key) {
                    if (!keys.add(key.getValue())) {
                        plain = refuse(key, "'" + key.getValue() + "' is given twice");
                    }
                    if (mapping.getFlowStyle() == FlowStyle.FLOW && isMissing(tuple.getValueNode())) {
                        plain = refuse(
                                key, "'" + key.getValue() + "' has no value; a text that holds a comma is in quotes");
                    }
                }
            }
        } else if (node instanceof SequenceNode sequence) {
            for (Node element : sequence.getValue()) {
                plain &= isPlain(element, depth + 1);
            }
        }
        return plain;
    }

    private static boolean isMissing(Node value) {
        return value instanceof ScalarNode scalar
                && scalar.isPlain()
                && scalar.getValue().isEmpty();
    }

    private boolean refuse(Node node, String message) {
        problems.add(YamlFault.problem(file, node.getStartMark().orElse(null), message));
        return false;
    }
}
