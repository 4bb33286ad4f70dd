/**
 * The command line: reads what it is asked, has the engine do it, and prints the answer for people or as JSON.
 *
 * <p>The answer goes to standard output, complaints go to standard error; {@link dev.sherpa.cli.ExitCodes} says how a
 * command ends. No Spring is started.
 */
@NullMarked
package dev.sherpa.cli;

import org.jspecify.annotations.NullMarked;
