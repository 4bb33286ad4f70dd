package dev.sherpa.cli;

import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Help.ColorScheme;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where a command prints its answer.
 *
 * @param out standard output
 * @param colours how to colour
 */
record Screen(PrintWriter out, ColorScheme colours) {

    static Screen of(CommandSpec spec) {
        return new Screen(spec.commandLine().getOut(), spec.commandLine().getColorScheme());
    }

    /** Prints a text whose lines end with a newline. */
    void print(String text) {
        out.print(text);
        out.flush();
    }

    /** Prints a JSON document on a line of its own, never coloured. */
    void json(Object document) {
        print(Json.of(document) + "\n");
    }

    String bold(String text) {
        return styled(text, Style.bold);
    }

    String good(String text) {
        return styled(text, Style.fg_green, Style.bold);
    }

    String bad(String text) {
        return styled(text, Style.fg_red, Style.bold);
    }

    String doubtful(String text) {
        return styled(text, Style.fg_yellow, Style.bold);
    }

    String faint(String text) {
        return styled(text, Style.faint);
    }

    private String styled(String text, IStyle... styles) {
        return colours.apply(text, List.of(styles)).toString();
    }
}
