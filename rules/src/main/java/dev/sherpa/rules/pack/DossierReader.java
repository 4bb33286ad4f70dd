package dev.sherpa.rules.pack;

import java.util.Map;
import java.util.Optional;

/** Reads dossier.yaml. */
final class DossierReader {

    static final String FILE = "dossier.yaml";

    private DossierReader() {}

    static Optional<DossierTemplate> read(PackFiles files, FactReader reader, Problems problems) {
        FactNodes facts = new FactNodes(reader);
        return files.text(FILE)
                .flatMap(text -> Yaml.read(FILE, text, problems))
                .map(root -> template(root.fields("id", "title", "facts"), facts));
    }

    private static DossierTemplate template(Map<String, YamlNode> fields, FactNodes facts) {
        return new DossierTemplate(
                Optional.ofNullable(fields.get("id"))
                        .map(id -> id.text(PackDefinitionReader.ID, "an id of lower-case letters, digits and hyphens"))
                        .orElse(""),
                Optional.ofNullable(fields.get("title")).map(YamlNode::text).orElse(""),
                Optional.ofNullable(fields.get("facts")).stream()
                        .flatMap(node -> node.elements().stream())
                        .flatMap(node -> facts.read(node, Map.of()).stream())
                        .toList());
    }
}
