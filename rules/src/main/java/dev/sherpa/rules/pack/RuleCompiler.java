package dev.sherpa.rules.pack;

import dev.sherpa.rules.sandbox.Deadline;
import dev.sherpa.rules.sandbox.PackClasses;
import dev.sherpa.rules.sandbox.Refusal;
import dev.sherpa.rules.sandbox.SandboxedBuild;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Compiles the rules of a pack in the sandbox, and brings what is found there home to file and line. */
final class RuleCompiler {

    private static final Logger LOG = LoggerFactory.getLogger(RuleCompiler.class);

    private final Vocabulary vocabulary;
    private final Strata strata;
    private final Problems problems;
    private final Deadline deadline;

    RuleCompiler(Vocabulary vocabulary, Strata strata, Problems problems) {
        this(vocabulary, strata, problems, Deadline.in(Deadline.LONGEST));
    }

    /** Creates a compiler that gives up at a deadline, also the search for the rule that is to blame. */
    RuleCompiler(Vocabulary vocabulary, Strata strata, Problems problems, Deadline deadline) {
        this.vocabulary = vocabulary;
        this.strata = strata;
        this.problems = problems;
        this.deadline = deadline;
    }

    /** Compiles the rules; what only the compiler or the sandbox finds is reported with the rule that has it. */
    Compilation compile(List<CompilableRule> rules) {
        return compile(rules, CompilationCache.EMPTY);
    }

    /** Takes the rules from a cache, or compiles them and has it keep them. */
    Compilation compile(List<CompilableRule> rules, CompilationCache cache) {
        Limits.check(rules, vocabulary, problems);
        problems.throwIfAny();
        SortedMap<String, String> drl = drl(rules);
        String key = CompilationKey.of(drl);
        return cache.find(key).flatMap(kept -> unpacked(kept, rules)).orElseGet(() -> {
            PackClasses compiled = build(rules, drl);
            cache.keep(key, compiled::packed);
            return new Compilation(compiled, vocabulary);
        });
    }

    /** What cannot be used any more, for whatever reason, is compiled again. */
    private Optional<Compilation> unpacked(byte[] kept, List<CompilableRule> rules) {
        try {
            Compilation compilation = new Compilation(PackClasses.unpacked(kept, DrlWriter.PACKAGE), vocabulary);
            rules.forEach(rule -> compilation.matchers().of(rule.rule().key()));
            return Optional.of(compilation);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            LOG.warn("Compiled rules that were kept cannot be used and are compiled again: {}", e.toString());
            return Optional.empty();
        }
    }

    private PackClasses build(List<CompilableRule> rules, SortedMap<String, String> drl) {
        SandboxedBuild build = SandboxedBuild.of(drl, DrlWriter.PACKAGE, deadline);
        build.refusals().forEach(refusal -> add(refusal, rules));
        if (!build.errors().isEmpty() && deadline.passed()) {
            throw tooSlow();
        }
        if (!build.errors().isEmpty()) {
            blame(rules, build.errors());
        }
        return build.classes().orElseThrow(() -> new PackException(problems.all()));
    }

    private void add(Refusal refusal, List<CompilableRule> rules) {
        Optional<Rule> rule = rules.stream()
                .map(CompilableRule::rule)
                .filter(each -> each.key().equals(refusal.rule()))
                .findFirst();
        Optional<DeclaredType> type = vocabulary.type(
                refusal.className().substring(refusal.className().lastIndexOf('.') + 1));
        if (rule.isPresent()) {
            problems.add(
                    rule.get().file(),
                    rule.get().line(),
                    "the rule '" + rule.get().name() + "' compiles to what a pack cannot do: "
                            + InWords.of(refusal.reason()));
        } else {
            problems.add(
                    type.map(DeclaredType::file).orElse(PackDefinitionReader.FILE),
                    type.map(DeclaredType::line).orElse(1),
                    type.map(found -> "the type " + found.name()).orElse("the pack")
                            + " compiles to what a pack cannot do: " + InWords.of(refusal.reason()));
        }
    }

    private PackException tooSlow() {
        problems.add(
                PackDefinitionReader.FILE,
                1,
                "a pack compiles in at most " + deadline.time().toSeconds()
                        + " s, and this one does not: it needs fewer or shorter rules");
        return new PackException(problems.all());
    }

    /** Finds the rules that do not compile by compiling suspects alone: files first, then the rules of a bad file. */
    private void blame(List<CompilableRule> rules, List<String> errors) {
        List<String> ofTypes = compilesAlone(List.of());
        if (!ofTypes.isEmpty()) {
            String file = vocabulary.all().stream()
                    .map(DeclaredType::file)
                    .findFirst()
                    .orElse(PackDefinitionReader.FILE);
            ofTypes.forEach(
                    error -> problems.add(file, 1, "the types of the pack do not compile: " + InWords.of(error)));
            return;
        }
        for (List<CompilableRule> file : byFile(rules).values()) {
            if (compilesAlone(file).isEmpty()) {
                continue;
            }
            for (CompilableRule rule : file) {
                compilesAlone(List.of(rule))
                        .forEach(error -> problems.add(
                                rule.rule().file(),
                                rule.conditionsLine(),
                                "the rule '" + rule.rule().name() + "' does not compile: " + InWords.of(error)));
            }
        }
        if (problems.none()) {
            String file =
                    rules.stream().map(rule -> rule.rule().file()).findFirst().orElse(PackDefinitionReader.FILE);
            errors.forEach(error -> problems.add(file, 1, "the rules do not compile together: " + InWords.of(error)));
        }
    }

    /** Returns what the compiler says of rules; nothing of what there was no time for. */
    private List<String> compilesAlone(List<CompilableRule> rules) {
        if (deadline.passed()) {
            return List.of();
        }
        SandboxedBuild build = SandboxedBuild.of(drl(rules), DrlWriter.PACKAGE, deadline);
        return deadline.passed() ? List.of() : build.errors();
    }

    private SortedMap<String, String> drl(List<CompilableRule> rules) {
        SortedMap<String, String> drl = new TreeMap<>();
        drl.put("types.drl", DrlWriter.types(vocabulary));
        byFile(rules).forEach((name, ofFile) -> drl.put("rules-" + name, DrlWriter.rules(ofFile, strata)));
        return drl;
    }

    private static Map<String, List<CompilableRule>> byFile(List<CompilableRule> rules) {
        return rules.stream()
                .collect(Collectors.groupingBy(
                        rule -> rule.rule().file(), LinkedHashMap::new, Collectors.toCollection(ArrayList::new)));
    }
}
