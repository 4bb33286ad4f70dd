package dev.sherpa.briefing;

import dev.sherpa.api.model.Assumption;
import dev.sherpa.rules.fact.Citation;
import dev.sherpa.rules.pack.ParameterDefinition;
import dev.sherpa.rules.pack.ParameterDefinition.DatedValue;
import dev.sherpa.rules.pack.RulePack;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Names the parameters that rest on an analyst's judgement alone. */
final class Assumptions {

    private Assumptions() {}

    /** Returns them with the values that count on a day. */
    static List<Assumption> of(RulePack pack, LocalDate day) {
        return pack.parameters().all().stream()
                .filter(parameter -> isJudgement(parameter.on(day)))
                .map(parameter -> of(pack, parameter, parameter.on(day)))
                .toList();
    }

    private static boolean isJudgement(DatedValue value) {
        return value.citations().stream().allMatch(citation -> citation.source() == null);
    }

    private static Assumption of(RulePack pack, ParameterDefinition parameter, DatedValue value) {
        String basis = value.citations().stream()
                .map(Citation::basis)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return new Assumption(parameter.name(), pack.wording().print(value.value(), parameter.unit()), basis);
    }
}
