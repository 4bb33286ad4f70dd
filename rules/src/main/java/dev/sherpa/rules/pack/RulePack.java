package dev.sherpa.rules.pack;

import dev.sherpa.rules.fact.FactBaseRules;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.runtime.KieContainer;

/** A rule pack, read, checked and compiled: one immutable version of it. Safe for use by several threads. */
public final class RulePack implements AutoCloseable {

    /** The group of the rules that are only observed; no stratum has it. */
    public static final String OBSERVED = "observed";

    /** What the name of the group begins with that has a single observed rule in it; the rule's key follows. */
    public static final String OBSERVED_APART = OBSERVED + "-";

    private final ReadPack read;
    private final String hash;
    private final Map<String, Rule> rulesByKey;
    private final Map<Head, List<Rule>> clauses;
    private final KieContainer container;
    private final KieBase compiled;
    private final CompiledTypes types;
    private final Wording wording;
    private final List<Integer> levels;

    private RulePack(ReadPack read, String hash, List<Rule> observed, KieContainer container, KieBase compiled) {
        this.read = read;
        this.hash = hash;
        this.rulesByKey = Stream.concat(read.rules().stream().map(CompilableRule::rule), observed.stream())
                .collect(Collectors.toMap(Rule::key, Function.identity()));
        this.clauses = read.rules().stream()
                .map(CompilableRule::rule)
                .filter(Rule::isClause)
                .collect(Collectors.groupingBy(Rule::head));
        this.container = container;
        this.compiled = compiled;
        this.types = new CompiledTypes(read.parts().vocabulary(), compiled);
        this.wording = new Wording(read.parts().definition().words());
        this.levels = read.rules().stream()
                .map(rule -> read.strata().level(rule.rule().head()))
                .distinct()
                .sorted()
                .toList();
    }

    /** Loads a pack; one with any error is refused with a {@link PackException} that lists them all. */
    public static RulePack load(PackFiles files) {
        CheckReport report = check(files, false);
        return report.pack().orElseThrow(() -> new PackException(report.problems()));
    }

    /** Checks a pack and its cases, and compiles it if there is no error. */
    public static CheckReport check(PackFiles files) {
        return check(files, true);
    }

    private static CheckReport check(PackFiles files, boolean withCases) {
        Problems problems = new Problems(files);
        try {
            ReadPack read = ReadPack.read(files, problems);
            if (withCases && problems.none()) {
                CaseReader.read(files, read.parts().definition(), read.parts().factReader(), read.dossier(), problems);
            }
            problems.throwIfAny();
            return new CheckReport(List.of(), Optional.of(compiled(files, read, problems)));
        } catch (PackException e) {
            return new CheckReport(e.problems(), Optional.empty());
        } catch (StackOverflowError e) {
            String message = "something in the pack is too long or nested too deep to be read";
            return new CheckReport(List.of(new Problem("pack.yaml", 0, message)), Optional.empty());
        }
    }

    private static RulePack compiled(PackFiles files, ReadPack read, Problems problems) {
        return NeutralLocale.during(() -> {
            KieContainer container =
                    new RuleCompiler(read.parts().vocabulary(), read.strata(), problems).compile(read.rules());
            return new RulePack(read, files.hash(), List.of(), container, container.getKieBase());
        });
    }

    /** Returns the pack with other rules, which {@code compiled} holds and which need no other order of evaluation. */
    RulePack with(List<CompilableRule> others, KieBase compiled) {
        return new RulePack(read.with(others), hash, List.of(), container, compiled);
    }

    /** Returns the pack with rules beside its own that are only observed. */
    RulePack observing(List<Rule> observed, KieBase compiled) {
        return new RulePack(read, hash, observed, container, compiled);
    }

    /** Returns the compiled rules, of which any selection makes a rule base. */
    RuleModels models() {
        return new RuleModels(container);
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

    /** Returns the compiled rules. */
    public KieBase compiled() {
        return compiled;
    }

    /** Returns the compiled types. */
    public CompiledTypes types() {
        return types;
    }

    /** Returns the rule that is compiled under a name. */
    public Rule rule(String key) {
        return Optional.ofNullable(rulesByKey.get(key)).orElseThrow();
    }

    /** Returns all rules, clauses and derivations, in no order. */
    public Collection<Rule> rules() {
        return rulesByKey.values();
    }

    /** Returns the clauses of an item or conclusion, in order. */
    public List<Rule> clauses(Head head) {
        return clauses.getOrDefault(head, List.of());
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

    /** Returns the levels that its rules are evaluated at, in order. */
    public List<Integer> levels() {
        return levels;
    }

    /** Returns the name of the group of compiled rules of a level. */
    public static String group(int level) {
        return DrlWriter.group(level);
    }

    /** Lets go of the compiled classes; the pack cannot be evaluated afterwards. */
    @Override
    public void close() {
        container.dispose();
        KieServices.get().getRepository().removeKieModule(container.getReleaseId());
    }
}
