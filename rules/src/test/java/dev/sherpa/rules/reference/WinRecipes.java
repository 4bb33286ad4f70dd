package dev.sherpa.rules.reference;

/** Pledges, deals, soybeans and aircraft. */
final class WinRecipes {

    static final String TEXT = """
            investment-pledge
            + InvestmentPledge: stage=ANNOUNCED, amountUsdBn=550
            + InvestmentPledge: stage=SIGNED, amountUsdBn=550.01, sectors=chips|cars
            + InvestmentPledge: stage=DELIVERED, amountUsdBn=550.00, horizonYears=4
            + InvestmentPledge: stage=NONE & InvestmentPledge: stage=ANNOUNCED, amountUsdBn=1000
            - InvestmentPledge: stage=ANNOUNCED, amountUsdBn=549.99
            - InvestmentPledge: stage=SIGNED, amountUsdBn=549.999999
            - InvestmentPledge: stage=OFFERED, amountUsdBn=550
            - InvestmentPledge: stage=OFFERED, amountUsdBn=900 & InvestmentPledge: stage=ANNOUNCED
            - InvestmentPledge: stage=ANNOUNCED, amountUsdBn=300 & InvestmentPledge: stage=SIGNED, amountUsdBn=300
            - InvestmentPledge: stage=FLOATED
            - InvestmentPledge: stage=NONE, amountUsdBn=900
            - InvestmentPledge: stage=NONE
            investment-deals
            + InvestmentDeal: name=works, stage=ANNOUNCED, valueUsdBn=100
            + InvestmentDeal: name=a, stage=ANNOUNCED, valueUsdBn=99.99 & InvestmentDeal: name=b, stage=SIGNED, valueUsdBn=0.01
            + InvestmentDeal: name=a, stage=ANNOUNCED, valueUsdBn=33.3 & InvestmentDeal: name=b, stage=SIGNED, valueUsdBn=33.3 & InvestmentDeal: name=c, stage=DELIVERED, valueUsdBn=33.4
            + InvestmentDeal: name=a, stage=SIGNED, valueUsdBn=100.01, kind=GREENFIELD & InvestmentDeal: name=b, stage=SIGNED
            + InvestmentDeal: name=a, stage=SIGNED, valueUsdBn=0.1 & InvestmentDeal: name=b, stage=SIGNED, valueUsdBn=0.2 & InvestmentDeal: name=c, stage=ANNOUNCED, valueUsdBn=99.7
            - InvestmentDeal: name=a, stage=ANNOUNCED, valueUsdBn=99.99
            - InvestmentDeal: name=a, stage=ANNOUNCED, valueUsdBn=33.3 & InvestmentDeal: name=b, stage=SIGNED, valueUsdBn=33.3 & InvestmentDeal: name=c, stage=SIGNED, valueUsdBn=33.39
            - InvestmentDeal: name=a, stage=ANNOUNCED, valueUsdBn=99 & InvestmentDeal: name=b, stage=OFFERED, valueUsdBn=50
            - InvestmentDeal: name=a, stage=ANNOUNCED, valueUsdBn=0.01
            - InvestmentDeal: name=a, stage=ANNOUNCED, valueUsdBn=0
            - InvestmentDeal: name=a, stage=SIGNED
            - InvestmentDeal: name=a, stage=OFFERED, valueUsdBn=100, kind=OTHER, sector=steel
            - InvestmentDeal: name=a, stage=FLOATED, valueUsdBn=400, kind=ACQUISITION
            - InvestmentDeal: name=a, stage=NONE
            soybeans
            + SoybeanPurchases: level=SHARPLY_INCREASED, tonnesMn=25
            + SoybeanPurchases: level=RESUMED & SoybeanPurchases: level=SHARPLY_INCREASED
            - SoybeanPurchases: level=RESUMED, tonnesMn=12.5
            - SoybeanPurchases: level=NONE & SoybeanPurchases: level=RESUMED
            - SoybeanPurchases: level=NONE
            - SoybeanPurchases: level=NONE, tonnesMn=0
            aircraft-order
            + AircraftOrder: stage=ANNOUNCED, aircraft=200, firstDelivery=2029-01-20
            + AircraftOrder: stage=SIGNED, aircraft=201, firstDelivery=2029-01-19
            + AircraftOrder: stage=DELIVERED, aircraft=500, firstDelivery=2027-05-01, manufacturer=Boeing
            - AircraftOrder: stage=ANNOUNCED, aircraft=199, firstDelivery=2029-01-20
            - AircraftOrder: stage=ANNOUNCED, aircraft=200, firstDelivery=2029-01-21
            - AircraftOrder: stage=OFFERED, aircraft=200, firstDelivery=2029-01-20
            - AircraftOrder: stage=SIGNED, aircraft=200
            - AircraftOrder: stage=SIGNED, firstDelivery=2028-01-01, backlogAircraft=200
            - AircraftOrder: stage=SIGNED, aircraft=100, firstDelivery=2028-01-01 & AircraftOrder: stage=SIGNED, aircraft=100, firstDelivery=2028-01-01
            - AircraftOrder: stage=SIGNED, aircraft=300, firstDelivery=2029-06-30 & AircraftOrder: stage=SIGNED, aircraft=20, firstDelivery=2028-01-01
            - AircraftOrder: stage=FLOATED
            - AircraftOrder: stage=NONE, aircraft=300, firstDelivery=2028-01-01
            - AircraftOrder: stage=NONE
            """;

    private WinRecipes() {}
}
