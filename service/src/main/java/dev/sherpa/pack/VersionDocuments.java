package dev.sherpa.pack;

import dev.sherpa.api.model.Version;
import dev.sherpa.api.model.VersionSummary;
import java.time.ZoneOffset;

/** Writes versions as the contract has them. */
final class VersionDocuments {

    private VersionDocuments() {}

    static Version of(StoredVersion version, boolean active) {
        return new Version(
                        version.pack(),
                        version.number(),
                        version.hash(),
                        version.report().state(),
                        active,
                        version.created().atOffset(ZoneOffset.UTC),
                        version.by(),
                        version.report().problems(),
                        version.report().cases())
                .label(version.label())
                .coverage(version.report().coverage());
    }

    static VersionSummary summary(StoredVersion version, boolean active) {
        return new VersionSummary(
                        version.number(),
                        version.hash(),
                        version.report().state(),
                        active,
                        version.created().atOffset(ZoneOffset.UTC),
                        version.by())
                .label(version.label());
    }
}
