package dev.sherpa.pack;

import dev.sherpa.api.VersionsApi;
import dev.sherpa.api.model.Version;
import dev.sherpa.api.model.VersionDiff;
import dev.sherpa.api.model.VersionFile;
import dev.sherpa.api.model.VersionFileEntry;
import dev.sherpa.api.model.VersionFileList;
import dev.sherpa.api.model.VersionPage;
import dev.sherpa.web.Cursor;
import dev.sherpa.web.ProblemException;
import dev.sherpa.web.ProblemType;
import dev.sherpa.web.Submission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Answers what is asked of the versions of rule packs. */
@RestController
class VersionController implements VersionsApi {

    private final Uploads uploads;
    private final PackVersions versions;
    private final Activations activations;
    private final Comparison comparison;

    VersionController(Uploads uploads, PackVersions versions, Activations activations, Comparison comparison) {
        this.uploads = uploads;
        this.versions = versions;
        this.activations = activations;
        this.comparison = comparison;
    }

    @Override
    public ResponseEntity<Version> uploadVersion(String pack, Resource body) {
        Uploads.Taken taken = uploads.take(pack, content(body));
        int number = taken.version().number();
        Version answer = VersionDocuments.of(taken.version(), isActive(pack, number));
        return taken.isNew()
                ? ResponseEntity.created(URI.create("/api/v1/rule-packs/" + pack + "/versions/" + number))
                        .body(answer)
                : ResponseEntity.ok(answer);
    }

    @Override
    public ResponseEntity<Version> getVersion(String pack, Integer number) {
        return ResponseEntity.ok(VersionDocuments.of(versions.get(pack, number), isActive(pack, number)));
    }

    @Override
    public ResponseEntity<VersionPage> listVersions(String pack, @Nullable String cursor, Integer limit) {
        versions.requireKnown(pack);
        Submission listing = Submission.current();
        int before = (int) Cursor.number(listing, Integer.MAX_VALUE);
        List<StoredVersion> found = versions.list(pack, before, limit + 1);
        List<StoredVersion> page = found.subList(0, Math.min(limit, found.size()));
        int active = activations.active(pack).map(ActiveVersion::number).orElse(0);
        VersionPage answer = new VersionPage(page.stream()
                .map(version -> VersionDocuments.summary(version, version.number() == active))
                .toList());
        if (found.size() > limit) {
            answer.setNext(Cursor.to(page.get(limit - 1).number()).text(listing));
        }
        return ResponseEntity.ok(answer);
    }

    @Override
    public ResponseEntity<VersionFileList> listVersionFiles(String pack, Integer number) {
        versions.get(pack, number);
        return ResponseEntity.ok(new VersionFileList(versions.files(pack, number).texts().entrySet().stream()
                .map(file ->
                        new VersionFileEntry(file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8).length))
                .toList()));
    }

    @Override
    public ResponseEntity<VersionFile> getVersionFile(String pack, Integer number, String file) {
        return ResponseEntity.ok(file(pack, number, file));
    }

    @Override
    public ResponseEntity<VersionFile> getVersionCases(String pack, Integer number, String file) {
        return ResponseEntity.ok(file(pack, number, "cases/" + file));
    }

    @Override
    public ResponseEntity<VersionDiff> diffVersions(String pack, Integer number, @Nullable Integer from) {
        StoredVersion to = versions.get(pack, number);
        int earlier = from != null
                ? from
                : activations.active(pack).map(ActiveVersion::number).orElse(number);
        return ResponseEntity.ok(comparison.of(versions.get(pack, earlier), to));
    }

    private VersionFile file(String pack, int number, String path) {
        versions.get(pack, number);
        String text = versions.files(pack, number).texts().get(path);
        if (text == null) {
            throw new ProblemException(
                    ProblemType.UNKNOWN_VERSION,
                    "Version " + number + " of the rule pack " + pack + " has no file " + path + ".");
        }
        return new VersionFile(path, text);
    }

    private boolean isActive(String pack, int number) {
        return activations
                .active(pack)
                .filter(active -> active.number() == number)
                .isPresent();
    }

    private static byte[] content(Resource body) {
        try {
            return body.getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("A body that was read cannot be read", e);
        }
    }
}
