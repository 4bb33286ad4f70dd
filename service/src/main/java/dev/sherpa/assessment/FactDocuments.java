package dev.sherpa.assessment;

import dev.sherpa.api.model.Withdrawal;
import dev.sherpa.dossier.StoredFact;
import dev.sherpa.pack.CitationDocuments;
import dev.sherpa.rules.fact.CurrentFact;
import dev.sherpa.rules.fact.Fact;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes facts as the contract has them. */
final class FactDocuments {

    private FactDocuments() {}

    /** Writes a fact as it was entered. */
    static dev.sherpa.api.model.Fact of(StoredFact stored) {
        Fact fact = stored.fact();
        dev.sherpa.api.model.Fact document = new dev.sherpa.api.model.Fact(
                stored.id(),
                fact.type(),
                fact.subject(),
                attributes(fact.attributes()),
                fact.statement(),
                fact.said(),
                fact.by(),
                CitationDocuments.of(fact.source()),
                stored.recorded().atOffset(ZoneOffset.UTC),
                stored.recordedBy());
        document.setPara(fact.para());
        document.setRating(CitationDocuments.rating(fact.rating()));
        document.setExpires(fact.expires());
        document.setCorrects(stored.corrects());
        document.setWithdrawn(withdrawal(stored));
        return document;
    }

    /** Writes a fact of the fact base: the leading one, with the attributes that count. */
    static dev.sherpa.api.model.Fact of(CurrentFact current, Map<String, StoredFact> stored, boolean merges) {
        List<UUID> from = current.from().stream()
                .map(fact -> UUID.fromString(String.valueOf(fact.id())))
                .toList();
        StoredFact leading = stored.get(String.valueOf(current.leading().id()));
        if (leading == null) {
            throw new IllegalStateException("A current fact is not among the visible ones");
        }
        dev.sherpa.api.model.Fact document = of(leading);
        document.setAttributes(attributes(current.attributes()));
        if (merges) {
            document.setMergedFrom(from);
        }
        return document;
    }

    private static Map<String, Object> attributes(Map<String, Object> attributes) {
        Map<String, Object> document = new LinkedHashMap<>();
        attributes.forEach((name, value) -> document.put(name, FindingDocuments.value(value)));
        return document;
    }

    private static @org.jspecify.annotations.Nullable Withdrawal withdrawal(StoredFact stored) {
        dev.sherpa.dossier.Withdrawal withdrawn = stored.withdrawn();
        if (withdrawn == null) {
            return null;
        }
        Withdrawal document =
                new Withdrawal(withdrawn.at().atOffset(ZoneOffset.UTC), withdrawn.by(), withdrawn.reason());
        document.setReplacedBy(withdrawn.replacedBy());
        return document;
    }
}
