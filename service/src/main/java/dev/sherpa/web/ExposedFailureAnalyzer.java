package dev.sherpa.web;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why Sherpa does not start on an address that others can reach, and what to do. */
class ExposedFailureAnalyzer extends AbstractFailureAnalyzer<ExposedException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ExposedException cause) {
        String description = "Sherpa has no accounts yet: whoever can connect can read and change every dossier. "
                + "It therefore listens on loopback only, and " + cause.property() + " is " + cause.value() + ".";
        String action =
                "Set " + cause.property() + " to 127.0.0.1 or ::1, or leave server.address (SERVER_ADDRESS) out. "
                        + "To use Sherpa from another machine, forward the port, with ssh -L for instance.";
        return new FailureAnalysis(description, action, cause);
    }
}
