package dev.sherpa.bench.contest.limit;

import static dev.sherpa.bench.contest.limit.Row.EACH;

import dev.sherpa.rules.pack.ItemDefinition;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The algorithm, the owners and the deal of TikTok. */
final class TikTokItems {

    private final Constants constants;

    private final ItemDefinition algorithm;
    private final Clause refused;
    private final Clause lacksApproval;
    private final Clause approved;
    private final Clause signalled;
    private final Clause withheld;
    private final Clause transferRecorded;

    private final ItemDefinition ownership;
    private final Bar share;
    private final Bar ceiling;
    private final Bar majority;
    private final Clause control;
    private final Clause half;
    private final Clause ownershipRecorded;

    private final ItemDefinition deal;
    private final Clause endorsed;
    private final Clause preliminary;
    private final Clause ranOut;
    private final Clause noDeal;
    private final Clause dealRecorded;

    TikTokItems(Constants constants) {
        this.constants = constants;
        algorithm = constants.item("algorithm-licensing");
        refused = constants.clause("Beijing refuses to let the algorithm go");
        lacksApproval = constants.clause("An export or sale lacks Beijing's approval");
        approved = constants.clause("Beijing has approved a licence");
        signalled = constants.clause("Beijing signals consent to a licence");
        withheld = constants.clause("China withholds the algorithm");
        transferRecorded = constants.clause("The transfer of the algorithm is on record");
        ownership = constants.item("tiktok-ownership");
        share = constants.bar("joint-venture.us-share-bar-pct");
        ceiling = constants.bar("joint-venture.bytedance-ceiling-pct");
        majority = constants.bar("joint-venture.us-majority-pct");
        control = constants.clause("TikTok is under US control with oversight");
        half = constants.clause("US investors hold half of TikTok or more");
        ownershipRecorded = constants.clause("The ownership of TikTok's business is on record");
        deal = constants.item("tiktok-deal");
        endorsed = constants.clause("The TikTok deal is endorsed or closed");
        preliminary = constants.clause("The TikTok deal is preliminary");
        ranOut = constants.clause("The deadline for TikTok has run out");
        noDeal = constants.clause("There is no TikTok deal");
        dealRecorded = constants.clause("The TikTok deal is on record");
    }

    Item algorithm(Given given, Cited cited) {
        Findings findings = new Findings(cited);
        findings.open(refused);
        for (Given.Transfer each : given.transfers) {
            if (each.beijing().equals("REFUSES")) {
                findings.holds(
                        "Beijing refuses to let TikTok's algorithm go (mode of transfer: " + constants.word(each.mode())
                                + ").",
                        each.matched());
            }
        }
        findings.open(lacksApproval);
        for (Given.Transfer each : given.transfers) {
            if ((each.mode().equals("EXPORT") || each.mode().equals("SALE"))
                    && !each.beijing().equals("APPROVED")) {
                findings.holds(
                        "The " + constants.word(each.mode())
                                + " of TikTok's algorithm needs Beijing's approval, but Beijing "
                                + constants.word(each.beijing()) + ".",
                        each.matched());
            }
        }
        findings.open(approved);
        for (Given.Transfer each : given.transfers) {
            if (each.mode().equals("LICENSE") && each.beijing().equals("APPROVED")) {
                findings.holds("Beijing has approved a licence, not an export, of TikTok's algorithm.", each.matched());
            }
        }
        findings.open(signalled);
        for (Given.Transfer each : given.transfers) {
            if (each.mode().equals("LICENSE") && each.beijing().equals("SIGNALS")) {
                findings.holds(
                        "Beijing signals that it would allow a licence of TikTok's algorithm, and has not approved it"
                                + " yet.",
                        each.matched());
            }
        }
        findings.open(withheld);
        for (Given.Transfer each : given.transfers) {
            if (each.mode().equals("WITHHELD")) {
                findings.holds(
                        "China withholds TikTok's algorithm, and on its transfer Beijing "
                                + constants.word(each.beijing()) + ".",
                        each.matched());
            }
        }
        findings.open(transferRecorded);
        for (Given.Transfer each : given.transfers) {
            findings.holds(
                    "On the transfer of TikTok's algorithm (mode: " + constants.word(each.mode()) + "), Beijing "
                            + constants.word(each.beijing()) + ".",
                    each.matched());
        }
        return findings.item(algorithm);
    }

    Item ownership(Given given, Cited cited) {
        Findings findings = new Findings(cited);
        findings.open(control, share.row(), ceiling.row(), EACH);
        for (Given.Venture each : given.ventures) {
            if (share.isReachedBy(each.usPct())
                    && isBelow(each.byteDancePct(), ceiling.number())
                    && Boolean.TRUE.equals(each.oversight())) {
                findings.holds(
                        "US investors hold " + percent(each.usPct())
                                + " of TikTok's American business, at or above the bar of " + share.text()
                                + ", and ByteDance " + percent(each.byteDancePct()) + ", below the ceiling of "
                                + ceiling.text() + ", with US security oversight.",
                        each.matched());
            }
        }
        findings.open(half, majority.row(), EACH);
        for (Given.Venture each : given.ventures) {
            if (majority.isReachedBy(each.usPct())) {
                findings.holds(
                        "US investors hold " + percent(each.usPct())
                                + " of TikTok's American business, at or above " + majority.text()
                                + ", with ByteDance's share at " + percent(each.byteDancePct())
                                + " (US security oversight: " + Print.flag(each.oversight()) + ").",
                        each.matched());
            }
        }
        findings.open(ownershipRecorded);
        for (Given.Venture each : given.ventures) {
            findings.holds(
                    "Of TikTok's American business, the share of US investors is " + percent(each.usPct())
                            + " and that of ByteDance " + percent(each.byteDancePct()) + " (US security oversight: "
                            + Print.flag(each.oversight()) + ").",
                    each.matched());
        }
        return findings.item(ownership);
    }

    private static boolean isBelow(@Nullable BigDecimal number, BigDecimal ceiling) {
        return number != null && number.compareTo(ceiling) < 0;
    }

    private static String percent(@Nullable BigDecimal number) {
        return Print.percent(number, Print.NOT_STATED);
    }

    Item deal(Given given, Cited cited) {
        Findings findings = new Findings(cited);
        findings.open(endorsed);
        for (Given.State each : given.tikTokDeals) {
            if (each.state().equals("ENDORSED") || each.state().equals("CLOSED")) {
                findings.holds("The TikTok deal is " + constants.word(each.state()) + ".", each.matched());
            }
        }
        findings.open(preliminary);
        for (Given.State each : given.tikTokDeals) {
            if (each.state().equals("PRELIMINARY")) {
                findings.holds("The TikTok deal is preliminary, and awaits the leaders' endorsement.", each.matched());
            }
        }
        if (!given.tikTokDeals.isEmpty()) {
            deadline(findings, given);
        }
        findings.open(noDeal);
        for (Given.State each : given.tikTokDeals) {
            if (each.state().equals("NONE")) {
                findings.holds("There is no deal on TikTok.", each.matched());
            }
        }
        findings.open(dealRecorded);
        for (Given.State each : given.tikTokDeals) {
            findings.holds("The stage of the TikTok deal is " + constants.word(each.state()) + ".", each.matched());
        }
        return findings.item(deal);
    }

    private void deadline(Findings findings, Given given) {
        List<Matched> deals = new ArrayList<>(given.tikTokDeals.size());
        for (Given.State each : given.tikTokDeals) {
            deals.add(each.matched());
        }
        findings.open(ranOut, Row.of(deals), given.today.row(), EACH);
        for (Given.Deadline each : given.deadlines) {
            if (each.dueOn().isBefore(given.asOf)) {
                findings.holds(
                        "The deadline for TikTok's divestiture ran out on " + Print.day(each.dueOn())
                                + ", before the day of assessment, " + Print.day(given.asOf) + ".",
                        each.matched());
            }
        }
    }
}
