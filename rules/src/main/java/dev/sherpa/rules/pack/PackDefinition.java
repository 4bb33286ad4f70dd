package dev.sherpa.rules.pack;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What pack.yaml says.
 *
 * @param id the pack's id
 * @param version the label that its author gave it
 * @param title its title
 * @param question the question that it answers
 * @param asserters who may assert a fact
 * @param anonymous those of them who do not give their names
 * @param statuses the statuses of items, best first; those in one list rank equal
 * @param otherwise the status of an item when no clause holds
 * @param words how constants read in a sentence
 * @param items the checklist, in order
 * @param conclusions the conclusions, in order; the first is the verdict
 */
public record PackDefinition(
        String id,
        String version,
        String title,
        String question,
        List<String> asserters,
        List<String> anonymous,
        List<List<String>> statuses,
        String otherwise,
        Map<String, String> words,
        List<ItemDefinition> items,
        List<ConclusionDefinition> conclusions) {

    /** Finds an item by its id. */
    public Optional<ItemDefinition> item(String id) {
        for (ItemDefinition item : items) {
            if (item.id().equals(id)) {
                return Optional.of(item);
            }
        }
        return Optional.empty();
    }

    /** Finds a conclusion by its name. */
    public Optional<ConclusionDefinition> conclusion(String name) {
        return conclusions.stream()
                .filter(conclusion -> conclusion.name().equals(name))
                .findFirst();
    }

    /** Returns what rules conclude: the items, then the conclusions, each in order. */
    public List<Head> heads() {
        return Stream.concat(
                        items.stream().map(item -> Head.item(item.id())),
                        conclusions.stream().map(conclusion -> Head.conclusion(conclusion.name())))
                .toList();
    }

    /** Returns all statuses. */
    Set<String> allStatuses() {
        return statuses.stream().flatMap(List::stream).collect(Collectors.toSet());
    }
}
