package dev.sherpa.cli;

import dev.sherpa.rules.pack.Problem;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Prints problems for people: each in the form that editors read, and below it the line with what is at fault.
 *
 * @param screen where to
 * @param folder what to put before the names of files
 * @param texts the texts of the files by their names
 */
record ProblemReport(Screen screen, String folder, Map<String, String> texts) {

    private static final int LONGEST_LINE = 200;
    private static final String INDENT = "    ";

    /** Prints problems, and how many there are of what. */
    void print(List<Problem> problems, String name) {
        problems.forEach(this::print);
        screen.print(
                Printable.of(name) + ": " + (problems.isEmpty() ? screen.good("no problems") : count(problems)) + "\n");
    }

    private void print(Problem problem) {
        String severity = problem.severity().name().toLowerCase(Locale.ROOT);
        String place = folder
                + problem.file()
                + (problem.line() > 0 ? ":" + problem.line() : "")
                + (problem.column() > 0 ? ":" + problem.column() : "");
        screen.print(screen.bold(Printable.of(place)) + ": "
                + (problem.isError() ? screen.bad(severity) : screen.doubtful(severity)) + ": "
                + Printable.of(problem.message()) + " [" + problem.code() + "]\n");
        if (problem.line() > 0) {
            texts.getOrDefault(problem.file(), "")
                    .lines()
                    .skip(problem.line() - 1L)
                    .findFirst()
                    .filter(line -> !line.isBlank() && line.length() <= LONGEST_LINE)
                    .ifPresent(line -> printLine(line, problem));
        }
    }

    private void printLine(String line, Problem problem) {
        screen.print(INDENT + Printable.of(line) + "\n");
        if (problem.column() > 0 && problem.column() <= line.length()) {
            int at = problem.column() - 1;
            String offending = problem.offending();
            int length = offending != null && line.startsWith(offending, at) ? offending.length() : 1;
            screen.print(
                    INDENT + line.substring(0, at).replaceAll("[^\\t]", " ") + screen.bad("^".repeat(length)) + "\n");
        }
    }

    private static String count(List<Problem> problems) {
        long errors = problems.stream().filter(Problem::isError).count();
        long warnings = problems.size() - errors;
        return counted(errors, "error") + (errors > 0 && warnings > 0 ? ", " : "") + counted(warnings, "warning");
    }

    private static String counted(long count, String what) {
        return count == 0 ? "" : count + " " + what + (count == 1 ? "" : "s");
    }
}
