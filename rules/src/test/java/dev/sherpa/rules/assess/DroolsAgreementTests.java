package dev.sherpa.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.BeijingTrip;
import dev.sherpa.rules.GivenFact;
import dev.sherpa.rules.HarbourFestival;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.CaseReader;
import dev.sherpa.rules.pack.PackCase;
import dev.sherpa.rules.pack.PackDraft;
import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.reference.FactBaseGenerator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Rules match as they do in a Drools session: the whole assessment is the same, every finding and the hash included. */
class DroolsAgreementTests {

    private static final LocalDate DAY = LocalDate.parse("2030-02-01");

    /** One clause each: every kind of condition, alone and joined. */
    private static final String CONDITIONS = """
            Reading()
            Reading( litres > 3, litres <= 7 )
            Reading( $l : litres, $l > 3, litres * 2 < sum( $l, 9 ) )
            Reading( litres > 8 || note == "b" && sealed == true )
            Reading( note in ( "a", "b" ), gauge != Gauge.LEFT )
            Reading( $g : gauge, $l : litres ) Reading( gauge == $g, litres > $l )
            Reading( $s : subject, $n : note ) Reading( note == $n, subject != $s ) Reading( gauge == Gauge.RIGHT, note == $n )
            Reading( $l : litres ) Reading( litres < $l || sealed == true, gauge == Gauge.LEFT )
            Reading( note == "b", litres < 5 )
            Reading( note == "a", litres < 5 )
            not Reading( litres > 9 )
            Reading( $s : subject, $l : litres ) not Reading( litres > $l )
            exists Reading( note == "a", sealed == true )
            Reading( $n : note ) exists Reading( note == $n, litres > 8 )
            forall( Reading( sealed == true, $s : subject ) Reading( subject == $s, litres > 2 ) )
            Reading( $g : gauge ) forall( Reading( gauge == $g, $s : subject ) Reading( subject == $s, sealed == true ) )
            accumulate( Reading( litres > 2, $l : litres ); $all : total( $l ), $most : highest( $l ), $least : lowest( $l ) )
            accumulate( Reading( note == "c", $l : litres ); $most : highest( $l ) )
            Reading( $n : note, $l : litres ) accumulate( Reading( note == $n, $o : litres ); $all : total( $o ); $all > 5 ) Reading( litres == $l, litres < $all )
            accumulate( $f : Reading( sealed == true ); $n : tally( $f ); $n >= 2 ) Reading( litres < $n )
            accumulate( Reading( $n : note ); $kinds : distinct( $n ); $kinds == 2 )
            accumulate( Reading( $d : said ); $first : earliest( $d ), $last : latest( $d ) ) AsOf( day >= $last )
            Filling( $all : litres ) Reading( litres * 3 > $all )
            Parameter( name == "tank.bar", $bar : number ) Reading( litres * 12 > $bar )
            """;

    private final Assessor assessor = new Assessor();

    @Test
    void matchesTheBeijingTripAsDroolsDoes() {
        RulePack pack = BeijingTrip.pack();
        StatedFacts stated = new StatedFacts(pack);
        FactBaseGenerator generator = new FactBaseGenerator(18);
        for (int i = 0; i < 2_000; i++) {
            FactBase facts = stated.factBase(generator.next());
            assertThat(assessor.assess(pack, facts)).as("scenario %d", i).isEqualTo(DroolsSession.assess(pack, facts));
        }
    }

    @Test
    void matchesAnotherPackAsDroolsDoes() {
        RulePack pack = HarbourFestival.pack();
        List<PackCase> cases = CaseReader.read(PackFiles.read(HarbourFestival.FOLDER), pack);
        List<Fact> all = new ArrayList<>();
        cases.forEach(given -> all.addAll(given.facts()));
        Random random = new Random(18);
        for (int i = 0; i < 1_000; i++) {
            Collections.shuffle(all, random);
            LocalDate day = cases.get(random.nextInt(cases.size())).asOf();
            FactBase facts = FactBase.ofFacts(
                    all.subList(0, random.nextInt(Math.min(all.size(), 60))), day, pack.factBaseRules(day));
            assertThat(assessor.assess(pack, facts)).as("mixture %d", i).isEqualTo(DroolsSession.assess(pack, facts));
        }
    }

    @Test
    void matchesEveryKindOfConditionAsDroolsDoes() {
        List<String> conditions = CONDITIONS.lines().toList();
        PackDraft draft = new PackDraft();
        for (int i = 0; i < conditions.size(); i++) {
            draft.appending(
                    "tank.drl",
                    "rule \"Condition " + i + "\"\n    @item( \"tank\" )  @status( RED )  @says( \"Condition " + i
                            + " holds.\" )\nwhen\n    " + conditions.get(i) + "\nthen\nend\n");
        }
        List<String> held = new ArrayList<>();
        Random random = new Random(18);
        RulePack pack = draft.load();
        for (int i = 0; i < 500; i++) {
            FactBase facts = FactBase.ofFacts(readings(pack, random), DAY, pack.factBaseRules(DAY));
            Assessment assessment = assessor.assess(pack, facts);
            assertThat(assessment).as("readings %d", i).isEqualTo(DroolsSession.assess(pack, facts));
            assessment
                    .items()
                    .get(0)
                    .findings()
                    .forEach(finding -> held.add(finding.rule().name()));
        }
        assertThat(held.stream().filter(name -> name.startsWith("Condition")).collect(Collectors.toSet()))
                .hasSameSizeAs(conditions);
    }

    private static List<Fact> readings(RulePack pack, Random random) {
        List<Fact> readings = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            GivenFact reading = GivenFact.of("Reading", "tank-" + i)
                    .with("gauge", random.nextBoolean() ? "LEFT" : "RIGHT")
                    .said("2030-01-0" + (1 + random.nextInt(9)));
            if (random.nextInt(4) > 0) {
                reading.with("litres", random.nextInt(11));
            }
            if (random.nextInt(4) > 0) {
                reading.with("note", List.of("a", "b", "c").get(random.nextInt(3)));
            }
            if (random.nextInt(4) > 0) {
                reading.with("sealed", random.nextBoolean());
            }
            readings.add(reading.in(pack));
        }
        return readings;
    }
}
