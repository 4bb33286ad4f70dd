package dev.sherpa.pack;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says which problems keep rule packs from being used, instead of a stack trace. */
class UnusablePacksFailureAnalyzer extends AbstractFailureAnalyzer<UnusablePacks> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnusablePacks cause) {
        return new FailureAnalysis(
                String.valueOf(cause.getMessage()),
                "Mend the files named above; specs/rule-pack.md says what is right. Or leave the folder out of SHERPA_PACKS.",
                cause);
    }
}
