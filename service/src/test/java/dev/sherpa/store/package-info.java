/** What tests of persistence share: databases of their own, and facts to store. */
@NullMarked
package dev.sherpa.store;

import org.jspecify.annotations.NullMarked;
