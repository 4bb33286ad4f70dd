package dev.sherpa.rules.pack;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says why a file is not YAML of ours, at the place where it goes wrong. */
final class YamlFault {

    private YamlFault() {}

    /** Returns the problem of what the YAML reader threw: it notices what is never closed only at what follows. */
    static Problem problem(String file, MarkedYamlEngineException thrown) {
        String context = String.valueOf(thrown.getContext());
        String cause = String.valueOf(thrown.getProblem());
        Optional<Mark> begins = thrown.getContextMark();
        if (begins.isPresent() && context.contains("flow sequence") && cause.startsWith("expected ','")) {
            return problem(
                    file, begins.get(), "this list is never closed, or a comma is missing in it: expected ',' or ']'");
        }
        if (begins.isPresent() && context.contains("flow mapping") && cause.startsWith("expected ','")) {
            return problem(
                    file,
                    begins.get(),
                    "this mapping is never closed, or a comma is missing in it: expected ',' or '}'");
        }
        if (begins.isPresent() && context.contains("quoted scalar")) {
            return problem(file, begins.get(), "a text begins here and never ends: its closing quote is missing");
        }
        if (begins.isPresent() && cause.startsWith("could not find expected ':'")) {
            return problem(file, begins.get(), "a colon and a blank are missing after this key");
        }
        return problem(file, thrown.getProblemMark().or(thrown::getContextMark).orElse(null), inWords(cause));
    }

    /** Returns the problem of a place; of the whole file without one. */
    static Problem problem(String file, @Nullable Mark mark, String message) {
        return new Problem(
                file,
                mark == null ? 0 : mark.getLine() + 1,
                mark == null ? 0 : mark.getColumn() + 1,
                Problem.Severity.ERROR,
                DrlOutline.SYNTAX,
                message,
                null,
                null);
    }

    private static String inWords(String cause) {
        if (cause.contains("TAB")) {
            return "not readable as YAML: a tab stands where blanks are expected";
        }
        if (cause.startsWith("mapping values are not allowed")) {
            return "not readable as YAML: a colon is not expected here; a text that holds one is in quotes";
        }
        if (cause.contains("<block end>")) {
            return "not readable as YAML: this line is not indented as those above it, or a comma is missing";
        }
        return "not readable as YAML: " + cause;
    }
}
