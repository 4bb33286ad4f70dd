/** Kills the service while facts are written, and looks for what it had answered. Run by scripts/kill-test.sh. */
@NullMarked
package dev.sherpa.kill;

import org.jspecify.annotations.NullMarked;
