package dev.sherpa.rules.explain;

import static dev.sherpa.rules.explain.CampPack.check;
import static dev.sherpa.rules.explain.CampPack.person;
import static dev.sherpa.rules.explain.CampPack.tank;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import dev.sherpa.rules.BeijingTrip;
import dev.sherpa.rules.GivenFact;
import dev.sherpa.rules.assess.Assessor;
import dev.sherpa.rules.explain.NearMiss.Reason;
import dev.sherpa.rules.fact.Citation;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.sandbox.Bounds;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Conditions of every kind, each with what kept it from holding. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NearMissExplainerTests {

    private static final Head STORES = Head.item("stores");
    private static final Head CREW = Head.item("crew");
    private static final Head CAMP = Head.item("camp");
    private static final Head GO = Head.conclusion("go");
    private static final Head MOOD = Head.conclusion("mood");
    private static final Head STARTS_ON = Head.conclusion("startsOn");
    private static final Head BAR = Head.type("Bar");

    private RulePack pack;
    private NearMissExplainer explainer;

    @BeforeAll
    void load() {
        pack = CampPack.load();
        explainer = new NearMissExplainer(pack);
    }

    @Test
    void computesWhatIsComparedAndHowFarItIsFromABarOfADerivedFact() {
        ConditionMiss condition = condition(
                "Tank( litres * 2",
                STORES,
                tank("a", "FULL").with("litres", 10).with("note", "ok?"),
                person("p", "x"),
                person("q", "y"));

        assertThat(condition.state()).isEqualTo(State.FAILS);
        Candidate only = only(condition);
        assertThat(only.failed()).isEqualTo(1);
        ConstraintMiss bar = only.constraints().get(0);
        assertThat(bar)
                .extracting(ConstraintMiss::text, ConstraintMiss::line, ConstraintMiss::state, ConstraintMiss::whole)
                .containsExactly("litres * 2 >= $bar.litres + 10", 15, State.FAILS, false);
        assertThat(bar.comparison()).satisfies(comparison -> {
            assertThat(comparison.actual().source()).isEqualTo("litres * 2");
            assertThat(comparison.actual().value()).isEqualTo(new BigDecimal(20));
            assertThat(comparison.operator()).isEqualTo(Operator.AT_LEAST);
            assertThat(comparison.required()).singleElement().satisfies(required -> {
                assertThat(required.source()).isEqualTo("$bar.litres + 10");
                assertThat(required.value()).isEqualTo(new BigDecimal(30));
            });
            assertThat(comparison.gap()).isEqualTo(new Gap(new BigDecimal(-10), null));
        });
        assertThat(only.constraints().get(1))
                .extracting(ConstraintMiss::text, ConstraintMiss::state)
                .containsExactly("note matches \"ok.*\"", State.HOLDS);
        assertThat(only.against()).singleElement().satisfies(against -> {
            assertThat(against.condition()).isEqualTo("$bar : Bar()");
            assertThat(against.matched()).singleElement().satisfies(match -> assertThat(match.values())
                    .containsEntry("litres", new BigDecimal(20)));
        });
    }

    @Test
    void saysWhenThereIsNothingOfTheType() {
        ConditionMiss condition = condition("Tank( litres * 2", STORES);

        assertThat(condition.state()).isEqualTo(State.FAILS);
        assertThat(condition.candidates()).isEqualTo(new Candidates("Tank", List.of(), 0));
        assertThat(condition.candidates().none()).isTrue();
    }

    /** What uses an earlier condition that does not hold is not evaluated; the rest is. */
    @Test
    void doesNotEvaluateWhatUsesSomethingUnbound() {
        ConditionMiss condition = condition("Check( tank == $t", STORES, tank("a", "FULL"), check("c", "a", false));

        assertThat(condition.state()).isEqualTo(State.NOT_EVALUATED);
        assertThat(only(condition).constraints())
                .extracting(ConstraintMiss::text, ConstraintMiss::state)
                .containsExactly(tuple("tank == $t", State.NOT_EVALUATED), tuple("ok == true", State.FAILS));
        assertThat(only(condition).constraints().get(0).comparison()).isNull();
        assertThat(only(condition).against()).isEmpty();
    }

    /** Of two tanks that hold, the check is held against the one that it is of. */
    @Test
    void holdsAJoinAgainstTheNearestOfSeveralWays() {
        ConditionMiss condition = condition(
                "Check( tank == $t",
                STORES,
                full("a"),
                full("b"),
                check("c", "b", false),
                check("d", "z", true),
                check("e", "z", false));

        assertThat(condition.state()).isEqualTo(State.FAILS);
        assertThat(condition.candidates().nearest())
                .extracting(each -> each.what().subject(), Candidate::failed)
                .containsExactly(tuple("d", 1), tuple("c", 1), tuple("e", 2));
        Candidate c = condition.candidates().nearest().get(1);
        assertThat(c.constraints().get(0).comparison().required().get(0).value())
                .isEqualTo("b");
        assertThat(c.against().get(0).matched())
                .extracting(match -> match.subject())
                .containsExactly("b");
    }

    /** The tank that the person would be of has no check, so that only the other one leads up to the person. */
    @Test
    void holdsTheFirstConditionThatFailsAgainstAllBeforeIt() {
        ConditionMiss condition = condition(
                "Person( $tank.owner",
                MOOD,
                tank("a", "FULL").with("note", "lost").with("owner", "guide").with("litres", 6),
                tank("b", "FULL").with("note", "lost").with("owner", "cook").with("litres", 6),
                check("c", "a", true),
                person("p", "cook"));

        assertThat(condition.state()).isEqualTo(State.FAILS);
        Comparison role = only(condition).constraints().get(0).comparison();
        assertThat(role.actual().source()).isEqualTo("role");
        assertThat(role.required()).extracting(Operand::value).containsExactly("guide");
    }

    @Test
    void tellsWhatAnAccumulationReachedAndWhatDidNotCount() {
        ConditionMiss condition = condition(
                "accumulate( Tank(",
                STORES,
                tank("a", "FULL").with("sealed", true).with("litres", 4),
                tank("b", "FULL").with("sealed", true).with("litres", 9),
                tank("c", "FULL").with("sealed", false).with("litres", 50),
                tank("d", "FULL").with("sealed", true));

        assertThat(condition.state()).isEqualTo(State.FAILS);
        Accumulation accumulation = condition.accumulation();
        assertThat(accumulation.results())
                .containsExactly(
                        new Accumulation.Result("$lo : lowest( $l )", new BigDecimal(4), "l", 2),
                        new Accumulation.Result("$hi : highest( $l )", new BigDecimal(9), "l", 2),
                        new Accumulation.Result("$n : distinct( $l )", new BigDecimal(2), null, 2));
        assertThat(accumulation.constraints())
                .extracting(ConstraintMiss::text, ConstraintMiss::state)
                .containsExactly(
                        tuple("$hi > $lo", State.HOLDS), tuple("$n >= 2", State.HOLDS), tuple("$lo > 5", State.FAILS));
        assertThat(accumulation.constraints().get(2).comparison().gap()).isEqualTo(new Gap(new BigDecimal(-1), "l"));
        assertThat(accumulation.counted()).extracting(match -> match.subject()).containsExactly("a", "b", "d");
        assertThat(only(condition).what().subject()).isEqualTo("c");
        assertThat(only(condition).constraints())
                .extracting(ConstraintMiss::text, ConstraintMiss::state)
                .containsExactly(tuple("sealed == true", State.FAILS));
    }

    @Test
    void tellsThatTheLowestOfNothingIsNothing() {
        ConditionMiss condition =
                condition("accumulate( Tank(", STORES, tank("a", "FULL").with("sealed", true));

        assertThat(condition.state()).isEqualTo(State.FAILS);
        assertThat(condition.accumulation().results().get(0))
                .isEqualTo(new Accumulation.Result("$lo : lowest( $l )", null, "l", 0));
        assertThat(condition.candidates()).isNull();
    }

    @Test
    void tellsWhatLacksItsCounterpart() {
        ConditionMiss condition = condition(
                "forall(",
                STORES,
                tank("a", "SOME"),
                tank("b", "FULL"),
                tank("c", "NONE"),
                check("d", "a", true),
                check("e", "b", false));

        assertThat(condition.state()).isEqualTo(State.FAILS);
        assertThat(condition.lacking())
                .extracting(each -> each.what().subject())
                .containsExactly("a", "b");
        assertThat(condition.lacking().get(0).counterparts().nearest())
                .extracting(each -> each.what().subject(), Candidate::failed)
                .containsExactly(tuple("d", 1), tuple("e", 3));
        assertThat(condition.lacking().get(0).counterparts().nearest().get(0).constraints())
                .extracting(ConstraintMiss::text, ConstraintMiss::state)
                .containsExactly(
                        tuple("tank == $id", State.HOLDS),
                        tuple("ok == true", State.HOLDS),
                        tuple("inspector != null", State.FAILS));
    }

    @Test
    void tellsWhatIsThereAndShouldNotBe() {
        ConditionMiss condition = condition(
                "not Tank(",
                STORES,
                tank("a", "FULL").with("sealed", true).with("litres", 7),
                tank("b", "FULL").with("sealed", true).with("litres", 9),
                tank("c", "NONE").with("litres", 8),
                tank("d", "NONE").with("litres", 9));

        assertThat(condition.state()).isEqualTo(State.FAILS);
        Candidate c = only(condition);
        assertThat(c.what().subject()).isEqualTo("c");
        assertThat(c.failed()).isZero();
        assertThat(c.constraints().get(1).comparison().required().get(0).value())
                .isEqualTo(new BigDecimal(9));
        assertThat(c.constraints().get(1).comparison().gap()).isEqualTo(new Gap(new BigDecimal(-1), "l"));
    }

    @Test
    void quotesWholeWhatIsNoSingleComparison() {
        ConditionMiss condition = condition(
                "exists Tank(",
                STORES,
                tank("a", "SOME").with("sealed", false).with("owner", "them").with("litres", 4));

        assertThat(only(condition).constraints())
                .extracting(ConstraintMiss::text, ConstraintMiss::state, ConstraintMiss::whole)
                .containsExactly(
                        tuple("litres in ( null, 3 )", State.FAILS, false),
                        tuple("!( sealed == true )", State.HOLDS, true),
                        tuple("grade == Grade.FULL || owner == \"us\"", State.FAILS, true));
        assertThat(only(condition).constraints().get(2).comparison()).isNull();
    }

    @Test
    void seesThatAnAbsentValueIsAmongThoseAllowed() {
        NearMisses misses = explain(STORES, tank("a", "FULL"));

        assertThat(misses.asked().get(0).outcome()).isEqualTo("AMBER");
        assertThat(misses.asked().get(0).clauses())
                .extracting(NearMiss::outcome)
                .containsExactly("GREEN");
    }

    @Test
    void looksIntoListsAndAmongTexts() {
        ConditionMiss condition = condition(
                "$who : Person(", CREW, person("p", "cook").with("languages", List.of("fr")), person("q", "guide"));

        assertThat(condition.candidates().nearest())
                .extracting(each -> each.what().subject(), Candidate::failed)
                .containsExactly(tuple("q", 1), tuple("p", 2));
        Comparison contains =
                condition.candidates().nearest().get(1).constraints().get(0).comparison();
        assertThat(contains.operator()).isEqualTo(Operator.CONTAINS);
        assertThat(contains.actual().value()).isEqualTo(List.of("fr"));
        Comparison among =
                condition.candidates().nearest().get(1).constraints().get(1).comparison();
        assertThat(among.operator()).isEqualTo(Operator.NOT_IN);
        assertThat(among.required()).extracting(Operand::value).containsExactly("cook", "guest");
    }

    @Test
    void namesTheClausesThatAreInTheWay() {
        NearMisses misses = explain(CREW, person("p", "guide").with("languages", List.of("en")));

        assertThat(misses.asked()).singleElement().satisfies(crew -> {
            assertThat(crew.outcome()).isEqualTo("RED");
            assertThat(crew.clauses())
                    .extracting(NearMiss::outcome, NearMiss::reason)
                    .containsExactly(tuple("GREEN", Reason.OUTRANKED), tuple("AMBER", Reason.OUTRANKED));
            assertThat(crew.clauses().get(0).outrankedBy())
                    .extracting(each -> each.name())
                    .containsExactly("Nobody cooks");
        });
    }

    /** The camp reads stores and crew; stores read a bar that is derived. */
    @Test
    void followsItemsAndDerivedTypesOnce() {
        NearMisses misses = explain(CAMP, person("p", "cook"));

        assertThat(misses.asked())
                .extracting(HeadMisses::head, HeadMisses::outcome)
                .containsExactly(tuple(CAMP, "AMBER"));
        assertThat(misses.asked().get(0).clauses()).singleElement().satisfies(green -> {
            assertThat(green.conditions()).extracting(ConditionMiss::state).containsExactly(State.FAILS, State.HOLDS);
            assertThat(green.conditions().get(0).through()).containsExactly(STORES);
        });
        assertThat(misses.through()).extracting(HeadMisses::head).containsExactly(STORES);
        assertThat(misses.through().get(0).clauses())
                .extracting(NearMiss::outcome)
                .containsExactly("GREEN");
    }

    @Test
    void followsAnItemTowardsTheStatusesAskedFor() {
        NearMisses misses = explain(CAMP);

        assertThat(misses.asked().get(0).outcome()).isEqualTo("DARK");
        assertThat(misses.through())
                .filteredOn(head -> head.head().equals(CREW))
                .singleElement()
                .satisfies(crew -> {
                    assertThat(crew.outcome()).isEqualTo("RED");
                    assertThat(crew.clauses()).extracting(NearMiss::outcome).containsExactly("GREEN", "AMBER");
                });
    }

    @Test
    void followsAConclusionThroughAnotherToItemsAndWhatTheyRead() {
        NearMisses misses = explain(MOOD);

        assertThat(misses.asked().get(0).outcome()).isNull();
        assertThat(misses.asked().get(0).clauses())
                .extracting(NearMiss::outcome)
                .containsExactly("GLAD", "SAD");
        assertThat(misses.through()).extracting(HeadMisses::head).containsExactly(GO, CAMP, STORES, CREW);
        assertThat(misses.through().get(0).clauses())
                .extracting(NearMiss::outcome)
                .containsExactly("GO");
        Candidate go = only(misses.asked().get(0).clauses().get(0).conditions().get(0));
        assertThat(go.constraints().get(1).comparison().actual().value()).isEqualTo("STOP");
    }

    @Test
    void explainsADerivationByWhatItsAccumulationLeftOut() {
        NearMisses misses = explain(BAR, person("p", "x"));

        assertThat(misses.asked().get(0).clauses()).singleElement().satisfies(rule -> {
            assertThat(rule.reason()).isEqualTo(Reason.DERIVES);
            assertThat(rule.conditions().get(0).accumulation().counted()).hasSize(1);
        });
    }

    @Test
    void tellsThatTheValueOfAClauseIsAbsent() {
        NearMisses misses = explain(STARTS_ON, tank("a", "FULL"));

        assertThat(misses.asked()).singleElement().satisfies(startsOn -> {
            assertThat(startsOn.outcome()).isEqualTo("2030-02-01");
            assertThat(startsOn.clauses())
                    .extracting(miss -> miss.rule().name(), NearMiss::reason)
                    .containsExactly(tuple("It starts with the full tank", Reason.VALUE_ABSENT));
        });
        assertThat(explain(STARTS_ON, tank("a", "FULL").with("checkedOn", "2030-01-01"))
                        .asked()
                        .get(0)
                        .clauses())
                .isEmpty();
    }

    /** A parameter says on what it rests as of the day. */
    @Test
    void citesTheParameterThatABarComesFrom() {
        RulePack trip = BeijingTrip.pack();
        LocalDate day = LocalDate.parse("2025-09-22");
        FactBase facts = FactBase.ofFacts(trip.dossier().orElseThrow().facts(), day, trip.factBaseRules(day));
        NearMissExplainer ofTrip = new NearMissExplainer(trip);
        NearMisses misses = ofTrip.explain(facts, List.of(Head.item("aircraft-order")));
        ConditionMiss order =
                misses.asked().get(0).clauses().get(0).conditions().get(2);

        Comparison delivery = only(order).constraints().get(2).comparison();
        assertThat(delivery.gap()).isEqualTo(new Gap(new BigDecimal(161), Gap.DAYS));
        assertThat(delivery.required().get(0).parameters()).singleElement().satisfies(basis -> {
            assertThat(basis.name()).isEqualTo("term.ends-on");
            assertThat(basis.value()).isEqualTo(LocalDate.parse("2029-01-20"));
            assertThat(basis.citations())
                    .extracting(Citation::isOfFact)
                    .isNotEmpty()
                    .containsOnly(false);
        });
    }

    @Test
    void showsTheNearestAndCountsTheOthers() {
        GivenFact[] tanks = IntStream.range(0, 8)
                .mapToObj(i -> tank("t" + i, "FULL").with("note", "ok").with("litres", i == 6 ? 4 : -i))
                .toArray(GivenFact[]::new);
        Candidates candidates = condition("Tank( litres * 2", STORES, tanks).candidates();

        assertThat(candidates.nearest())
                .extracting(each -> each.what().subject())
                .containsExactly("t6", "t0", "t1", "t2", "t3");
        assertThat(candidates.leftOut()).isEqualTo(3);
    }

    @Test
    void answersTheSameWhateverTheOrderOfFacts() {
        GivenFact[] facts = {full("a"), full("b"), check("c", "b", false), check("d", "z", true), tank("e", "NONE")};
        GivenFact[] turned = {tank("e", "NONE"), check("d", "z", true), check("c", "b", false), full("b"), full("a")};

        assertThat(explain(MOOD, facts)).isEqualTo(explain(MOOD, turned));
    }

    @Test
    void saysThatItStoppedAtABound() {
        Bounds few = new Bounds(60, 1_000, 1_000, 1_000, Duration.ofSeconds(20));
        GivenFact[] facts = IntStream.range(0, 20).mapToObj(i -> full("t" + i)).toArray(GivenFact[]::new);
        NearMissExplainer bounded = new NearMissExplainer(pack, few, CompileBound.STANDARD);
        NearMisses partial = bounded.explain(CampPack.facts(pack, facts), List.of(STORES, CREW));

        assertThat(partial.stopped()).isEqualTo("60 steps");
        assertThat(partial.asked()).extracting(HeadMisses::head).containsExactly(STORES, CREW);
    }

    @Test
    void refusesWhatThePackDoesNotHave() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> explain(Head.item("kitchen")))
                .withMessage("The pack camp has no item kitchen");
        assertThatIllegalArgumentException().isThrownBy(() -> explain(Head.type("Tank")));
    }

    /** Every constraint, on random facts, against a plain reading of the rules' text. */
    @Test
    void agreesWithThePlainReadingOfEveryConstraint() {
        NearMissCheck check = new NearMissCheck(pack, new PlainPack(CampPack.FACTS));
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            FactBase facts = CampPack.facts(pack, some(random).toArray(GivenFact[]::new));
            NearMisses misses = explainer.explain(facts, List.of(STORES, CREW, CAMP, GO, MOOD, STARTS_ON, BAR));
            check.check(misses, new Assessor().assess(pack, facts), facts);
        }
        assertThat(check.seen())
                .containsKeys("NOT FAILS", "EXISTS FAILS", "FORALL FAILS", "FORALL HOLDS", "ACCUMULATE FAILS")
                .containsKeys("ACCUMULATE HOLDS", "PATTERN NOT_EVALUATED", "OUTRANKED", "VALUE_ABSENT", "DERIVES");
    }

    private static List<GivenFact> some(Random random) {
        List<GivenFact> facts = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            GivenFact tank = tank("t" + i, of(random, "NONE", "SOME", "FULL"));
            perhaps(random, tank, "litres", random.nextInt(40));
            perhaps(random, tank, "sealed", random.nextInt(3) > 0);
            perhaps(random, tank, "note", of(random, "ok", "ok!", "lost"));
            perhaps(random, tank, "owner", of(random, "us", "cook", "guide"));
            perhaps(random, tank, "checkedOn", "2030-01-0" + (1 + random.nextInt(9)));
            facts.add(tank);
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            GivenFact check = check("c" + i, "t" + (1 + random.nextInt(4)), random.nextInt(3) > 0);
            perhaps(random, check, "inspector", "x");
            facts.add(check);
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            GivenFact person = person("p" + i, of(random, "cook", "guest", "guide"));
            perhaps(random, person, "languages", List.of(of(random, "en", "fr")));
            facts.add(person);
        }
        return facts;
    }

    private static void perhaps(Random random, GivenFact fact, String attribute, Object value) {
        if (random.nextInt(4) > 0) {
            fact.with(attribute, value);
        }
    }

    private static String of(Random random, String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    /** A tank that is enough for nobody. */
    private static GivenFact full(String subject) {
        return tank(subject, "FULL").with("litres", 20).with("note", "ok");
    }

    private NearMisses explain(Head head, GivenFact... facts) {
        return explainer.explain(CampPack.facts(pack, facts), List.of(head));
    }

    private ConditionMiss condition(String text, Head head, GivenFact... facts) {
        return explain(head, facts).asked().get(0).clauses().stream()
                .flatMap(miss -> miss.conditions().stream())
                .filter(condition -> condition.text().startsWith(text))
                .findFirst()
                .orElseThrow();
    }

    private static Candidate only(ConditionMiss condition) {
        assertThat(condition.candidates().nearest()).hasSize(1);
        return condition.candidates().nearest().get(0);
    }
}
