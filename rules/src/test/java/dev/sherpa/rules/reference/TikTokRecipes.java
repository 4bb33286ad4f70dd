package dev.sherpa.rules.reference;

/** The algorithm, the venture, the deal and its deadline. */
final class TikTokRecipes {

    static final String TEXT = """
            algorithm-licensing
            + AlgorithmTransfer: mode=LICENSE, beijingPosition=APPROVED
            + AlgorithmTransfer: mode=SALE, beijingPosition=APPROVED & AlgorithmTransfer: mode=LICENSE, beijingPosition=APPROVED
            + AlgorithmTransfer: mode=WITHHELD, beijingPosition=SILENT & AlgorithmTransfer: mode=LICENSE, beijingPosition=APPROVED
            - AlgorithmTransfer: mode=LICENSE, beijingPosition=SIGNALS
            - AlgorithmTransfer: mode=LICENSE, beijingPosition=SIGNALS & AlgorithmTransfer: mode=UNDECIDED, beijingPosition=APPROVED
            - AlgorithmTransfer: mode=LICENSE, beijingPosition=SILENT
            - AlgorithmTransfer: mode=UNDECIDED, beijingPosition=SIGNALS
            - AlgorithmTransfer: mode=WITHHELD, beijingPosition=APPROVED
            - AlgorithmTransfer: mode=SALE, beijingPosition=APPROVED
            - AlgorithmTransfer: mode=EXPORT, beijingPosition=APPROVED
            - AlgorithmTransfer: mode=LICENSE, beijingPosition=REFUSES
            - AlgorithmTransfer: mode=EXPORT, beijingPosition=SIGNALS
            - AlgorithmTransfer: mode=SALE, beijingPosition=SILENT
            - AlgorithmTransfer: mode=LICENSE, beijingPosition=APPROVED & AlgorithmTransfer: mode=EXPORT, beijingPosition=SILENT
            tiktok-ownership
            + JointVenture: usOwnershipPct=80, byteDancePct=19.99, usSecurityOversight=true
            + JointVenture: usOwnershipPct=80.01, byteDancePct=0, usSecurityOversight=true, byteDanceLargestHolder=false
            + JointVenture#tiktok-us: usOwnershipPct=80.0 & JointVenture#tiktok-us: byteDancePct=19.9 & JointVenture#tiktok-us: usSecurityOversight=true
            + JointVenture#tiktok-us: usOwnershipPct=85, byteDancePct=15 & JointVenture#tiktok-us: usSecurityOversight=true
            - JointVenture: usOwnershipPct=79.99, byteDancePct=19.99, usSecurityOversight=true
            - JointVenture: usOwnershipPct=80, byteDancePct=20, usSecurityOversight=true
            - JointVenture: usOwnershipPct=80, byteDancePct=20.01, usSecurityOversight=true
            - JointVenture: usOwnershipPct=80, byteDancePct=19.9, usSecurityOversight=false
            - JointVenture: usOwnershipPct=80, byteDancePct=19.9
            - JointVenture: usOwnershipPct=90, usSecurityOversight=true
            - JointVenture: usOwnershipPct=90, byteDancePct=10 & JointVenture: usSecurityOversight=true, byteDancePct=5
            - JointVenture: usOwnershipPct=50, byteDancePct=50
            - JointVenture: usOwnershipPct=50.01
            - JointVenture: usOwnershipPct=50.01, byteDancePct=20.01, usSecurityOversight=true
            - JointVenture: usOwnershipPct=49.99, byteDancePct=10, usSecurityOversight=true
            - JointVenture: byteDancePct=10, usSecurityOversight=true
            - JointVenture:
            tiktok-deal
            + TikTokDeal: stage=ENDORSED
            + TikTokDeal: stage=CLOSED & DivestitureDeadline: dueOn=@-1
            + TikTokDeal: stage=NONE & TikTokDeal: stage=ENDORSED & DivestitureDeadline: dueOn=@-40, extensions=3
            - TikTokDeal: stage=PRELIMINARY
            - TikTokDeal: stage=PRELIMINARY & DivestitureDeadline: dueOn=@-1
            - TikTokDeal: stage=NONE & DivestitureDeadline: dueOn=@-1
            - TikTokDeal: stage=NONE & DivestitureDeadline: dueOn=@-1 & DivestitureDeadline: dueOn=@1
            - TikTokDeal: stage=NONE & DivestitureDeadline: dueOn=@0
            - TikTokDeal: stage=NONE & DivestitureDeadline: dueOn=@1, extendedBy=Trump
            - TikTokDeal: stage=NONE
            - DivestitureDeadline: dueOn=@-1
            """;

    private TikTokRecipes() {}
}
