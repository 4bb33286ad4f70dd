package dev.sherpa.rules.pack;

import dev.sherpa.rules.fact.Fact;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the facts of a pack's YAML files, where a source can be given by its id alone and a paragraph as a number. */
final class FactNodes {

    private final FactReader reader;
    private final LocalDate latestSaid;

    FactNodes(FactReader reader) {
        this(reader, LocalDate.MAX);
    }

    /** Reads facts that cannot have been said after a day. */
    FactNodes(FactReader reader, LocalDate latestSaid) {
        this.reader = reader;
        this.latestSaid = latestSaid;
    }

    /** Reads a fact; fields that it leaves out are taken from {@code defaults}. */
    Optional<Fact> read(YamlNode node, Map<String, Object> defaults) {
        Map<String, @Nullable Object> tree = new LinkedHashMap<>(defaults);
        if (node.value() instanceof Map<?, ?> given) {
            given.forEach((name, value) -> tree.put(String.valueOf(name), value));
        }
        if (tree.get("source") instanceof String id) {
            tree.put("source", Map.of("id", id));
        }
        if (tree.get("para") instanceof BigDecimal number) {
            tree.put("para", number.toPlainString());
        }
        Reading reading = reader.read(tree, latestSaid);
        reading.faults().forEach(fault -> report(node.at(fault.pointer()), fault));
        return Optional.ofNullable(reading.fact());
    }

    private static void report(YamlNode at, Fault fault) {
        String message = fault.pointer() + ": " + fault.detail() + "; right would be " + fault.expected();
        List<String> meant = fault.meant() == null ? List.of() : List.of(fault.meant());
        String name = String.join("", meant);
        if (fault.ofName()) {
            at.unknownKey(message, name, "", meant);
        } else if (meant.isEmpty()) {
            at.problem(message);
        } else {
            at.unknown(message, name, "", meant);
        }
    }
}
