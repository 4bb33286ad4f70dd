package dev.sherpa.pack;

import dev.sherpa.rules.pack.PackDefinition;
import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.web.Fault;
import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes versions in. */
@Component
class Uploads {

    /** Who uploads, as long as there are no accounts. */
    private static final String ANYBODY = "analyst";

    private final PackVersions versions;
    private final VersionCheck check;

    Uploads(PackVersions versions, VersionCheck check) {
        this.versions = versions;
        this.check = check;
    }

    /**
     * A version that was uploaded.
     *
     * @param version the version
     * @param isNew whether it was not there before
     */
    record Taken(StoredVersion version, boolean isNew) {}

    /** Checks and stores an archive; refuses what is none, or is another pack. */
    Taken take(String pack, byte[] archive) {
        PackFiles files = PackArchive.read(archive, ArchiveBounds.DEFAULT);
        requireSamePack(pack, files);
        Optional<StoredVersion> same = versions.find(pack, files.hash());
        if (same.isPresent()) {
            return new Taken(same.get(), false);
        }
        CheckReport report = check.check(files);
        versions.know(pack);
        return new Taken(versions.store(pack, files, report, ANYBODY), true);
    }

    /** An id that cannot be read is a problem of the version instead. */
    private static void requireSamePack(String pack, PackFiles files) {
        String id = files.definition().map(PackDefinition::id).orElse("");
        if (!id.isEmpty() && !id.equals(pack)) {
            Fault fault = Fault.at(
                    "", "pack.yaml has the id " + EntryName.shown(id) + ".", "The id in the path, " + pack + ".");
            throw new ProblemException(
                    ProblemType.INVALID_ARCHIVE,
                    "The archive holds another rule pack. Nothing was stored; send it to the path of its own.",
                    List.of(fault));
        }
    }
}
