package dev.sherpa.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in two lines what was wrong with a command, and where its options are listed. */
final class WrongUse implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException refusal, String[] arguments) {
        CommandLine command = refusal.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("sherpa: " + Printable.of(String.valueOf(refusal.getMessage())));
        if (!UnmatchedArgumentException.printSuggestions(refusal, err)) {
            err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        }
        err.flush();
        return ExitCodes.WRONG_USE;
    }
}
