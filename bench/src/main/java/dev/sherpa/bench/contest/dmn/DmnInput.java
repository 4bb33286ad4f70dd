package dev.sherpa.bench.contest.dmn;

import dev.sherpa.bench.contest.Plain;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.DeclaredType;
import dev.sherpa.rules.pack.RulePack;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The input data of the model: a fact base in the contexts and lists that FEEL reads. */
final class DmnInput {

    private static final Pattern SEPARATOR = Pattern.compile("[-.](.)");

    private DmnInput() {}

    static Map<String, Object> of(RulePack pack, FactBase base) {
        Plain plain = Plain.of(pack, base);
        Map<String, Object> input = new HashMap<>();
        input.put("asOf", plain.asOf());
        plain.facts().forEach((type, current) -> {
            DeclaredType declared = pack.vocabulary().factType(type).orElseThrow();
            input.put(
                    type, current.stream().map(fact -> complete(declared, fact)).toList());
        });
        plain.parameters().forEach((name, value) -> input.put(camelCase(name), value));
        input.put("windows", plain.windows().stream().map(DmnInput::window).toList());
        input.put("freeDays", plain.freeDays().stream().map(DmnInput::free).toList());
        return input;
    }

    /** Gives absent attributes as nulls: a FEEL context without an entry is an error to some engines. */
    private static Map<String, @Nullable Object> complete(DeclaredType type, Map<String, Object> fact) {
        Map<String, @Nullable Object> context = new HashMap<>();
        type.attributes().forEach(attribute -> context.put(attribute.name(), null));
        context.putAll(fact);
        return context;
    }

    /** Turns {@code purchases.bar-usd-bn} into {@code purchasesBarUsdBn}: to FEEL, a hyphen is a minus. */
    private static String camelCase(String name) {
        return SEPARATOR
                .matcher(name)
                .replaceAll(separator -> separator.group(1).toUpperCase(Locale.ROOT));
    }

    private static Map<String, Object> window(Plain.Window window) {
        return Map.of("category", window.category(), "firstDay", window.firstDay(), "lastDay", window.lastDay());
    }

    private static Map<String, Object> free(Plain.Free free) {
        return Map.of("category", free.category(), "firstDay", free.firstDay(), "lastDay", free.lastDay());
    }
}
