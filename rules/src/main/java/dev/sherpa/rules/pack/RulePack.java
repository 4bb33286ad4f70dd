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

    private final PackParts parts;
    private final String hash;
    private final Optional<DossierTemplate> dossier;
    private final List<CompilableRule> rules;
    private final Map<String, Rule> rulesByKey;
    private final Map<Head, List<Rule>> clauses;
    private final Strata strata;
    private final KieContainer container;
    private final KieBase compiled;
    private final CompiledTypes types;
    private final Wording wording;

    private RulePack(
            PackParts parts,
            String hash,
            Optional<DossierTemplate> dossier,
            List<CompilableRule> rules,
            List<Rule> observed,
            Strata strata,
            KieContainer container,
            KieBase compiled) {
        this.parts = parts;
        this.hash = hash;
        this.dossier = dossier;
        this.rules = rules;
        this.rulesByKey = Stream.concat(rules.stream().map(CompilableRule::rule), observed.stream())
                .collect(Collectors.toUnmodifiableMap(Rule::key, Function.identity()));
        this.clauses = rules.stream()
                .map(CompilableRule::rule)
                .filter(Rule::isClause)
                .collect(Collectors.groupingBy(Rule::head));
        this.strata = strata;
        this.container = container;
        this.compiled = compiled;
        this.types = new CompiledTypes(parts.vocabulary(), compiled);
        this.wording = new Wording(parts.definition().words());
    }

    /** Loads a pack; one with any problem is refused with a {@link PackException} that lists them all. */
    public static RulePack load(PackFiles files) {
        Problems problems = new Problems();
        files.problems().forEach(problem -> problems.add(problem.file(), problem.line(), problem.message()));
        Optional<PackDefinition> definition = PackDefinitionReader.read(files, problems);
        Sources sources = Sources.read(files, problems);
        Parameters parameters = Parameters.read(files, sources, problems);
        PackCalendar calendar = CalendarReader.read(files, problems);
        List<DrlFile> drl = DrlFile.read(files, problems);
        Vocabulary vocabulary = VocabularyReader.read(drl, problems);
        if (definition.isEmpty()) {
            problems.throwIfAny();
        }
        PackParts parts = new PackParts(definition.orElseThrow(), vocabulary, parameters, sources, calendar);
        List<CompilableRule> rules = new RuleReader(parts, problems).read(drl);
        Completeness.check(parts, files, drl, rules, problems);
        Strata strata = Strata.of(parts.definition(), rules, problems);
        Optional<DossierTemplate> dossier = DossierReader.read(files, reader(parts), problems);
        problems.throwIfAny();
        return NeutralLocale.during(() -> {
            KieContainer container = new RuleCompiler(vocabulary, strata, problems).compile(rules);
            return new RulePack(
                    parts, files.hash(), dossier, rules, List.of(), strata, container, container.getKieBase());
        });
    }

    /** Returns the pack with other rules, which {@code compiled} holds and which need no other order of evaluation. */
    RulePack with(List<CompilableRule> others, KieBase compiled) {
        return new RulePack(parts, hash, dossier, others, List.of(), strata, container, compiled);
    }

    /** Returns the pack with rules beside its own that are only observed. */
    RulePack observing(List<Rule> observed, KieBase compiled) {
        return new RulePack(parts, hash, dossier, rules, observed, strata, container, compiled);
    }

    /** Returns the parts that its rules refer to. */
    PackParts parts() {
        return parts;
    }

    /** Returns its rules as they are compiled, in the order of their files. */
    List<CompilableRule> compilable() {
        return rules;
    }

    /** Returns what pack.yaml says. */
    public PackDefinition definition() {
        return parts.definition();
    }

    /** Returns the types that the pack declares. */
    public Vocabulary vocabulary() {
        return parts.vocabulary();
    }

    /** Returns the parameters. */
    public Parameters parameters() {
        return parts.parameters();
    }

    /** Returns the sources that the pack knows. */
    public Sources sources() {
        return parts.sources();
    }

    /** Returns the calendar; one without windows if the pack has none. */
    public PackCalendar calendar() {
        return parts.calendar();
    }

    /** Returns SHA-256, in hexadecimal, of the pack's files. */
    public String hash() {
        return hash;
    }

    /** Returns the dossier that the pack brings along. */
    public Optional<DossierTemplate> dossier() {
        return dossier;
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
        return reader(parts);
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

    /** Returns the order of evaluation. */
    public Strata strata() {
        return strata;
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

    private static FactReader reader(PackParts parts) {
        return new FactReader(parts.definition(), parts.vocabulary(), parts.sources());
    }
}
