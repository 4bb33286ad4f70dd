package dev.sherpa.rules.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.Condition;
import dev.sherpa.rules.pack.Head;
import dev.sherpa.rules.pack.PackDraft;
import dev.sherpa.rules.pack.RulePack;
import dev.sherpa.rules.pack.RuleVariant;
import dev.sherpa.rules.sandbox.Bounds;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Near misses of a pack of many rules, each of which needs questions of its own. */
class NearMissBoundTests {

    private static final int ITEMS = 40;
    private static final CompileBound FEW = new CompileBound(30, 10_000);
    private static final CompileBound ALL_THERE_IS = new CompileBound(100_000, 10_000_000);
    private static final RulePack PACK = pack();
    private static final List<Head> ALL = items(0, ITEMS);

    @Test
    void explainsAllWithinTheBound() {
        List<Head> heads = PACK.definition().heads();
        List<RuleVariant> variants = QuestionPlan.of(PACK, heads, ALL_THERE_IS).variants();
        int rules = PACK.rules().size() + variants.size();
        int characters = Stream.concat(
                        variants.stream().map(RuleVariant::conditions),
                        PACK.rules().stream()
                                .flatMap(rule -> rule.conditions().stream())
                                .map(Condition::text))
                .mapToInt(String::length)
                .sum();

        assertThat(explain(new CompileBound(rules, characters), heads).stopped())
                .isNull();
        assertThat(explain(new CompileBound(rules - 1, characters), heads).stopped())
                .isEqualTo("%d compiled rules, %d characters of them", rules - 1, characters);
        assertThat(explain(new CompileBound(rules, characters - 1), heads).stopped())
                .isEqualTo("%d compiled rules, %d characters of them", rules, characters - 1);
    }

    @Test
    void explainsTheFirstRulesWhereAllAreTooMany() {
        NearMisses whole = explain(ALL_THERE_IS, ALL);
        NearMisses part = explain(FEW, ALL);

        assertThat(part.stopped()).isEqualTo("30 compiled rules, 10000 characters of them");
        assertThat(part.asked()).extracting(HeadMisses::head).containsExactlyElementsOf(ALL);
        int explained = (int) part.asked().stream()
                .takeWhile(head -> !head.clauses().isEmpty())
                .count();
        assertThat(explained).isBetween(2, ITEMS - 2);
        assertThat(part.asked().subList(0, explained))
                .as("what it says is whole")
                .isEqualTo(whole.asked().subList(0, explained));
        assertThat(part.asked().subList(explained, ITEMS))
                .allSatisfy(head -> assertThat(head.clauses()).isEmpty());
    }

    @Test
    void explainsTheLastItemAloneWithinTheSameBound() {
        List<Head> last = items(ITEMS - 1, ITEMS);
        NearMisses whole = explain(ALL_THERE_IS, ALL);

        NearMisses alone = explain(FEW, last);

        assertThat(alone.stopped()).isNull();
        assertThat(alone.asked()).isEqualTo(whole.asked().subList(ITEMS - 1, ITEMS));
    }

    @Test
    void compilesAnewForAnotherQuestion() {
        NearMissExplainer explainer = new NearMissExplainer(PACK, Bounds.STANDARD, FEW);
        for (int item : new int[] {ITEMS - 1, 3, ITEMS - 1}) {
            List<Head> one = items(item, item + 1);
            NearMisses answer = explainer.explain(facts(), one);

            assertThat(answer.stopped()).isNull();
            assertThat(answer.asked().get(0).clauses())
                    .extracting(miss -> miss.rule().name())
                    .containsExactly("It is enough of " + item);
        }
    }

    @Test
    void saysNothingWhereNotEvenOneRuleIsWithinTheBound() {
        NearMisses none = explain(new CompileBound(1, 10_000), ALL);

        assertThat(none.stopped()).isEqualTo("1 compiled rules, 10000 characters of them");
        assertThat(none.asked()).hasSize(ITEMS).allSatisfy(head -> assertThat(head.clauses())
                .isEmpty());
    }

    private static NearMisses explain(CompileBound most, List<Head> heads) {
        NearMissExplainer explainer = new NearMissExplainer(PACK, Bounds.STANDARD, most);
        return explainer.explain(facts(), heads);
    }

    private static FactBase facts() {
        LocalDate day = LocalDate.parse("2031-03-01");
        return FactBase.ofFacts(List.of(), day, PACK.factBaseRules(day));
    }

    private static List<Head> items(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(item -> Head.item("item-" + item))
                .toList();
    }

    private static RulePack pack() {
        String items = IntStream.range(0, ITEMS).mapToObj("""
                  - { id: item-%1$d, title: Item %1$d, question: Enough?, importance: VITAL, asks: [Reading], statuses: [GREEN] }
                """::formatted).collect(Collectors.joining());
        PackDraft draft = new PackDraft()
                .without("tank.drl")
                .with("pack.yaml", """
                        id: many-tanks
                        version: 1
                        title: Many tanks
                        question: Is there enough in all of them?
                        asserters: [CREW]
                        statuses: [[GREEN], [GREY]]
                        otherwise: GREY
                        items:
                        """ + items + """
                        conclusions:
                          - { name: launch, type: choice, values: [GO] }
                        """)
                .with("launch.drl", """
                        rule "Go"
                            @conclusion( "launch" )  @value( GO )
                            @says( "The first is green." )
                        when
                            Item( id == "item-0", status == "GREEN" )
                        then
                        end
                        """);
        for (int item = 0; item < ITEMS; item++) {
            draft.with("item-%d.drl".formatted(item), """
                    rule "It is enough of %1$d"
                        @item( "item-%1$d" )  @status( GREEN )
                        @says( "It is enough." )
                    when
                        $first : Reading( litres > %1$d + 100, note == "of %1$d" )
                        not Reading( litres < $first.litres, note == "not of %1$d" )
                    then
                    end
                    """.formatted(item));
        }
        return draft.load();
    }
}
