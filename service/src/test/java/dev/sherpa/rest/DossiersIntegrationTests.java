package dev.sherpa.rest;

import static dev.sherpa.web.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.client.model.Dossier;
import dev.sherpa.client.model.DossierPage;
import dev.sherpa.client.model.DossierSubmission;
import dev.sherpa.web.ProblemType;
import dev.sherpa.web.RawHttp;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;

@FerryService
class DossiersIntegrationTests {

    @Autowired
    private Ferry ferry;

    @Test
    void opensADossierAndSaysWhereItIs() {
        ResponseEntity<Dossier> opened = ferry.dossiers()
                .createDossierWithHttpInfo(
                        new DossierSubmission()
                                .id("night-ferry")
                                .title("The night ferry")
                                .pack("ferry-crossing"),
                        null);

        assertThat(opened.getStatusCode().value()).isEqualTo(201);
        assertThat(opened.getHeaders().getLocation()).hasToString("/api/v1/dossiers/night-ferry");
        assertThat(opened.getBody())
                .isEqualTo(ferry.dossiers().getDossier("night-ferry"))
                .returns("The night ferry", Dossier::getTitle)
                .returns("ferry-crossing", Dossier::getPack);
    }

    @Test
    void refusesAnIdThatIsTaken() {
        String id = ferry.dossier();

        RawHttp.Answer answer = ferry.http()
                .post("/api/v1/dossiers", "{\"id\":\"" + id + "\",\"title\":\"T\",\"pack\":\"ferry-crossing\"}");

        assertThatProblem(answer, ProblemType.DOSSIER_EXISTS).at("/id");
    }

    @Test
    void listsAllDossiersByIdInPages() {
        ferry.dossier();
        ferry.dossier();
        List<String> ids = new ArrayList<>();
        String next = null;
        do {
            DossierPage page = ferry.dossiers().listDossiers(next, 1);
            assertThat(page.getDossiers()).hasSize(1);
            ids.add(page.getDossiers().get(0).getId());
            next = page.getNext();
        } while (next != null);

        assertThat(ids)
                .isSorted()
                .doesNotHaveDuplicates()
                .containsExactlyElementsOf(ferry.dossiers().listDossiers(null, 500).getDossiers().stream()
                        .map(Dossier::getId)
                        .toList());
    }

    @Test
    void bringsTheDossierOfItsPackAlong() {
        assertThat(ferry.dossiers().listDossiers(null, 500).getDossiers())
                .extracting(Dossier::getPack)
                .contains("beijing-trip");
    }
}
