/** Tests of the whole service as its clients see it, with a small rule pack about a ferry. */
@NullMarked
package dev.sherpa.rest;

import org.jspecify.annotations.NullMarked;
