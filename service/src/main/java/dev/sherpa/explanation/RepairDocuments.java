package dev.sherpa.explanation;

import dev.sherpa.api.model.AttributeRepair;
import dev.sherpa.api.model.FactRepair;
import dev.sherpa.api.model.FactRepairKind;
import dev.sherpa.api.model.Repairs;
import dev.sherpa.rules.repair.Change;
import dev.sherpa.rules.repair.Repair;
import dev.sherpa.rules.repair.RepairAnswer;

/** Writes repairs as the contract has them. */
final class RepairDocuments {

    private RepairDocuments() {}

    static Repairs of(RepairAnswer answer) {
        return new Repairs(
                        WhyDocuments.outcome(answer.goal().of(), answer.goal().outcome()),
                        answer.repairs().stream().map(RepairDocuments::of).toList(),
                        answer.complete(),
                        answer.bounds())
                .present(answer.present());
    }

    private static dev.sherpa.api.model.Repair of(Repair repair) {
        return new dev.sherpa.api.model.Repair(
                repair.changes().stream().map(RepairDocuments::of).toList(), repair.way());
    }

    private static FactRepair of(Change change) {
        FactRepair document = new FactRepair(
                FactRepairKind.valueOf(change.kind().name()),
                change.attributes().stream().map(RepairDocuments::of).toList());
        if (change.before() != null) {
            document.before(FactContents.of(change.before()));
        }
        return change.after() == null ? document : document.after(FactContents.of(change.after()));
    }

    private static AttributeRepair of(Change.AttributeChange change) {
        return new AttributeRepair(change.name())
                .before(ComparisonDocuments.value(change.before()))
                .after(ComparisonDocuments.value(change.after()));
    }
}
