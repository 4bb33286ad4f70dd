package dev.sherpa.cli;

import dev.sherpa.api.model.RuleReference;
import dev.sherpa.rules.describe.RuleDescriber;
import dev.sherpa.rules.describe.RuleDescription;
import dev.sherpa.rules.describe.RuleReport;
import dev.sherpa.rules.pack.Rule;
import dev.sherpa.rules.pack.RulePack;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains a rule in English. */
@Command(
        name = "explain",
        description = "Explains a rule in English: what it asks and cites, who reads it, which cases show it.")
final class ExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder of a rule pack.")
    private Path folder;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "RULE",
            description =
                    "The name of a rule, or a part that no other rule has in its name; without it, all are listed.")
    private @Nullable String name;

    @Option(names = "--json", description = "Print one JSON document.")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        PackFolder pack = PackFolder.of(spec, folder);
        return pack.compile(
                Screen.of(spec), json, compiled -> name == null ? list(pack, compiled) : explain(pack, compiled, name));
    }

    private int list(PackFolder folder, RulePack pack) {
        List<RuleReference> rules = RuleList.of(pack, folder.prefix());
        Screen screen = Screen.of(spec);
        if (json) {
            screen.json(rules);
        } else {
            rules.forEach(rule ->
                    screen.print(Printable.of(rule.getFile() + ":" + rule.getLine() + ": " + rule.getName()) + "\n"));
        }
        return ExitCodes.CLEAN;
    }

    private int explain(PackFolder folder, RulePack pack, String part) {
        RuleDescription described =
                PlacedRule.of(new RuleDescriber(pack, folder.files()).describe(meant(pack, part)), folder.prefix());
        Screen screen = Screen.of(spec);
        if (json) {
            screen.json(described);
        } else {
            screen.print(Printable.of(RuleReport.of(described, pack.wording())));
        }
        return ExitCodes.CLEAN;
    }

    /** Returns the one rule whose name it is, or whose name has the part; none or several is wrong use. */
    private String meant(RulePack pack, String name) {
        List<String> names = pack.rules().stream().map(Rule::name).sorted().toList();
        if (names.contains(name)) {
            return name;
        }
        List<String> meant = names.stream()
                .filter(each -> each.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT)))
                .toList();
        if (meant.size() == 1) {
            return meant.get(0);
        }
        throw new ParameterException(
                spec.commandLine(),
                meant.isEmpty()
                        ? "No rule has '" + name + "' in its name." + Similar.suggestion(name, names)
                        : "Several rules have '" + name + "' in their names: '" + String.join("', '", meant) + "'.");
    }
}
