package dev.sherpa.rest;

import static dev.sherpa.web.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.client.model.VersionFileEntry;
import dev.sherpa.client.model.VersionPage;
import dev.sherpa.client.model.VersionSummary;
import dev.sherpa.pack.PackZip;
import dev.sherpa.web.ProblemType;
import dev.sherpa.web.RawHttp;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@FerryService
class SwitchRefusalsIntegrationTests {

    private static final String PACK = "ferry-crossing";
    private static final String VERSIONS = "/api/v1/rule-packs/" + PACK + "/versions";
    private static final String NOBODY = "01997584-c906-7000-8000-000000000000";

    @Autowired
    private Ferry ferry;

    @Test
    void storesTheSameContentOnce() {
        byte[] archive = FogPack.deeper(151).bytes();
        RawHttp.Answer once = upload(archive);
        Map<String, Long> before = ferry.stored();
        RawHttp.Answer twice = upload(FogPack.deeper(151).bytes("another-folder/"));

        assertThat(once.status()).isEqualTo(201);
        assertThat(once.header("Location"))
                .isEqualTo(VERSIONS + "/" + once.json().path("version").intValue());
        assertThat(twice.status()).isEqualTo(200);
        assertThat(twice.json()).isEqualTo(once.json());
        assertThat(ferry.stored()).isEqualTo(before);
    }

    @Test
    void showsAVersionAndItsFiles() {
        int version = upload(FogPack.deeper(152).with("cases/depth.yaml", "[]").bytes())
                .json()
                .path("version")
                .intValue();

        assertThat(ferry.versions().getVersion(PACK, version).getActive()).isFalse();
        assertThat(ferry.versions().listVersionFiles(PACK, version).getFiles())
                .extracting(VersionFileEntry::getPath)
                .contains("pack.yaml", "cases/depth.yaml");
        assertThat(ferry.versions()
                        .getVersionFile(PACK, version, "parameters.yaml")
                        .getText())
                .contains("value: 152");
        assertThat(ferry.versions().getVersionCases(PACK, version, "depth.yaml").getText())
                .isEqualTo("[]");
        assertThatProblem(ferry.http().get(VERSIONS + "/" + version + "/files/none.drl"), ProblemType.UNKNOWN_VERSION);
        assertThatProblem(ferry.http().get(VERSIONS + "/999"), ProblemType.UNKNOWN_VERSION);
        assertThatProblem(ferry.http().get("/api/v1/rule-packs/none/versions"), ProblemType.UNKNOWN_PACK);
    }

    @Test
    void listsVersionsTheLatestFirstInPages() {
        upload(FogPack.deeper(153).bytes());
        int latest = upload(FogPack.deeper(154).bytes()).json().path("version").intValue();
        VersionPage page = ferry.versions().listVersions(PACK, null, 1);
        VersionPage next = ferry.versions().listVersions(PACK, page.getNext(), 1);

        assertThat(page.getVersions()).extracting(VersionSummary::getVersion).containsExactly(latest);
        assertThat(next.getVersions()).extracting(VersionSummary::getVersion).containsExactly(latest - 1);
    }

    @Test
    void keepsAVersionWithProblemsAndRefusesToSwitchItOn() {
        RawHttp.Answer rejected = upload(FogPack.deeper(155)
                .replacing("crew.drl", "aboard >= 3", "abord >= 3")
                .bytes());
        int version = rejected.json().path("version").intValue();

        assertThat(rejected.json().path("state").stringValue()).isEqualTo("REJECTED");
        assertThat(rejected.json().at("/problems/0/file").stringValue()).isEqualTo("crew.drl");
        assertThat(rejected.json().at("/problems/0/line").intValue()).isEqualTo(5);
        assertThatProblem(impact(version), ProblemType.VERSION_REFUSED);
        assertThatProblem(activate(version, NOBODY, tag()), ProblemType.UNKNOWN_IMPACT);
    }

    @Test
    void refusesToSwitchOnAVersionWithAFailingCase() {
        String failing = """
                - case: A full crew is late
                  as-of: 2031-05-01
                  facts:
                    - { type: CrewRoster, subject: ferry, attributes: { aboard: 3, skipper: Ada } }
                  checklist: { crew: LATE, others: UNSEEN }
                """;
        RawHttp.Answer checked =
                upload(FogPack.deeper(156).with("cases/crew.yaml", failing).bytes());
        int version = checked.json().path("version").intValue();
        String found = impact(version).json().path("id").stringValue();

        assertThat(checked.json().path("state").stringValue())
                .as(checked.body())
                .isEqualTo("CHECKED");
        assertThat(checked.json().at("/cases/failures/0/name").stringValue()).isEqualTo("A full crew is late");
        assertThatProblem(activate(version, found, tag()), ProblemType.VERSION_REFUSED)
                .detailing("1 failing case");
    }

    @Test
    void refusesAnotherPackAndWhatIsNoArchive() {
        Map<String, Long> before = ferry.stored();

        assertThatProblem(upload(PackZip.of("river-crossing").bytes()), ProblemType.INVALID_ARCHIVE)
                .saying("river-crossing", PACK);
        assertThatProblem(upload(new byte[] {1, 2, 3}), ProblemType.INVALID_ARCHIVE)
                .at("");
        assertThatProblem(upload(new byte[(2 << 20) + 1]), ProblemType.BODY_TOO_LARGE)
                .detailing("2097152");
        assertThatProblem(ferry.http().post(VERSIONS, "{}"), ProblemType.UNSUPPORTED_MEDIA_TYPE)
                .detailing("application/zip");
        assertThat(ferry.stored()).isEqualTo(before);
    }

    @Test
    void refusesASwitchThatDoesNotKnowWhatItReplaces() {
        int version = upload(FogPack.deeper(157).bytes()).json().path("version").intValue();
        String found = impact(version).json().path("id").stringValue();

        assertThatProblem(activate(version, found, null), ProblemType.PRECONDITION_REQUIRED)
                .at("?If-Match");
        assertThatProblem(activate(version, found, '"' + "0".repeat(64) + '"'), ProblemType.ACTIVE_VERSION_CHANGED)
                .at("?If-Match");
    }

    @Test
    void refusesAnImpactThatLaterFactsHaveOutdated() {
        String dossier = ferry.dossier();
        int version = upload(FogPack.deeper(158).bytes()).json().path("version").intValue();
        String found = impact(version).json().path("id").stringValue();
        ferry.http().post("/api/v1/dossiers/" + dossier + "/facts", FerryFact.recording(FerryFact.reading()));

        assertThatProblem(activate(version, found, tag()), ProblemType.IMPACT_OUTDATED)
                .at("/impact")
                .detailing(dossier);
    }

    @Test
    void refusesTheImpactOfAnotherVersionAndTheActiveVersion() {
        int version = upload(FogPack.deeper(159).bytes()).json().path("version").intValue();
        int other = upload(FogPack.deeper(160).bytes()).json().path("version").intValue();
        String found = impact(other).json().path("id").stringValue();
        int active = ferry.rulePacks().getRulePack(PACK).getNumber();

        assertThatProblem(activate(version, found, tag()), ProblemType.IMPACT_OUTDATED);
        assertThatProblem(activate(active, found, tag()), ProblemType.VERSION_ACTIVE);
    }

    private RawHttp.Answer upload(byte[] archive) {
        return ferry.http().post(VERSIONS, archive, "application/zip");
    }

    private RawHttp.Answer impact(int version) {
        return ferry.http().method("POST", VERSIONS + "/" + version + "/impact");
    }

    private RawHttp.Answer activate(int version, String impact, @Nullable String tag) {
        String body = "{\"impact\": \"" + impact + "\", \"reason\": \"The tide is low.\"}";
        String path = VERSIONS + "/" + version + "/activation";
        return tag == null ? ferry.http().post(path, body) : ferry.http().post(path, body, "If-Match: " + tag);
    }

    private String tag() {
        return ferry.http().get("/api/v1/rule-packs/" + PACK).header("ETag");
    }
}
