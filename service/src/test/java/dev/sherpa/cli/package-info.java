/** Tests of the command line, each command run in this process. */
@NullMarked
package dev.sherpa.cli;

import org.jspecify.annotations.NullMarked;
