/** Where Sherpa's time goes, sampled by Java Flight Recorder. */
@NullMarked
package dev.sherpa.bench.profile;

import org.jspecify.annotations.NullMarked;
