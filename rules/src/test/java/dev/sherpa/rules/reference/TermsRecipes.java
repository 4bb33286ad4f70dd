package dev.sherpa.rules.reference;

/** Fentanyl, tariffs, investment terms, concessions and the trade deal. */
final class TermsRecipes {

    static final String TEXT = """
            fentanyl
            + FentanylControls: action=TIGHTENED
            + FentanylControls: action=ENFORCED, conditionalOnTariffRemoval=true & Tariff#fentanyl: inForce=true
            + Tariff#fentanyl: inForce=false
            + FentanylControls: action=NONE, conditionalOnTariffRemoval=true & Tariff#fentanyl: inForce=false, ratePct=0
            - FentanylControls: action=NONE, conditionalOnTariffRemoval=true & Tariff#fentanyl: inForce=true, ratePct=20, imposedBy=US
            - FentanylControls: action=PROMISED & FentanylControls: action=NONE, conditionalOnTariffRemoval=true & Tariff#fentanyl: inForce=true
            - FentanylControls: action=NONE, conditionalOnTariffRemoval=true & Tariff#Fentanyl: inForce=true
            - FentanylControls: action=PROMISED, conditionalOnTariffRemoval=true
            - FentanylControls: action=PROMISED, conditionalOnTariffRemoval=false & Tariff#fentanyl: inForce=true
            - FentanylControls: action=PROMISED & Tariff#fentanyl/us: inForce=false
            - FentanylControls: action=NONE & Tariff#fentanyl: inForce=true
            - FentanylControls: action=NONE, conditionalOnTariffRemoval=false
            - FentanylControls: action=NONE & Tariff: inForce=false
            - Tariff#fentanyl: inForce=true
            - Tariff#Fentanyl: inForce=false
            - Tariff: inForce=false, imposedBy=China
            tariff-relief
            + TariffCut: cutBy=US, stage=ANNOUNCED, points=10
            + TariffCut: cutBy=US, stage=SIGNED, points=10.01
            + TariffCut: cutBy=CHINA, stage=NONE & TariffCut: cutBy=US, stage=DELIVERED, points=10.0
            - TariffCut: cutBy=US, stage=ANNOUNCED, points=9.99
            - TariffCut: cutBy=US, stage=OFFERED, points=10
            - TariffCut: cutBy=US, stage=ANNOUNCED
            - TariffCut: cutBy=US, stage=ANNOUNCED, points=5 & TariffCut: cutBy=US, stage=ANNOUNCED, points=5
            - TariffCut: cutBy=US, stage=FLOATED & TariffCut: cutBy=CHINA, stage=SIGNED, points=20
            - TariffCut: cutBy=US, stage=NONE, points=20
            - TariffCut: cutBy=US, stage=NONE & TariffCut: cutBy=CHINA, stage=SIGNED, points=20
            - TariffCut: cutBy=CHINA, stage=SIGNED, points=30
            reciprocal-terms
            + InvestmentPolicy: state=REPEALED & TaxTreaty: state=EXTENDED
            + InvestmentPolicy: state=PARTLY_ROLLED_BACK & TaxTreaty: state=EXTENDED
            + InvestmentPolicy: state=IN_FORCE & InvestmentPolicy: state=REPEALED & TaxTreaty: state=EXTENDED & TaxTreaty: state=TERMINATED
            - InvestmentPolicy: state=REPEALED & TaxTreaty: state=UNDER_REVIEW
            - InvestmentPolicy: state=PARTLY_ROLLED_BACK
            - InvestmentPolicy: state=REPEALED & InvestmentPolicy: state=PARTLY_ROLLED_BACK
            - InvestmentPolicy: state=IN_FORCE & TaxTreaty: state=EXTENDED
            - TaxTreaty: state=EXTENDED
            - InvestmentPolicy: state=IN_FORCE & TaxTreaty: state=IN_FORCE
            - TaxTreaty: state=TERMINATED
            - TaxTreaty: state=UNDER_REVIEW
            - InvestmentPolicy: state=IN_FORCE
            beijing-priorities
            + Concession: side=US, topic=CHIPS, state=MADE & Concession: side=US, topic=TAIWAN, state=MADE
            + Concession: side=US, topic=TARIFFS, state=MADE & Concession: side=US, topic=TAIWAN, state=MADE & Concession: side=US, topic=CHIPS, state=MADE
            - Concession: side=US, topic=CHIPS, state=MADE & Concession: side=US, topic=CHIPS, state=MADE
            - Concession: side=US, topic=CHIPS, state=MADE & Concession: side=US, topic=OTHER, state=MADE
            - Concession: side=US, topic=TARIFFS, state=MADE & Concession: side=CHINA, topic=TAIWAN, state=MADE
            - Concession: side=US, topic=TAIWAN, state=MADE & Concession: side=US, topic=CHIPS, state=OFFERED
            - Concession: side=US, topic=OTHER, state=MADE
            - Concession: side=US, topic=CHIPS, state=OFFERED & Concession: side=US, topic=TAIWAN, state=ASKED
            - Concession: side=CHINA, topic=CHIPS, state=MADE
            irreversibility
            + TradeDeal: progress=SIGNED, safeguards=true
            + TradeDeal: progress=RATIFIED, safeguards=true
            - TradeDeal: progress=SIGNED, safeguards=false
            - TradeDeal: progress=RATIFIED
            - TradeDeal: progress=PRELIMINARY, safeguards=true
            - TradeDeal: progress=SIGNED & TradeDeal: progress=NEGOTIATING, safeguards=true
            - TradeDeal: progress=NEGOTIATING, safeguards=true
            - TradeDeal: progress=NONE
            """;

    private TermsRecipes() {}
}
