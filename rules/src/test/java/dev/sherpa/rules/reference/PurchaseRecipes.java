package dev.sherpa.rules.reference;

/** Purchase commitments and what the record makes of them. */
final class PurchaseRecipes {

    static final String TEXT = """
            purchase-commitment
            + PurchaseCommitment: stage=ANNOUNCED, amountUsdBn=200
            + PurchaseCommitment: stage=ANNOUNCED, amountUsdBn=200, overYears=2.00
            + PurchaseCommitment: stage=SIGNED, amountUsdBn=200.01, overYears=0.5
            + PurchaseCommitment: stage=SIGNED, amountUsdBn=300, overYears=3
            + PurchaseCommitment: stage=SIGNED, amountUsdBn=200, overYears=1.99
            + PurchaseCommitment: stage=SIGNED, amountUsdBn=600, overYears=6
            + PurchaseCommitment: stage=SIGNED, amountUsdBn=700, overYears=7
            + PurchaseCommitment: stage=SIGNED, amountUsdBn=700.01, overYears=7
            + PurchaseCommitment: stage=ANNOUNCED, amountUsdBn=100, overYears=3 & PurchaseCommitment: stage=SIGNED, amountUsdBn=100, overYears=3 & PurchaseCommitment: stage=DELIVERED, amountUsdBn=100, overYears=3
            + PurchaseCommitment: stage=ANNOUNCED, amountUsdBn=350, overYears=7 & PurchaseCommitment: stage=SIGNED, amountUsdBn=100
            + PurchaseCommitment: stage=ANNOUNCED, amountUsdBn=500, overYears=7 & PurchaseCommitment: stage=SIGNED, amountUsdBn=200, overYears=7
            + PurchaseCommitment: stage=ANNOUNCED, amountUsdBn=66.7 & PurchaseCommitment: stage=SIGNED, amountUsdBn=66.7 & PurchaseCommitment: stage=SIGNED, amountUsdBn=66.6
            + PurchaseCommitment: stage=SIGNED, amountUsdBn=1000, overYears=3 & PurchaseTrackRecord: deal=Phase One, deliveredShare=0.3
            + PurchaseCommitment: stage=SIGNED, amountUsdBn=400, overYears=1 & PurchaseTrackRecord: deal=Phase One, deliveredShare=0.5
            + PurchaseCommitment: stage=SIGNED, amountUsdBn=400 & PurchaseTrackRecord: deal=Phase One, deliveredShare=0.50 & PurchaseTrackRecord: deal=soy, deliveredShare=0.9
            + PurchaseCommitment: stage=ANNOUNCED, amountUsdBn=200, catchUpClause=true & PurchaseTrackRecord: deal=Phase One, deliveredShare=0.58
            + PurchaseCommitment: stage=DELIVERED, amountUsdBn=200 & PurchaseTrackRecord: deal=Phase One, deliveredShare=0
            + PurchaseCommitment: stage=SIGNED, amountUsdBn=200, category=FARM & PurchaseTrackRecord: deal=Phase One, deliveredShare=1
            + PurchaseCommitment: stage=SIGNED, amountUsdBn=100, catchUpClause=true & PurchaseCommitment: stage=SIGNED, amountUsdBn=200 & PurchaseTrackRecord: deal=Phase One, deliveredShare=0.5
            - PurchaseCommitment: stage=ANNOUNCED, amountUsdBn=199.99
            - PurchaseCommitment: stage=SIGNED, amountUsdBn=299.99, overYears=3
            - PurchaseCommitment: stage=SIGNED, amountUsdBn=599.99, overYears=6
            - PurchaseCommitment: stage=SIGNED, amountUsdBn=699.99, overYears=7
            - PurchaseCommitment: stage=SIGNED, amountUsdBn=200, overYears=2.01
            - PurchaseCommitment: stage=ANNOUNCED, amountUsdBn=200.5, overYears=2.01
            - PurchaseCommitment: stage=DELIVERED, amountUsdBn=200, overYears=2.001
            - PurchaseCommitment: stage=SIGNED, amountUsdBn=199, overYears=0.5
            - PurchaseCommitment: stage=ANNOUNCED, amountUsdBn=100, overYears=3 & PurchaseCommitment: stage=SIGNED, amountUsdBn=100, overYears=3 & PurchaseCommitment: stage=SIGNED, amountUsdBn=99.99, overYears=3
            - PurchaseCommitment: stage=SIGNED, amountUsdBn=1000, overYears=3 & PurchaseTrackRecord: deal=Phase One, deliveredShare=0.29999
            - PurchaseCommitment: stage=SIGNED, amountUsdBn=400 & PurchaseTrackRecord: deal=Phase One, deliveredShare=0.49999 & PurchaseTrackRecord: deal=soy, deliveredShare=0.9
            - PurchaseCommitment: stage=SIGNED, amountUsdBn=200, catchUpClause=false & PurchaseTrackRecord: deal=Phase One, deliveredShare=0.99999
            - PurchaseCommitment: stage=SIGNED, amountUsdBn=344.82 & PurchaseTrackRecord: deal=Phase One, deliveredShare=0.58
            - PurchaseCommitment: stage=ANNOUNCED, amountUsdBn=500 & PurchaseTrackRecord: deal=Phase One, deliveredShare=0
            - PurchaseCommitment: stage=OFFERED, amountUsdBn=500, overYears=1, catchUpClause=true
            - PurchaseCommitment: stage=ANNOUNCED & PurchaseCommitment: stage=FLOATED, amountUsdBn=300
            - PurchaseCommitment: stage=FLOATED, category=AIRCRAFT
            - PurchaseCommitment: stage=ANNOUNCED
            - PurchaseCommitment: stage=SIGNED, amountUsdBn=0, overYears=5
            - PurchaseCommitment: stage=NONE, amountUsdBn=500
            - PurchaseCommitment: stage=NONE, catchUpClause=true & PurchaseTrackRecord: deal=x, deliveredShare=0.3
            - PurchaseTrackRecord: deal=Phase One, deliveredShare=0.58
            """;

    private PurchaseRecipes() {}
}
