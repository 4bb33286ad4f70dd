/** How benchmarks in this process's class path are run: by JMH, in processes of its own. */
@NullMarked
package dev.sherpa.bench.jmh;

import org.jspecify.annotations.NullMarked;
