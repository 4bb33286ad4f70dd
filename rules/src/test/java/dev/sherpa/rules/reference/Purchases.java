package dev.sherpa.rules.reference;

import java.util.Comparator;

/** What the purchase commitments add up to: as announced, and as far as the record makes credible. */
record Purchases(Fraction headline, Fraction credible) {

    static Purchases of(FactBase base) {
        Fraction lowestShare = base.all("PurchaseTrackRecord")
                .map(track -> track.number("deliveredShare"))
                .min(Comparator.naturalOrder())
                .orElse(Fraction.ONE);
        Fraction headline = Fraction.ZERO;
        Fraction credible = Fraction.ZERO;
        for (CurrentFact purchase : base.all("PurchaseCommitment").toList()) {
            if (!purchase.stageAtLeast(Stage.ANNOUNCED)) {
                continue;
            }
            Fraction value = value(purchase);
            boolean atItsWord = purchase.isTrue("catchUpClause") || purchase.is("stage", "DELIVERED");
            headline = headline.plus(value);
            credible = credible.plus(atItsWord ? value : value.times(lowestShare));
        }
        return new Purchases(headline, credible);
    }

    private static Fraction value(CurrentFact purchase) {
        Fraction amount = purchase.numberOr("amountUsdBn", Fraction.ZERO);
        Fraction years = purchase.numberOr("overYears", Bars.PURCHASES_YEARS);
        return amount.times(Fraction.ONE.min(Bars.PURCHASES_YEARS.over(years)));
    }
}
