package dev.sherpa.rules.assess;

import dev.sherpa.rules.BeijingTrip;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.RulePack;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Prints the content hash of the five documents, for a test that compares processes. */
final class PrintContentHash {

    private static final LocalDate DAY = LocalDate.parse("2025-09-22");

    private PrintContentHash() {}

    /** Prints the hash with the facts in an order that the first argument, a seed, determines. */
    public static void main(String[] arguments) {
        RulePack pack = BeijingTrip.pack();
        List<Fact> facts = new ArrayList<>(pack.dossier().orElseThrow().facts());
        Collections.shuffle(facts, new Random(Long.parseLong(arguments[0])));
        Assessment assessment = new Assessor().assess(pack, FactBase.ofFacts(facts, DAY, pack.factBaseRules(DAY)));
        try (PrintStream out =
                new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
            out.println("hash " + assessment.contentHash());
        }
    }
}
