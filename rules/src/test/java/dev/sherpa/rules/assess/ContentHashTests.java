package dev.sherpa.rules.assess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sherpa.rules.BeijingTrip;
import dev.sherpa.rules.GivenFact;
import dev.sherpa.rules.HarbourFestival;
import dev.sherpa.rules.fact.Fact;
import dev.sherpa.rules.fact.FactBase;
import dev.sherpa.rules.pack.PackFiles;
import dev.sherpa.rules.pack.RulePack;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentHashTests {

    private static final LocalDate DAY = LocalDate.parse("2025-09-22");

    private final RulePack pack = BeijingTrip.pack();
    private final List<Fact> facts = pack.dossier().orElseThrow().facts();

    @Test
    void isTheSameForFactsInAnyOrder() {
        for (int seed = 0; seed < 20; seed++) {
            List<Fact> shuffled = new ArrayList<>(facts);
            Collections.shuffle(shuffled, new Random(seed));

            assertThat(hash(pack, shuffled)).as("seed %d", seed).isEqualTo(hash(pack, facts));
        }
    }

    @Test
    void isTheSameForFactsThatAreStoredAndThoseThatAreNot() {
        List<Fact> stored = new ArrayList<>();
        facts.forEach(fact -> stored.add(withId(fact, "id-" + stored.size())));
        List<Fact> elsewhere = new ArrayList<>();
        facts.forEach(fact -> elsewhere.add(withId(fact, "other-" + (100 - elsewhere.size()))));

        assertThat(hash(pack, stored)).isEqualTo(hash(pack, facts)).isEqualTo(hash(pack, elsewhere));
    }

    @Test
    void isTheSameForFilesInAnyOrder(@TempDir Path folder) throws IOException {
        Map<String, String> reversed = new LinkedHashMap<>();
        for (Path path : filesOf(HarbourFestival.FOLDER)) {
            Path relative = HarbourFestival.FOLDER.relativize(path);
            String text = Files.readString(path);
            reversed.put(relative.toString().replace('\\', '/'), text);
            Files.createDirectories(folder.resolve(relative).getParent());
            Files.writeString(folder.resolve(relative), text.replace("\n", "\r\n"));
        }
        List<Fact> festival = HarbourFestival.pack().dossier().orElseThrow().facts();
        String expected = hash(HarbourFestival.pack(), festival);
        RulePack ofMap = RulePack.load(new PackFiles(reversed));
        RulePack ofFolder = RulePack.load(PackFiles.read(folder));
        assertThat(hash(ofMap, festival)).isEqualTo(expected);
        assertThat(hash(ofFolder, festival)).isEqualTo(expected);
    }

    @Test
    void differsWithTheDay() {
        FactBase tomorrow = FactBase.ofFacts(facts, DAY.plusDays(1), pack.factBaseRules(DAY));

        assertThat(new Assessor().assess(pack, tomorrow).contentHash()).isNotEqualTo(hash(pack, facts));
    }

    @Test
    void differsWithTheTextOfThePack() throws IOException {
        Map<String, String> changed = new LinkedHashMap<>();
        for (Path path : filesOf(HarbourFestival.FOLDER)) {
            String name = HarbourFestival.FOLDER.relativize(path).toString().replace('\\', '/');
            changed.put(name, Files.readString(path));
        }
        changed.merge("ground.drl", "\n", String::concat);
        List<Fact> festival = HarbourFestival.pack().dossier().orElseThrow().facts();
        RulePack other = RulePack.load(new PackFiles(changed));
        assertThat(hash(other, festival)).isNotEqualTo(hash(HarbourFestival.pack(), festival));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "attributes.squareMetres, 9001",
        "attributes.zone, LAWN",
        "attributes.approved, true",
        "subject, east quay",
        "statement, Something else is said.",
        "said, 2030-01-02",
        "by, TOWN_HALL",
        "para, 4",
        "rating, B3",
        "expires, 2099-01-01",
        "source.id, bylaw"
    })
    void differsWithEveryPartOfAFact(String part, String value) {
        RulePack festival = HarbourFestival.pack();
        GivenFact changed = quay();
        if (part.equals("source.id")) {
            changed.source(value);
        } else if (part.startsWith("attributes.")) {
            String name = part.substring(part.indexOf('.') + 1);
            if (name.equals("squareMetres")) {
                changed.number(name, value);
            } else {
                changed.with(name, name.equals("approved") ? Boolean.TRUE : value);
            }
        } else if (part.equals("subject")) {
            changed = GivenFact.of("FestivalGround", value)
                    .with("zone", "QUAY")
                    .with("squareMetres", 9000)
                    .field("statement", "Something is said of quay.");
        } else {
            changed.field(part, value);
        }

        assertThat(hash(festival, List.of(changed.in(festival))))
                .isNotEqualTo(hash(festival, List.of(quay().in(festival))));
    }

    @Test
    void isTheSameForNumbersThatAreWrittenDifferently() {
        RulePack festival = HarbourFestival.pack();

        assertThat(hash(
                        festival,
                        List.of(quay().number("squareMetres", "9000.00").in(festival))))
                .isEqualTo(hash(
                        festival, List.of(quay().number("squareMetres", "9E+3").in(festival))));
    }

    @Test
    void isTheSameInOtherProcessesAndOnOtherJdks() throws IOException, InterruptedException {
        List<Path> homes = new ArrayList<>(InstalledJdks.homes());
        if (homes.size() == 1) {
            homes.add(homes.get(0));
        }
        List<String> printed = new ArrayList<>();
        for (Path home : homes) {
            printed.add(hashOfProcess(home, printed.size()));
        }

        assertThat(printed).hasSizeGreaterThanOrEqualTo(2).as("hashes of %s", homes);
        assertThat(printed).allSatisfy(hash -> assertThat(hash).isEqualTo(hash(pack, facts)));
    }

    /** Runs in other surroundings too: other language, time zone and default character set. */
    private static String hashOfProcess(Path home, int seed) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        InstalledJdks.java(home),
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Dfile.encoding=ISO-8859-1",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        PrintContentHash.class.getName(),
                        String.valueOf(seed))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s printed %s", home, output).isZero();
        return output.lines()
                .filter(line -> line.startsWith("hash "))
                .map(line -> line.substring("hash ".length()))
                .findFirst()
                .orElseThrow();
    }

    private static GivenFact quay() {
        return GivenFact.of("FestivalGround", "quay").with("zone", "QUAY").with("squareMetres", 9000);
    }

    private static String hash(RulePack pack, List<Fact> facts) {
        LocalDate day = pack == BeijingTrip.pack() ? DAY : LocalDate.parse("2031-05-01");
        return new Assessor()
                .assess(pack, FactBase.ofFacts(facts, day, pack.factBaseRules(day)))
                .contentHash();
    }

    private static Fact withId(Fact fact, String id) {
        return new Fact(
                id,
                fact.type(),
                fact.subject(),
                fact.attributes(),
                fact.statement(),
                fact.said(),
                fact.by(),
                fact.source(),
                fact.para(),
                fact.rating(),
                fact.expires());
    }

    /** Returns the files of a folder, the last name first. */
    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }
}
