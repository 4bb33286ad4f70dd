package dev.sherpa.rules.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CatalogueReadingTests {

    private static final LocalDate AS_OF = LocalDate.of(2026, 5, 1);
    private static final Instant KNOWN_AT = Instant.parse("2026-06-01T00:00:00Z");
    private static final StatedSource HUTONG = KnownSources.named("hutong-2025-09-22");
    private static final StatedSource WSJ = KnownSources.named("wsj-2025-09-14");

    private final List<StatedFact> history = new ArrayList<>();

    @Test
    void addsThirdsExactly() {
        for (String subject : List.of("a", "b", "c")) {
            say("PurchaseCommitment#" + subject + ": stage=SIGNED, amountUsdBn=100, overYears=3");
        }

        assertThat(status("purchase-commitment")).isEqualTo("MET");
    }

    @Test
    void discountsByTheLowestShareDelivered() {
        say("PurchaseCommitment: stage=SIGNED, amountUsdBn=400");
        say("PurchaseTrackRecord#a: deal=a, deliveredShare=0.5");
        assertThat(status("purchase-commitment")).isEqualTo("MET");

        say("PurchaseTrackRecord#b: deal=b, deliveredShare=0.49999");
        assertThat(status("purchase-commitment")).isEqualTo("PARTIAL");
    }

    @Test
    void givesThePoorerSourceTheWordOnlyWhenItIsFresher() {
        say("TikTokDeal: stage=CLOSED", "2026-04-20", "B6", WSJ);
        say("TikTokDeal: stage=NONE", "2026-04-24", "D1", WSJ);
        assertThat(status("tiktok-deal")).isEqualTo("MET");

        say("TikTokDeal: stage=PRELIMINARY", "2026-04-25", "D6", WSJ);
        assertThat(status("tiktok-deal")).isEqualTo("PARTIAL");
    }

    @Test
    void letsTheLaterInOneRequestWinATie() {
        say("TikTokDeal: stage=CLOSED", "2026-04-20", null, WSJ);
        say("TikTokDeal: stage=NONE", "2026-04-20", "F6", WSJ);

        assertThat(status("tiktok-deal")).isEqualTo("UNMET");
    }

    @Test
    void foldsTypesThatMerge() {
        say("JointVenture: usOwnershipPct=80, byteDancePct=30", "2026-04-01", "A1", WSJ);
        say("JointVenture: byteDancePct=19.99", "2026-04-02", "A1", WSJ);
        say("JointVenture: usSecurityOversight=true", "2026-03-01", "A1", WSJ);

        assertThat(status("tiktok-ownership")).isEqualTo("MET");
    }

    @Test
    void doesNotFoldOtherTypes() {
        say("AircraftOrder: stage=SIGNED, aircraft=200", "2026-04-01", "A1", WSJ);
        say("AircraftOrder: stage=SIGNED, firstDelivery=2029-01-20", "2026-04-02", "A1", WSJ);

        assertThat(status("aircraft-order")).isEqualTo("PARTIAL");
    }

    @Test
    void countsAFactUntilTheDayItExpires() {
        say("SoybeanPurchases: level=RESUMED");
        StatedFact fact = history.get(0);
        history.set(0, expiring(fact, AS_OF.plusDays(1), null));
        assertThat(status("soybeans")).isEqualTo("PARTIAL");

        history.set(0, expiring(fact, AS_OF, null));
        assertThat(status("soybeans")).isEqualTo("UNKNOWN");
    }

    @Test
    void countsAFactUntilItIsWithdrawn() {
        say("SoybeanPurchases: level=RESUMED");
        StatedFact fact = history.get(0);
        history.set(0, expiring(fact, null, KNOWN_AT.plusMillis(1)));
        assertThat(status("soybeans")).isEqualTo("PARTIAL");

        history.set(0, expiring(fact, null, KNOWN_AT));
        assertThat(status("soybeans")).isEqualTo("UNKNOWN");
    }

    @Test
    void reportsAContradictionWithinThreeDays() {
        say("Readout: side=US, confirmsVisit=true, topics=trade|chips", "2026-04-20", "A1", WSJ);
        say("Readout: side=US, confirmsVisit=false, topics=chips|trade", "2026-04-23", "A1", HUTONG);
        say("Readout: side=CHINA, confirmsVisit=false", "2026-04-27", "A1", WSJ);

        assertThat(answer().conflicts())
                .containsExactly(new StatedConflict("Readout", "visit", "confirmsVisit", new TreeSet<>(List.of(1, 2))));
    }

    @Test
    void takesASourceGivenInPlaceForTheKnownOneItEquals() {
        StatedSource twin = new StatedSource(null, WSJ.publisher(), WSJ.title(), WSJ.url(), WSJ.published());
        say("TikTokDeal: stage=CLOSED", "2026-04-20", "A1", WSJ);
        say("TikTokDeal: stage=NONE", "2026-04-20", "A1", twin);

        assertThat(answer().conflicts()).isEmpty();
    }

    @Test
    void asksTheTruceToLastToTheTripsLastDay() {
        say("ProposedTrip: earliestOn=2026-05-10, latestOn=2026-05-20");
        say("TariffTruce#a: inForce=true, expiresOn=2026-05-19");
        assertThat(status("tariff-truce")).isEqualTo("PARTIAL");

        say("TariffTruce#b: inForce=true, expiresOn=2026-05-20");
        assertThat(status("tariff-truce")).isEqualTo("MET");
    }

    @Test
    void findsTheFirstFeasibleDayPastTheWindow() {
        // lunar new year of 2027 is 6 February: its eve to day 7 are 5 to 12 February
        say("ProposedTrip: earliestOn=2027-02-05, latestOn=2027-02-12");

        assertThat(status("calendar")).isEqualTo("BLOCKED");
        assertThat(answer().earliestFeasible()).isEqualTo("2027-02-13");
    }

    @Test
    void lacksAFeasibleDayWhenTheWindowIsOver() {
        say("ProposedTrip: earliestOn=2026-04-20, latestOn=2026-04-30");

        assertThat(status("calendar")).isEqualTo("BLOCKED");
        assertThat(answer().earliestFeasible()).isEqualTo(AS_OF);
    }

    @Test
    void knowsTheDaysOfTheForums() {
        say("ProposedTrip: earliestOn=2027-03-27, latestOn=2027-03-28");
        assertThat(status("calendar")).isEqualTo("PARTIAL");

        say("ProposedTrip: earliestOn=2027-03-28, latestOn=2027-03-28", "2026-05-01", "A1", WSJ);
        assertThat(status("calendar")).isEqualTo("MET");
    }

    private void say(String fact) {
        say(fact, "2026-04-20", "A1", WSJ);
    }

    private void say(String fact, String said, String rating, StatedSource source) {
        String[] headAndAttributes = fact.split(": ", 2);
        String[] typeAndSubject = headAndAttributes[0].split("#");
        String subject = typeAndSubject.length == 2 ? typeAndSubject[1] : "visit";
        history.add(new StatedFact(
                history.size() + 1,
                typeAndSubject[0],
                subject,
                Attributes.of(typeAndSubject[0], headAndAttributes[1]),
                LocalDate.parse(said),
                "REPORTER",
                source,
                rating,
                null,
                Instant.parse("2026-05-20T00:00:00Z"),
                null));
    }

    private static StatedFact expiring(StatedFact fact, LocalDate expires, Instant withdrawn) {
        return new StatedFact(
                fact.number(),
                fact.type(),
                fact.subject(),
                fact.attributes(),
                fact.said(),
                fact.by(),
                fact.source(),
                fact.rating(),
                expires,
                fact.recorded(),
                withdrawn);
    }

    private CatalogueAnswer answer() {
        return CatalogueReading.read(history, AS_OF, KNOWN_AT);
    }

    private String status(String item) {
        return answer().statuses().get(item);
    }
}
