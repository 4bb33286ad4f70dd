package dev.sherpa.bench.contest.limit;

import dev.sherpa.rules.pack.ItemDefinition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What Washington gives: on investment and tax, on Beijing's priorities, and for good. */
final class TermsItems {

    private static final List<String> PRIORITIES = List.of("CHIPS", "TAIWAN", "TARIFFS");

    private final Constants constants;

    private final ItemDefinition reciprocal;
    private final Clause both;
    private final Clause policyMoved;
    private final Clause taxMoved;
    private final Clause policyRecorded;
    private final Clause treatyRecorded;

    private final ItemDefinition priorities;
    private final Bar topics;
    private final Clause enough;
    private final Clause atLeastOne;
    private final Clause concessionRecorded;

    private final ItemDefinition irreversibility;
    private final Clause safe;
    private final Clause atLeastPreliminary;
    private final Clause noDeal;
    private final Clause dealRecorded;

    TermsItems(Constants constants) {
        this.constants = constants;
        reciprocal = constants.item("reciprocal-terms");
        both = constants.clause("Washington has moved on investment policy and on tax");
        policyMoved = constants.clause("Washington has moved on investment policy");
        taxMoved = constants.clause("Washington has moved on tax");
        policyRecorded = constants.clause("An investment policy is on record");
        treatyRecorded = constants.clause("A tax treaty is on record");
        priorities = constants.item("beijing-priorities");
        topics = constants.plainBar("priorities.bar-topics");
        enough = constants.clause("The US has moved on enough of Beijing's priorities");
        atLeastOne = constants.clause("The US has moved on at least one of Beijing's priorities");
        concessionRecorded = constants.clause("A US concession is on record");
        irreversibility = constants.item("irreversibility");
        safe = constants.clause("A signed trade deal has safeguards");
        atLeastPreliminary = constants.clause("A trade deal is at least preliminary");
        noDeal = constants.clause("There is no trade deal");
        dealRecorded = constants.clause("A trade deal is on record");
    }

    Item reciprocal(Given given, Cited cited) {
        Findings findings = new Findings(cited);
        List<Matched> eased = new ArrayList<>(given.policies.size());
        for (Given.State each : given.policies) {
            if (isEased(each)) {
                eased.add(each.matched());
            }
        }
        List<Matched> extended = new ArrayList<>(given.treaties.size());
        for (Given.State each : given.treaties) {
            if (each.state().equals("EXTENDED")) {
                extended.add(each.matched());
            }
        }
        if (!eased.isEmpty() && !extended.isEmpty()) {
            findings.add(
                    both,
                    "Washington has moved on investment policy (policies eased or repealed: "
                            + Print.count(eased.size()) + ") and on tax (treaties extended: "
                            + Print.count(extended.size()) + ").",
                    Row.of(eased),
                    Row.of(extended));
        }
        findings.open(policyMoved);
        for (Given.State each : given.policies) {
            if (isEased(each)) {
                findings.holds(
                        "A US policy that restricts Chinese investment is " + constants.word(each.state()) + ".",
                        each.matched());
            }
        }
        findings.open(taxMoved);
        for (Matched each : extended) {
            findings.holds("A tax treaty between the US and China is extended.", each);
        }
        findings.open(policyRecorded);
        for (Given.State each : given.policies) {
            findings.holds(
                    "The US policy that restricts Chinese investment is " + constants.word(each.state()) + ".",
                    each.matched());
        }
        findings.open(treatyRecorded);
        for (Given.State each : given.treaties) {
            findings.holds(
                    "The tax treaty between the US and China is " + constants.word(each.state()) + ".", each.matched());
        }
        return findings.item(reciprocal);
    }

    private static boolean isEased(Given.State policy) {
        return policy.state().equals("PARTLY_ROLLED_BACK") || policy.state().equals("REPEALED");
    }

    Item priorities(Given given, Cited cited) {
        Findings findings = new Findings(cited);
        List<Matched> made = new ArrayList<>(given.concessions.size());
        int moved = 0;
        for (Given.Concession each : given.concessions) {
            int topic = PRIORITIES.indexOf(each.topic());
            if (topic >= 0 && each.state().equals("MADE")) {
                made.add(each.matched());
                moved |= 1 << topic;
            }
        }
        if (moved != 0) {
            BigDecimal count = BigDecimal.valueOf(Integer.bitCount(moved));
            Row row = Matched.derived("PrioritiesMoved", Map.of("topics", count), cited.by(Row.of(made)))
                    .row();
            String concessions = "The US has made concessions on " + count
                    + " of Beijing's three priorities (chips, Taiwan and tariffs)";
            if (topics.isReachedBy(count)) {
                findings.add(
                        enough, concessions + ", at or above the bar of " + topics.text() + ".", topics.row(), row);
            }
            findings.add(atLeastOne, concessions + "; the bar is " + topics.text() + ".", row);
        }
        findings.open(concessionRecorded);
        for (Given.Concession each : given.concessions) {
            findings.holds(
                    "A US concession is " + constants.word(each.state()) + " (topic: " + constants.word(each.topic())
                            + ").",
                    each.matched());
        }
        return findings.item(priorities);
    }

    Item irreversibility(Given given, Cited cited) {
        Findings findings = new Findings(cited);
        findings.open(safe);
        for (Given.TradeDeal each : given.tradeDeals) {
            if (isSigned(each) && Boolean.TRUE.equals(each.safeguards())) {
                findings.holds(
                        "A trade deal is " + constants.word(each.progress())
                                + ", with safeguards against being retracted.",
                        each.matched());
            }
        }
        findings.open(atLeastPreliminary);
        for (Given.TradeDeal each : given.tradeDeals) {
            if (isSigned(each) || each.progress().equals("PRELIMINARY")) {
                findings.holds("A trade deal is " + progress(each), each.matched());
            }
        }
        findings.open(noDeal);
        for (Given.TradeDeal each : given.tradeDeals) {
            if (each.progress().equals("NONE")) {
                findings.holds("There is no trade deal between the US and China.", each.matched());
            }
        }
        findings.open(dealRecorded);
        for (Given.TradeDeal each : given.tradeDeals) {
            findings.holds("The progress of a trade deal is " + progress(each), each.matched());
        }
        return findings.item(irreversibility);
    }

    private static boolean isSigned(Given.TradeDeal deal) {
        return deal.progress().equals("SIGNED") || deal.progress().equals("RATIFIED");
    }

    private String progress(Given.TradeDeal deal) {
        return constants.word(deal.progress()) + " (safeguards against being retracted: "
                + Print.flag(deal.safeguards()) + ").";
    }
}
