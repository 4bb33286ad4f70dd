package dev.sherpa.rules.pack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Variants of the rules of a pack, compiled beside the pack's own rules in one build.
 *
 * <p>The packs that it makes are evaluated like any other.
 */
public final class CompiledVariants {

    private final RulePack pack;
    private final Map<String, CompilableRule> variants;
    private final Compilation compilation;

    private CompiledVariants(RulePack pack, Map<String, CompilableRule> variants, Compilation compilation) {
        this.pack = pack;
        this.variants = variants;
        this.compilation = compilation;
    }

    /**
     * Compiles variants; those that the pack language does not know, or that would have to be evaluated in another
     * stratum than their rule, are left out.
     */
    public static CompiledVariants compile(RulePack pack, List<RuleVariant> variants) {
        Map<String, CompilableRule> own = new LinkedHashMap<>();
        pack.compilable().forEach(rule -> own.put(rule.rule().key(), rule));
        VariantReader reader = new VariantReader(pack.parts(), pack.strata());
        Map<String, CompilableRule> readable = new LinkedHashMap<>();
        for (RuleVariant variant : variants) {
            CompilableRule original =
                    Optional.ofNullable(own.get(variant.of().key())).orElseThrow();
            reader.read(variant, original).ifPresent(read -> readable.put(variant.key(), read));
        }
        return NeutralLocale.during(() -> {
            List<CompilableRule> all = new ArrayList<>(pack.compilable());
            all.addAll(readable.values());
            Compilation compilation = new RuleCompiler(pack.vocabulary(), pack.strata(), new Problems()).compile(all);
            return new CompiledVariants(pack, readable, compilation);
        });
    }

    /** Tells whether a variant is part of the pack language, and was compiled. */
    public boolean has(String key) {
        return variants.containsKey(key);
    }

    /** Returns the rule of a variant. */
    public Rule rule(String key) {
        return Optional.ofNullable(variants.get(key)).orElseThrow().rule();
    }

    /** Returns the bindings that the rule of a name concludes, says or derives something with, in a fixed order. */
    public List<String> used(String name) {
        return pack.compilable().stream()
                .filter(rule -> rule.rule().name().equals(name))
                .flatMap(rule -> VariantReader.bindingsOf(rule).stream())
                .sorted()
                .toList();
    }

    /** Returns the pack with all variants beside its own rules, to be observed and never to conclude anything. */
    public RulePack observing() {
        return pack.observing(
                variants.values().stream().map(CompilableRule::rule).toList(), compilation);
    }

    /** Returns the pack with a variant in the place of its rule. */
    public RulePack replacing(String key) {
        CompilableRule variant = Optional.ofNullable(variants.get(key)).orElseThrow();
        List<CompilableRule> rules = new ArrayList<>();
        for (CompilableRule rule : pack.compilable()) {
            rules.add(isVariantOf(variant, rule) ? variant : rule);
        }
        return pack.with(rules, compilation);
    }

    private static boolean isVariantOf(CompilableRule variant, CompilableRule rule) {
        return variant.rule().name().equals(rule.rule().name());
    }
}
