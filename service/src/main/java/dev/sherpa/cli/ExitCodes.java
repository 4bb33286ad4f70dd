package dev.sherpa.cli;

/** How a command ends. */
final class ExitCodes {

    /** What was asked for is done, and nothing is wrong. */
    static final int CLEAN = 0;

    /** There are problems, failing cases, gaps: the answer lists them. */
    static final int PROBLEMS = 1;

    /** The command was used wrongly: an unknown option, a folder that is not there, a file that cannot be read. */
    static final int WRONG_USE = 2;

    /** Sherpa itself failed. */
    static final int FAILED = 3;

    private ExitCodes() {}
}
