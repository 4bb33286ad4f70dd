package dev.sherpa.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.BeijingTrip;
import dev.sherpa.rules.HarbourFestival;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.DossierTemplate;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.reference.FactBaseGenerator;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Outcomes without findings are those of assessments. */
class OutcomesTests {

    private final Assessor assessor = new Assessor();

    @Test
    void agreeWithAssessmentsOfRandomFactBases() {
        RulePack pack = BeijingTrip.pack();
        StatedFacts stated = new StatedFacts(pack);
        FactBaseGenerator generator = new FactBaseGenerator(4);
        for (int i = 0; i < 300; i++) {
            FactBase facts = stated.factBase(generator.next());

            assertAgree(pack, facts);
        }
    }

    /** Its conclusions are a choice, a number, a day and a text; on these days every one of them has a value or none. */
    @Test
    void agreeWithAssessmentsOfAnotherDomain() {
        RulePack pack = HarbourFestival.pack();
        DossierTemplate dossier = pack.dossier().orElseThrow();
        for (String day : List.of("2030-12-31", "2031-01-20", "2031-04-25", "2031-05-02", "2031-06-30")) {
            LocalDate asOf = LocalDate.parse(day);

            assertAgree(pack, FactBase.ofFacts(dossier.facts(), asOf, pack.factBaseRules(asOf)));
        }
    }

    private void assertAgree(RulePack pack, FactBase facts) {
        Assessment assessment = assessor.assess(pack, facts);
        Map<Head, String> expected = new LinkedHashMap<>();
        assessment.items().forEach(item -> expected.put(Head.item(item.id()), item.status()));
        if (assessment.verdict() != null) {
            String verdict = pack.definition().conclusions().get(0).name();
            expected.put(Head.conclusion(verdict), assessment.verdict());
        }
        assessment.conclusions().forEach((name, value) -> expected.put(Head.conclusion(name), value));

        assertThat(assessor.outcomes(pack, facts)).containsExactlyEntriesOf(expected);
    }
}
