package dev.sherpa.pack;

import dev.sherpa.rules.pack.DeclaredType;
import dev.sherpa.rules.pack.FactTypeSchema;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.web.Contract;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/**
 * The contract with the attributes of facts refined by the fact types of the running packs.
 *
 * <p>The attributes of each fact type become a component {@code <pack>.<Type>Attributes}; a fact of the type refers to
 * it, or, where several packs have types of that name, to any one of them.
 */
@Component
class ServedContract {

    private static final String COMPONENTS = "#/components/schemas/";

    private final Contract contract;
    private final RulePacks packs;

    ServedContract(Contract contract, RulePacks packs) {
        this.contract = contract;
        this.packs = packs;
    }

    /** Returns the document as a tree of maps and lists. */
    Map<String, Object> tree() {
        Map<String, Object> document = contract.tree();
        Map<String, Object> schemas = map(map(document.get("components")).get("schemas"));
        Map<String, List<Object>> references = new TreeMap<>();
        for (RulePack pack : packs.all()) {
            for (DeclaredType type : pack.vocabulary().factTypes()) {
                String name = pack.definition().id() + "." + type.name() + "Attributes";
                schemas.put(name, FactTypeSchema.of(type));
                references
                        .computeIfAbsent(type.name(), key -> new ArrayList<>())
                        .add(Map.of("$ref", COMPONENTS + name));
            }
        }
        List<Map<String, Object>> refinements = references.entrySet().stream()
                .map(entry -> refinement(entry.getKey(), entry.getValue()))
                .toList();
        if (!refinements.isEmpty()) {
            Map<String, Object> submission = map(schemas.get("FactSubmission"));
            submission.put("allOf", refinements);
            map(schemas.get("Fact")).put("allOf", refinements);
            Map<String, Object> type =
                    new LinkedHashMap<>(map(map(submission.get("properties")).get("type")));
            type.put("enum", List.copyOf(references.keySet()));
            map(submission.get("properties")).put("type", type);
        }
        return document;
    }

    private static Map<String, Object> refinement(String type, List<Object> references) {
        Map<String, Object> condition = new LinkedHashMap<>();
        condition.put("properties", Map.of("type", Map.of("const", type)));
        condition.put("required", List.of("type"));
        Object attributes = references.size() == 1 ? references.get(0) : Map.of("anyOf", references);
        Map<String, Object> refinement = new LinkedHashMap<>();
        refinement.put("if", condition);
        refinement.put("then", Map.of("properties", Map.of("attributes", attributes)));
        return refinement;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(@org.jspecify.annotations.Nullable Object node) {
        if (node == null) {
            throw new IllegalStateException("The contract lacks a part that is refined");
        }
        return (Map<String, Object>) node;
    }
}
