package dev.sherpa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A command that ran.
 *
 * @param exitCode how it ended
 * @param out its answer
 * @param err its complaints
 */
public record Ran(int exitCode, String out, String err) {

    /** Runs {@code sherpa} with arguments. */
    public static Ran sherpa(Object... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exitCode = SherpaCommandLine.execute(
                SherpaCommandLine.create().setOut(new PrintWriter(out)).setErr(new PrintWriter(err)),
                Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new));
        return new Ran(exitCode, out.toString(), err.toString());
    }

    /** Fails unless it ended so, and complained of nothing. */
    public Ran answered(int expected) {
        assertThat(err).isEmpty();
        assertThat(exitCode).as(out).isEqualTo(expected);
        return this;
    }

    /** Fails unless it was wrong use, which answers nothing. */
    public Ran refused() {
        assertThat(exitCode).as(out).isEqualTo(ExitCodes.WRONG_USE);
        assertThat(out).isEmpty();
        return this;
    }

    /** Reads the answer as JSON. */
    public JsonNode json() {
        return new JsonMapper().readTree(out);
    }
}
