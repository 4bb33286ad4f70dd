package dev.sherpa.rules.pack;

import dev.sherpa.rules.fact.FactBaseRules;
import dev.sherpa.rules.match.Memory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kie.api.KieBase;

/** A rule pack, read, checked and compiled: one immutable version of it. Safe for use by several threads. */
public final class RulePack {

    private final ReadPack read;
    private final String hash;
    private final Compilation compilation;
    private final Map<String, CompiledRule> byKey = new HashMap<>();
    private final Map<Head, List<CompiledRule>> byHead = new HashMap<>();
    private final List<HeadRules> order;
    private final Wording wording;

    private RulePack(ReadPack read, String hash, List<Rule> observed, Compilation compilation) {
        this.read = read;
        this.hash = hash;
        this.compilation = compilation;
        for (CompilableRule each : read.rules()) {
            byHead.computeIfAbsent(each.rule().head(), head -> new ArrayList<>())
                    .add(add(each.rule()));
        }
        observed.forEach(this::add);
        this.order = read.strata().levels().stream()
                .flatMap(List::stream)
                .map(head -> new HeadRules(
                        head,
                        head.kind() == Head.Kind.ITEM
                                ? definition().item(head.name()).orElseThrow()
                                : null,
                        compiled(head)))
                .toList();
        this.wording = new Wording(read.parts().definition().words());
    }

    private CompiledRule add(Rule rule) {
        CompiledRule added =
                new CompiledRule(byKey.size(), rule, compilation.matchers().of(rule.key()));
        if (byKey.putIfAbsent(rule.key(), added) != null) {
            throw new IllegalStateException("Two rules are compiled under the name " + rule.key());
        }
        return added;
    }

    /** Loads a pack; one with any error is refused with a {@link PackException} that lists them all. */
    public static RulePack load(PackFiles files) {
        return load(files, CompilationCache.EMPTY);
    }

    /** Loads a pack as {@link #load(PackFiles)} does, and compiles nothing that a cache has. */
    public static RulePack load(PackFiles files, CompilationCache cache) {
        CheckReport report = check(files, false, cache);
        return report.pack().orElseThrow(() -> new PackException(report.problems()));
    }

    /** Checks a pack and its cases, and compiles it if there is no error. */
    public static CheckReport check(PackFiles files) {
        return check(files, true, CompilationCache.EMPTY);
    }

    private static CheckReport check(PackFiles files, boolean withCases, CompilationCache cache) {
        Problems problems = new Problems(files);
        try {
            ReadPack read = ReadPack.read(files, problems);
            if (withCases && problems.none()) {
                CaseReader.read(files, read.parts().definition(), read.parts().factReader(), read.dossier(), problems);
            }
            problems.throwIfAny();
            return new CheckReport(List.of(), Optional.of(compiled(files, read, problems, cache)));
        } catch (PackException e) {
            return new CheckReport(e.problems(), Optional.empty());
        } catch (StackOverflowError e) {
            String message = "something in the pack is too long or nested too deep to be read";
            return new CheckReport(List.of(new Problem("pack.yaml", 0, message)), Optional.empty());
        }
    }

    private static RulePack compiled(PackFiles files, ReadPack read, Problems problems, CompilationCache cache) {
        return NeutralLocale.during(() -> {
            Compilation compilation =
                    new RuleCompiler(read.parts().vocabulary(), read.strata(), problems).compile(read.rules(), cache);
            return new RulePack(read, files.hash(), List.of(), compilation);
        });
    }

    /** Returns the pack with other rules of its compilation, which need no other order of evaluation. */
    RulePack with(List<CompilableRule> others) {
        return with(others, compilation);
    }

    /** Returns the pack with other rules of a compilation, which need no other order of evaluation. */
    RulePack with(List<CompilableRule> others, Compilation other) {
        return new RulePack(read.with(others), hash, List.of(), other);
    }

    /** Returns the pack as another compilation has it, with rules beside its own that are only observed. */
    RulePack observing(List<Rule> observed, Compilation other) {
        return new RulePack(read, hash, observed, other);
    }

    /** Returns the parts that its rules refer to. */
    PackParts parts() {
        return read.parts();
    }

    /** Returns its rules as they are compiled, in the order of their files. */
    List<CompilableRule> compilable() {
        return read.rules();
    }

    /** Returns what pack.yaml says. */
    public PackDefinition definition() {
        return read.parts().definition();
    }

    /** Returns the types that the pack declares. */
    public Vocabulary vocabulary() {
        return read.parts().vocabulary();
    }

    /** Returns the parameters. */
    public Parameters parameters() {
        return read.parts().parameters();
    }

    /** Returns the sources that the pack knows. */
    public Sources sources() {
        return read.parts().sources();
    }

    /** Returns the calendar; one without windows if the pack has none. */
    public PackCalendar calendar() {
        return read.parts().calendar();
    }

    /** Returns SHA-256, in hexadecimal, of the pack's files. */
    public String hash() {
        return hash;
    }

    /** Returns the dossier that the pack brings along. */
    public Optional<DossierTemplate> dossier() {
        return read.dossier();
    }

    /** Returns how fact bases are built as of a day. */
    public FactBaseRules factBaseRules(LocalDate asOf) {
        return new FactBaseRules(
                parameters().lagDays(asOf),
                parameters().conflictWindowDays(asOf),
                vocabulary().mergingTypes());
    }

    /** Returns the reader of submitted facts. */
    public FactReader factReader() {
        return read.parts().factReader();
    }

    /** Returns how values print in sentences. */
    public Wording wording() {
        return wording;
    }

    /** Returns the rules as Drools evaluates them in a session, each in the group of its level. */
    public KieBase base() {
        return compilation.base();
    }

    /** Returns the compiled types. */
    public CompiledTypes types() {
        return compilation.types();
    }

    /** Returns an empty memory, for one evaluation of its rules. */
    public Memory memory() {
        return compilation.matchers().memory();
    }

    /** Returns the compiled rules that conclude or derive a head; clauses in order. */
    public List<CompiledRule> compiled(Head head) {
        return byHead.getOrDefault(head, List.of());
    }

    /** Returns everything that is evaluated, each after what its rules read. */
    public List<HeadRules> order() {
        return order;
    }

    /** Returns all compiled rules, those included that are only observed, in no order. */
    public Collection<CompiledRule> compiled() {
        return byKey.values();
    }

    /** Returns the rule that is compiled under a name. */
    public CompiledRule compiled(String key) {
        return Optional.ofNullable(byKey.get(key)).orElseThrow();
    }

    /** Returns all rules, clauses and derivations, in no order. */
    public List<Rule> rules() {
        return byKey.values().stream().map(CompiledRule::rule).toList();
    }

    /** Returns the clauses of an item or conclusion, in order. */
    public List<Rule> clauses(Head head) {
        return compiled(head).stream()
                .map(CompiledRule::rule)
                .filter(Rule::isClause)
                .toList();
    }

    /** Returns the rules with their patterns as they are written, in the order of files and lines. */
    public List<RuleSyntax> syntax() {
        return RuleSyntaxReader.read(read.drl(), read.rules());
    }

    /** Returns the rules taken apart, in the order of files and lines, so that their text can be worked on. */
    public List<RuleText> texts() {
        return RuleTextReader.read(read.drl(), read.rules());
    }

    /** Returns the order of evaluation. */
    public Strata strata() {
        return read.strata();
    }

    /** Returns the name of the group of compiled rules of a level. */
    public static String group(int level) {
        return DrlWriter.group(level);
    }
}
