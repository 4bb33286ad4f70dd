/** The checklist and its facts as Java objects, as the contestants on the JVM take them; Sherpa has no part in it. */
@NullMarked
package dev.sherpa.bench.contest.model;

import org.jspecify.annotations.NullMarked;
