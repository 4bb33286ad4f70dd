package dev.sherpa.rules.pack;

import java.util.List;
import java.util.Optional;

/**
 * A pack as its files give it, before it is compiled.
 *
 * @param parts what its rules refer to
 * @param drl its DRL files with their syntax trees
 * @param rules its rules
 * @param strata the order of evaluation
 * @param dossier the dossier that it brings along
 */
record ReadPack(
        PackParts parts,
        List<DrlFile> drl,
        List<CompilableRule> rules,
        Strata strata,
        Optional<DossierTemplate> dossier) {

    private static final List<String> READ = List.of(
            PackDefinitionReader.FILE,
            Parameters.FILE,
            Sources.FILE,
            CalendarReader.FILE,
            DossierReader.FILE,
            ProofReader.FILE);

    /** Reads the files of a pack, reporting every problem; a {@link PackException} if too little of it can be read. */
    static ReadPack read(PackFiles files, Problems problems) {
        files.problems().forEach(problems::add);
        problems.throwIfAny();
        files.named("", ".yaml").forEach(name -> checkName(name, files, problems));
        files.named("", ".ics").forEach(name -> checkName(name, files, problems));
        files.misnamed().forEach(name -> refuseMisnamed(name, files, problems));
        Optional<PackDefinition> definition = PackDefinitionReader.read(files, problems);
        Sources sources = Sources.read(files, problems);
        Parameters parameters = Parameters.read(files, sources, problems);
        PackCalendar calendar = CalendarReader.read(files, problems);
        List<DrlFile> drl = DrlFile.read(files, problems);
        Vocabulary vocabulary = VocabularyReader.read(drl, problems);
        if (definition.isEmpty() || unknownNames(files, problems)) {
            problems.throwIfAny();
        }
        PackParts parts = new PackParts(definition.orElseThrow(), vocabulary, parameters, sources, calendar);
        List<CompilableRule> rules = new RuleReader(parts, problems).read(drl);
        Completeness.check(parts, files, drl, rules, problems);
        Strata strata = Strata.of(parts.definition(), rules, problems);
        Optional<DossierTemplate> dossier = vocabulary.factTypes().isEmpty()
                ? Optional.empty()
                : DossierReader.read(files, parts.factReader(), problems);
        return new ReadPack(parts, drl, rules, strata, dossier);
    }

    /** Returns the pack with other rules, which need no other order of evaluation. */
    ReadPack with(List<CompilableRule> others) {
        return new ReadPack(parts, drl, others, strata, dossier);
    }

    /** Checks that a file is one that is read: a misspelt one would be left out without a word. */
    private static void checkName(String name, PackFiles files, Problems problems) {
        if (!READ.contains(name)) {
            Spot.of(name, files.text(name).orElse(""), problems)
                    .at(0, 0)
                    .unknown("a pack has no file '" + name + "'", name, "it can have", READ);
        }
    }

    /** Refuses a file that is not read because of its suffix, and would be left out without a word. */
    private static void refuseMisnamed(String name, PackFiles files, Problems problems) {
        String meant = PackFiles.renamed(name);
        if (READ.contains(meant) || meant.endsWith(".drl") || meant.startsWith("cases/")) {
            Spot.of(name, "", problems).problem("unknown-name", "the file is not read; rename it to " + meant, meant);
        } else {
            checkName(name, files, problems);
        }
    }

    /** Tells whether a file cannot be read whose names others use: those that use them are not at fault. */
    private static boolean unknownNames(PackFiles files, Problems problems) {
        return problems.all().stream()
                .filter(problem -> problem.code().equals(DrlOutline.SYNTAX))
                .anyMatch(problem -> !problem.file().endsWith(".drl")
                        || files.text(problem.file()).orElse("").contains("declare"));
    }
}
