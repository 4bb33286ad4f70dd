package dev.sherpa.cli;

import dev.sherpa.rules.pack.PackCase;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Cases chosen by parts of their names, in whatever case of letters; all of them, if there are no parts.
 *
 * @param parts the parts, of which each chooses at least one case
 */
record CaseSelection(List<String> parts) {

    /** Returns the chosen ones; a part that chooses none is wrong use. */
    List<PackCase> of(List<PackCase> cases, CommandSpec spec) {
        List<String> names = cases.stream().map(PackCase::name).toList();
        List<String> idle = parts.stream()
                .filter(part -> names.stream().noneMatch(name -> holds(name, part)))
                .map(part -> "No case has '" + part + "' in its name." + Similar.suggestion(part, names))
                .toList();
        if (!idle.isEmpty()) {
            throw new ParameterException(spec.commandLine(), String.join("\n", idle));
        }
        return cases.stream()
                .filter(each -> parts.isEmpty() || parts.stream().anyMatch(part -> holds(each.name(), part)))
                .collect(Collectors.toUnmodifiableList());
    }

    private static boolean holds(String name, String part) {
        return name.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
    }
}
