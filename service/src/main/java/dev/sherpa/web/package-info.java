/**
 * The floor on which every resource stands: strict JSON, the body limit, validation by the contract, problem documents,
 * who may connect, and the served contract's page.
 *
 * <p>Knows no resource. A capability adds what only it can check as an {@link dev.sherpa.web.Inspection} and refuses with
 * a {@link dev.sherpa.web.ProblemException}.
 */
@NullMarked
package dev.sherpa.web;

import org.jspecify.annotations.NullMarked;
