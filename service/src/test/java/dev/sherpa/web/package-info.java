/** Tests of the web layer on its own, with a resource that only echoes, and the clients that talk to it. */
@NullMarked
package dev.sherpa.web;

import org.jspecify.annotations.NullMarked;
