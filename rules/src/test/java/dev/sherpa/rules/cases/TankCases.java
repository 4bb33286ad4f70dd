package dev.sherpa.rules.cases;

import dev.sherpa.rules.pack.CaseReader;
import dev.sherpa.rules.pack.PackCase;
import dev.sherpa.rules.pack.PackDraft;
import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.ProofReader;
import dev.sherpa.rules.pack.RulePack;
import java.util.List;

/** The small sound pack, and cases that leave nothing of it open: the bars are 100 and 10. */
final class TankCases {

    static final String NAME_OF_AT_TEN = "Ten litres in one gauge are not too few";

    private final PackFiles files;
    private final RulePack pack;

    TankCases(String proofs) {
        this.files = new PackDraft()
                .with("proofs.yaml", proofs)
                .with("cases/tank.yaml", """
                        - { case: Of no reading nothing follows, as-of: 2030-01-01, checklist: { tank: GREY }, conclusions: {} }
                        - case: A hundred litres are enough
                          as-of: 2030-01-01
                          facts: [{ type: Reading, subject: a, attributes: { gauge: LEFT, litres: 100 } }]
                          checklist: { tank: GREEN }
                          conclusions: { launch: GO }
                        - case: Ninety-nine litres are neither enough nor too few
                          as-of: 2030-01-01
                          facts: [{ type: Reading, subject: a, attributes: { gauge: LEFT, litres: 99 } }]
                          checklist: { tank: GREY }
                          conclusions: {}
                        - case: Ten litres in one gauge are not too few
                          as-of: 2030-01-01
                          facts: [{ type: Reading, subject: a, attributes: { gauge: LEFT, litres: 10 } }]
                          checklist: { tank: GREY }
                          conclusions: {}
                        - case: Nine litres in one gauge are too few
                          as-of: 2030-01-01
                          facts: [{ type: Reading, subject: a, attributes: { gauge: LEFT, litres: 9 } }]
                          checklist: { tank: RED }
                          conclusions: {}
                        - case: Readings count together
                          as-of: 2030-01-01
                          facts:
                            - { type: Reading, subject: a, attributes: { gauge: LEFT, litres: 60 } }
                            - { type: Reading, subject: b, attributes: { gauge: RIGHT, litres: 40 } }
                          checklist: { tank: GREEN }
                          conclusions: { launch: GO }
                        - case: What is enough together is enough, however little one gauge shows
                          as-of: 2030-01-01
                          facts:
                            - { type: Reading, subject: a, attributes: { gauge: LEFT, litres: 95 } }
                            - { type: Reading, subject: b, attributes: { gauge: RIGHT, litres: 5 } }
                          checklist: { tank: GREEN }
                          conclusions: { launch: GO }
                        """)
                .files();
        this.pack = RulePack.load(files);
    }

    List<PackCase> all() {
        return CaseReader.read(files, pack);
    }

    List<PackCase> without(String name) {
        return all().stream().filter(given -> !given.name().equals(name)).toList();
    }

    Coverage coverage(List<PackCase> cases) {
        return coverageRunner().run(cases);
    }

    CoverageRunner coverageRunner() {
        return new CoverageRunner(pack, pack.texts(), ProofReader.read(files, pack));
    }

    MutationResult mutation(List<PackCase> cases) {
        return new MutationRunner(pack, pack.texts(), ProofReader.read(files, pack)).run(cases);
    }
}
