package dev.sherpa.bench.whatif;

import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is swept: the facts that count on a day.
 *
 * @param pack the pack
 * @param visible the facts
 * @param asOf the day
 */
record SweptFacts(RulePack pack, List<Fact> visible, LocalDate asOf) {

    /** Takes the dossier that a pack brings along. */
    static SweptFacts dossier(RulePack pack, LocalDate asOf) {
        List<Fact> visible = pack.dossier().orElseThrow().facts().stream()
                .filter(fact -> !fact.said().isAfter(asOf))
                .filter(fact -> fact.expires() == null || fact.expires().isAfter(asOf))
                .toList();
        return new SweptFacts(pack, visible, asOf);
    }

    FactBase base() {
        return with(List.of());
    }

    /** Returns the fact base in which facts count instead of those of their types and subjects. */
    FactBase with(List<Fact> instead) {
        Stream<Fact> others =
                visible.stream().filter(fact -> instead.stream().noneMatch(other -> isAbout(fact, other)));
        return FactBase.ofFacts(Stream.concat(others, instead.stream()).toList(), asOf, pack.factBaseRules(asOf));
    }

    private static boolean isAbout(Fact fact, Fact other) {
        return fact.type().equals(other.type()) && fact.subject().equals(other.subject());
    }
}
