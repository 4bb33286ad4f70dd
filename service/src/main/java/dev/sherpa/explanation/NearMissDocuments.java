package dev.sherpa.explanation;

import dev.sherpa.api.model.Accumulation;
import dev.sherpa.api.model.AccumulationResult;
import dev.sherpa.api.model.Because;
import dev.sherpa.api.model.Candidate;
import dev.sherpa.api.model.Candidates;
import dev.sherpa.api.model.ConditionForm;
import dev.sherpa.api.model.ConditionMiss;
import dev.sherpa.api.model.ConstraintMiss;
import dev.sherpa.api.model.HeadKind;
import dev.sherpa.api.model.HeadMisses;
import dev.sherpa.api.model.HeadReference;
import dev.sherpa.api.model.Lacking;
import dev.sherpa.api.model.MissState;
import dev.sherpa.api.model.NearMiss;
import dev.sherpa.api.model.NearMissReason;
import dev.sherpa.api.model.NearMisses;
import dev.sherpa.assessment.FindingDocuments;
import dev.sherpa.rules.assess.Finding;
import dev.sherpa.rules.pack.Head;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes near misses as the contract has them; counts of none and empty lists that can be absent are left out. */
final class NearMissDocuments {

    private NearMissDocuments() {}

    static NearMisses of(dev.sherpa.rules.explain.NearMisses misses) {
        return new NearMisses(
                        list(misses.asked(), NearMissDocuments::of), list(misses.through(), NearMissDocuments::of))
                .stopped(misses.stopped());
    }

    private static HeadMisses of(dev.sherpa.rules.explain.HeadMisses misses) {
        return new HeadMisses(of(misses.head()), list(misses.clauses(), NearMissDocuments::of))
                .outcome(misses.outcome());
    }

    private static HeadReference of(Head head) {
        return new HeadReference(HeadKind.valueOf(head.kind().name()), head.name());
    }

    private static NearMiss of(dev.sherpa.rules.explain.NearMiss miss) {
        return new NearMiss(
                        FindingDocuments.of(miss.rule()),
                        NearMissReason.valueOf(miss.reason().name()),
                        list(miss.conditions(), NearMissDocuments::of),
                        list(miss.outrankedBy(), FindingDocuments::of))
                .outcome(miss.outcome().isEmpty() ? null : miss.outcome());
    }

    private static ConditionMiss of(dev.sherpa.rules.explain.ConditionMiss miss) {
        ConditionMiss document = new ConditionMiss(
                        miss.text(),
                        miss.line(),
                        ConditionForm.valueOf(miss.form().name()),
                        state(miss.state()),
                        miss.ways())
                .waysLeftOut(count(miss.waysLeftOut()))
                .lacking(some(list(miss.lacking(), NearMissDocuments::of)))
                .lackingLeftOut(count(miss.lackingLeftOut()))
                .through(some(list(miss.through(), NearMissDocuments::of)));
        if (miss.candidates() != null) {
            document.candidates(of(miss.candidates()));
        }
        return miss.accumulation() == null ? document : document.accumulation(of(miss.accumulation()));
    }

    private static Candidates of(dev.sherpa.rules.explain.Candidates candidates) {
        return new Candidates(candidates.type(), list(candidates.nearest(), NearMissDocuments::of))
                .leftOut(count(candidates.leftOut()));
    }

    private static Candidate of(dev.sherpa.rules.explain.Candidate candidate) {
        return new Candidate(
                        FindingDocuments.of(candidate.what()), list(candidate.constraints(), NearMissDocuments::of))
                .against(against(candidate.against()));
    }

    private static Lacking of(dev.sherpa.rules.explain.Lacking lacking) {
        return new Lacking(FindingDocuments.of(lacking.what()), of(lacking.counterparts()))
                .against(against(lacking.against()));
    }

    private static Accumulation of(dev.sherpa.rules.explain.Accumulation accumulation) {
        return new Accumulation(
                        list(accumulation.results(), NearMissDocuments::of),
                        list(accumulation.constraints(), NearMissDocuments::of),
                        list(accumulation.counted(), FindingDocuments::of))
                .countedLeftOut(count(accumulation.countedLeftOut()))
                .against(against(accumulation.against()));
    }

    private static AccumulationResult of(dev.sherpa.rules.explain.Accumulation.Result result) {
        return new AccumulationResult(result.source(), result.of())
                .value(ComparisonDocuments.value(result.value()))
                .unit(result.unit());
    }

    private static ConstraintMiss of(dev.sherpa.rules.explain.ConstraintMiss miss) {
        ConstraintMiss document = new ConstraintMiss(miss.text(), miss.line(), state(miss.state()));
        if (miss.whole()) {
            document.whole(true);
        }
        return miss.comparison() == null ? document : document.comparison(ComparisonDocuments.of(miss.comparison()));
    }

    private static @Nullable List<Because> against(List<Finding.Because> because) {
        return some(list(because, FindingDocuments::of));
    }

    private static MissState state(dev.sherpa.rules.explain.State state) {
        return MissState.valueOf(state.name());
    }

    private static @Nullable Integer count(int count) {
        return count == 0 ? null : count;
    }

    private static <T> @Nullable List<T> some(List<T> list) {
        return list.isEmpty() ? null : list;
    }

    private static <S, T> List<T> list(List<S> list, Function<S, T> write) {
        return list.stream().map(write).toList();
    }
}
