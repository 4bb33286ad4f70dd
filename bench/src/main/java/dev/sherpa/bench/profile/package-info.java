/** Where Sherpa's time goes, sampled by async-profiler. */
@NullMarked
package dev.sherpa.bench.profile;

import org.jspecify.annotations.NullMarked;
