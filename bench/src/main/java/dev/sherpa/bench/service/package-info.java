/**
 * What the engine costs of a request: the packaged service under load from another process, beside the same service with
 * its engine replaced by a constant answer of full size.
 */
@NullMarked
package dev.sherpa.bench.service;

import org.jspecify.annotations.NullMarked;
