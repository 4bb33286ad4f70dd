/** Tests of how the code is built: what may know what, and which words it may not know. */
@NullMarked
package dev.sherpa.architecture;

import org.jspecify.annotations.NullMarked;
