package dev.sherpa.pack;

import dev.sherpa.api.model.Conclusion;
import dev.sherpa.api.model.Item;
import dev.sherpa.api.model.PackProblem;
import dev.sherpa.api.model.PackProblemSeverity;
import dev.sherpa.api.model.Parameter;
import dev.sherpa.api.model.ParameterValue;
import dev.sherpa.api.model.RulePackSummary;
import dev.sherpa.rules.pack.ItemDefinition;
import dev.sherpa.rules.pack.PackDefinition;
import dev.sherpa.rules.pack.ParameterDefinition;
import dev.sherpa.rules.pack.ParameterDefinition.DatedValue;
import dev.sherpa.rules.pack.Problem;
import dev.sherpa.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.List;

/** Writes rule packs as the contract has them. */
public final class PackDocuments {

    private PackDocuments() {}

    static RulePackSummary summary(RunningPack running) {
        RulePack pack = running.pack();
        PackDefinition definition = pack.definition();
        return new RulePackSummary(
                definition.id(),
                definition.title(),
                definition.question(),
                running.number(),
                definition.version(),
                pack.hash());
    }

    static dev.sherpa.api.model.RulePack of(RunningPack running) {
        RulePack pack = running.pack();
        PackDefinition definition = pack.definition();
        return new dev.sherpa.api.model.RulePack(
                definition.id(),
                definition.title(),
                definition.question(),
                running.number(),
                definition.version(),
                pack.hash(),
                statuses(definition),
                definition.asserters(),
                definition.items().stream().map(item -> item(item, definition)).toList(),
                definition.conclusions().stream()
                        .map(conclusion -> new Conclusion(
                                conclusion.name(), conclusion.type().name(), conclusion.values()))
                        .toList(),
                pack.parameters().all().stream().map(PackDocuments::parameter).toList(),
                pack.sources().all().stream().map(CitationDocuments::of).toList());
    }

    /** Writes what is wrong with the files of a pack. */
    public static List<PackProblem> problems(List<Problem> problems) {
        return problems.stream()
                .map(problem -> new PackProblem(problem.file(), problem.message())
                        .line(problem.line() > 0 ? problem.line() : null)
                        .column(problem.column() > 0 ? problem.column() : null)
                        .severity(PackProblemSeverity.valueOf(problem.severity().name()))
                        .code(problem.code())
                        .offending(problem.offending())
                        .expected(problem.expected()))
                .toList();
    }

    private static List<String> statuses(PackDefinition definition) {
        return definition.statuses().stream().flatMap(List::stream).toList();
    }

    /** Lists the statuses that the item's rules give and the one without any, from best to worst. */
    private static Item item(ItemDefinition item, PackDefinition definition) {
        List<String> statuses = statuses(definition).stream()
                .filter(status -> item.statuses().contains(status)
                        || definition.otherwise().equals(status))
                .toList();
        return new Item(item.id(), item.title(), item.importance(), item.asks(), statuses);
    }

    private static Parameter parameter(ParameterDefinition parameter) {
        Parameter document = new Parameter(
                parameter.name(),
                parameter.values().stream().map(PackDocuments::value).toList());
        document.setUnit(parameter.unit());
        return document;
    }

    private static ParameterValue value(DatedValue dated) {
        Object value = dated.value() instanceof LocalDate day ? day.toString() : dated.value();
        return new ParameterValue(dated.from(), value, CitationDocuments.of(dated.citations()));
    }
}
