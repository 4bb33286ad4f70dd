package dev.sherpa.bench;

import dev.sherpa.bench.contest.ContestSection;
import dev.sherpa.bench.contest.Entrant;
import dev.sherpa.bench.contest.NodeSection;
import dev.sherpa.bench.growth.AsOfSection;
import dev.sherpa.bench.growth.FactGrowthSection;
import dev.sherpa.bench.growth.RuleGrowthSection;
import dev.sherpa.bench.growth.VersionsSection;
import dev.sherpa.bench.profile.ProfileSection;
import dev.sherpa.bench.service.ServiceDatabase;
import dev.sherpa.bench.service.ServiceSection;
import dev.sherpa.bench.startup.StartUpSection;
import dev.sherpa.bench.whatif.SweepSection;
import dev.sherpa.bench.whatif.WhatIfSection;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the report consists of. */
final class Sections {

    /** The sections, in the order of the report. */
    static final List<Section> ALL = List.of(
            new ContestSection(),
            new NodeSection(),
            new ProfileSection(),
            new WhatIfSection(),
            new SweepSection(),
            new FactGrowthSection(),
            new RuleGrowthSection(),
            new VersionsSection(),
            new AsOfSection(),
            new StartUpSection(),
            new ServiceSection(ServiceDatabase.Kind.H2, "H2"),
            new ServiceSection(ServiceDatabase.Kind.POSTGRESQL, "PostgreSQL"));

    /** The artifacts whose versions the report names. */
    static final SortedSet<String> LIBRARIES = libraries();

    private Sections() {}

    private static SortedSet<String> libraries() {
        SortedSet<String> libraries =
                Arrays.stream(Entrant.values()).map(Entrant::library).collect(Collectors.toCollection(TreeSet::new));
        libraries.add("jmh-core");
        return libraries;
    }
}
