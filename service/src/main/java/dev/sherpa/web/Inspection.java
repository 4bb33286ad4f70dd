package dev.sherpa.web;

import java.util.List;
import java.util.Set;

/**
 * Finds the faults of a request that the contract's schemas cannot know, such as those of a fact by its rule pack.
 *
 * <p>Called before the operation, together with the schemas, so that one answer lists every fault. The body may violate
 * its schema in any way. An exception refuses the request as it does in the operation itself.
 */
public interface Inspection {

    /** Returns the operationIds of the operations whose requests are inspected. */
    Set<String> operations();

    /** Returns the faults of a request. */
    List<Fault> inspect(Submission submission);
}
