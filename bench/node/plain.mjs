import { announced, BAR_YEARS, FRESH_DAYS, REQUIRED } from './checklist.mjs';
import { fromDay } from './questions.mjs';

const ROUNDING = 1e-9; // what doubles may be off when thirds of amounts are added up

const FLOATED = new Set(['FLOATED', 'OFFERED', 'ANNOUNCED', 'SIGNED', 'DELIVERED']);
const floated = (fact) => FLOATED.has(fact.stage);
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);
const heard = (facts, status = 'UNMET') => (facts.length > 0 ? status : 'UNKNOWN');

/** The checklist as one would write it by hand in JavaScript: the runtime's own baseline. */
export async function contestant() {
  return {
    name: 'By hand in JavaScript',
    version: '',
    note: 'No engine. Days are given as numbers, and the calendar as runs of days. Amounts are doubles.',
    prepare: (factBase) => factBase,
    answer,
    outcomes: ({ items, verdict, engagement, earliestFeasible }) => ({
      ...items,
      verdict,
      engagement,
      ...(earliestFeasible !== undefined && { earliestFeasible: fromDay(earliestFeasible) }),
    }),
  };
}

function answer({ asOf, floor, termEnd, facts, blocked, discouraged, free }) {
  const trip = tripWindow(facts.ProposedTrip, asOf, floor, free);
  const pledge = investmentPledge(facts.InvestmentPledge);
  const deals = investmentDeals(facts.InvestmentDeal);
  const purchases = purchaseCommitment(facts.PurchaseCommitment, facts.PurchaseTrackRecord);
  const items = {
    'investment-pledge': pledge,
    'investment-deals': deals,
    'purchase-commitment': purchases,
    'big-number-win': bigNumberWin([pledge, deals, purchases]),
    soybeans: soybeans(facts.SoybeanPurchases),
    'aircraft-order': aircraftOrder(facts.AircraftOrder, termEnd),
    'algorithm-licensing': algorithmLicensing(facts.AlgorithmTransfer),
    'tiktok-ownership': tiktokOwnership(facts.JointVenture),
    'tiktok-deal': tiktokDeal(facts.TikTokDeal, facts.DivestitureDeadline, asOf),
    fentanyl: fentanyl(facts.FentanylControls, facts.Tariff),
    'tariff-relief': tariffRelief(facts.TariffCut.filter(({ cutBy }) => cutBy === 'US')),
    'reciprocal-terms': reciprocalTerms(facts.InvestmentPolicy, facts.TaxTreaty),
    'beijing-priorities': beijingPriorities(facts.Concession.filter(({ side }) => side === 'US')),
    irreversibility: irreversibility(facts.TradeDeal),
    choreography: choreography(facts.Venue),
    'readouts-agree': readoutsAgree(facts.Readout),
    'reciprocal-visit': reciprocalVisit(facts.ReciprocalVisit),
    opposition: opposition(facts.Opposition),
    'pressure-measures': pressureMeasures(facts.PressureMeasure),
    'tariff-truce': tariffTruce(facts.TariffTruce, asOf, trip),
    'preparatory-talks': preparatoryTalks(facts.Meeting, asOf),
    calendar: calendar(trip, floor, blocked, discouraged),
  };
  const verdict = verdictOf(items);
  return {
    items,
    verdict,
    engagement: engagement(verdict, items['tiktok-deal'], facts.Meeting, asOf),
    earliestFeasible: trip?.feasible,
  };
}

function bigNumberWin(routes) {
  return ['MET', 'PARTIAL', 'UNMET'].find((status) => routes.includes(status)) ?? 'UNKNOWN';
}

function investmentPledge(pledges) {
  if (pledges.some((pledge) => announced(pledge) && pledge.amountUsdBn >= 550)) return 'MET';
  return pledges.some(floated) ? 'PARTIAL' : heard(pledges);
}

function investmentDeals(deals) {
  const total = sum(deals.filter(announced).map((deal) => deal.valueUsdBn ?? 0));
  if (total >= 100 - ROUNDING) return 'MET';
  return total > 0 ? 'PARTIAL' : heard(deals);
}

function purchaseCommitment(purchases, records) {
  const share = Math.min(1, ...records.map((record) => record.deliveredShare));
  let headline = 0;
  let credible = 0;
  for (const purchase of purchases.filter(announced)) {
    const amount = purchase.amountUsdBn ?? 0;
    const years = purchase.overYears ?? BAR_YEARS;
    const value = Math.min(amount, (amount * BAR_YEARS) / years);
    headline += value;
    credible += purchase.catchUpClause === true || purchase.stage === 'DELIVERED' ? value : value * share;
  }
  if (credible >= 200 - ROUNDING) return 'MET';
  const inSight = headline > 0 || purchases.some(({ stage }) => stage === 'FLOATED' || stage === 'OFFERED');
  return inSight ? 'PARTIAL' : heard(purchases);
}

function soybeans(purchases) {
  if (purchases.some(({ level }) => level === 'SHARPLY_INCREASED')) return 'MET';
  return purchases.some(({ level }) => level === 'RESUMED') ? 'PARTIAL' : heard(purchases);
}

function aircraftOrder(orders, termEnd) {
  const large = (order) => announced(order) && order.aircraft >= 200 && order.firstDelivery <= termEnd;
  if (orders.some(large)) return 'MET';
  return orders.some(floated) ? 'PARTIAL' : heard(orders);
}

function algorithmLicensing(transfers) {
  const barred = ({ mode, beijingPosition }) =>
    beijingPosition === 'REFUSES' || ((mode === 'EXPORT' || mode === 'SALE') && beijingPosition !== 'APPROVED');
  const licensed = (position) => (transfer) =>
    transfer.mode === 'LICENSE' && transfer.beijingPosition === position;
  if (transfers.some(barred)) return 'BLOCKED';
  if (transfers.some(licensed('APPROVED'))) return 'MET';
  return transfers.some(licensed('SIGNALS')) ? 'PARTIAL' : heard(transfers);
}

function tiktokOwnership(ventures) {
  const controlled = (venture) =>
    venture.usOwnershipPct >= 80 && venture.byteDancePct < 20 && venture.usSecurityOversight === true;
  if (ventures.some(controlled)) return 'MET';
  return ventures.some(({ usOwnershipPct }) => usOwnershipPct >= 50) ? 'PARTIAL' : heard(ventures);
}

function tiktokDeal(deals, deadlines, asOf) {
  if (deals.some(({ stage }) => stage === 'ENDORSED' || stage === 'CLOSED')) return 'MET';
  if (deals.some(({ stage }) => stage === 'PRELIMINARY')) return 'PARTIAL';
  return heard(deals, deadlines.some(({ dueOn }) => dueOn < asOf) ? 'BLOCKED' : 'UNMET');
}

function fentanyl(controls, tariffs) {
  const tariff = tariffs.find(({ subject }) => subject === 'fentanyl');
  if (controls.some(({ action }) => action === 'TIGHTENED' || action === 'ENFORCED') || tariff?.inForce === false) {
    return 'MET';
  }
  if (tariff?.inForce === true && controls.some((control) => control.conditionalOnTariffRemoval === true)) {
    return 'BLOCKED';
  }
  return controls.some(({ action }) => action === 'PROMISED') ? 'PARTIAL' : heard(controls);
}

function tariffRelief(cuts) {
  if (cuts.some((cut) => cut.points >= 10 && announced(cut))) return 'MET';
  return cuts.some(floated) ? 'PARTIAL' : heard(cuts);
}

function reciprocalTerms(policies, treaties) {
  const onPolicy = policies.some(({ state }) => state === 'PARTLY_ROLLED_BACK' || state === 'REPEALED');
  const onTax = treaties.some(({ state }) => state === 'EXTENDED');
  if (onPolicy && onTax) return 'MET';
  if (onPolicy || onTax) return 'PARTIAL';
  return policies.length > 0 ? 'UNMET' : heard(treaties);
}

function beijingPriorities(concessions) {
  const topics = new Set(concessions.filter(({ state }) => state === 'MADE').map(({ topic }) => topic));
  topics.delete('OTHER');
  if (topics.size >= 2) return 'MET';
  return topics.size > 0 ? 'PARTIAL' : heard(concessions);
}

function irreversibility(deals) {
  const signed = ({ progress }) => progress === 'SIGNED' || progress === 'RATIFIED';
  if (deals.some((deal) => signed(deal) && deal.safeguards === true)) return 'MET';
  return deals.some((deal) => signed(deal) || deal.progress === 'PRELIMINARY') ? 'PARTIAL' : heard(deals);
}

function choreography(venues) {
  return venues.some((venue) => venue.hostControlsProgramme === true && venue.openPress === false)
    ? 'MET'
    : heard(venues);
}

function readoutsAgree(readouts) {
  const confirmations = ['US', 'CHINA'].map((side) => {
    const own = readouts.filter((readout) => readout.side === side);
    return own.length > 0 ? own.some(({ confirmsVisit }) => confirmsVisit) : undefined;
  });
  if (confirmations.includes(undefined)) return 'UNKNOWN';
  if (!confirmations.includes(false)) return 'MET';
  return confirmations.includes(true) ? 'CONTESTED' : 'UNMET';
}

function reciprocalVisit(visits) {
  if (visits.some(({ state }) => state === 'SCHEDULED' || state === 'ACCEPTED')) return 'MET';
  if (visits.some(({ state }) => state === 'FLOATED')) return 'PARTIAL';
  return visits.some(({ state }) => state === 'NONE') ? 'UNMET' : 'UNKNOWN';
}

function opposition(voices) {
  if (voices.some(({ level }) => level === 'BLOCKING')) return 'BLOCKED';
  return voices.some(({ level }) => level === 'VOICED') ? 'PARTIAL' : heard(voices, 'MET');
}

function pressureMeasures(measures) {
  const active = measures.filter(({ state }) => state === 'ACTIVE').length;
  if (active === 0) return heard(measures, 'MET');
  return active <= 2 ? 'PARTIAL' : 'UNMET';
}

function tariffTruce(truces, asOf, trip) {
  const lasts = (day) => (truce) => truce.expiresOn === undefined || truce.expiresOn >= day;
  const standing = truces.filter((truce) => truce.inForce && lasts(asOf)(truce));
  if (standing.length === 0) return heard(truces, 'BLOCKED');
  return trip === undefined || standing.some(lasts(trip.lastDay)) ? 'MET' : 'PARTIAL';
}

function preparatoryTalks(meetings, asOf) {
  const call = meetings.some(isFreshCall(asOf));
  const round = meetings.some(isPlanned('ROUND', asOf));
  if (call && round) return 'MET';
  return call || round ? 'PARTIAL' : heard(meetings);
}

const isFreshCall = (asOf) => (meeting) =>
  meeting.kind === 'LEADERS_CALL' &&
  meeting.state === 'HELD' &&
  meeting.heldOn >= asOf - FRESH_DAYS &&
  meeting.heldOn <= asOf;

const isPlanned = (kind, asOf) => (meeting) =>
  meeting.kind === kind && meeting.state === 'PLANNED' && meeting.heldOn >= asOf;

/** From the first to the last proposed day, from which day on it is left, and the first feasible day. */
function tripWindow(trips, asOf, floor, free) {
  if (trips.length === 0) return undefined;
  const left = Math.max(asOf, Math.min(...trips.map(({ earliestOn }) => earliestOn)));
  const from = Math.max(left, floor);
  return {
    left,
    lastDay: Math.max(...trips.map(({ latestOn }) => latestOn)),
    feasible: Math.max(from, free.find((run) => run.lastDay >= from).firstDay),
  };
}

function calendar(trip, floor, blocked, discouraged) {
  if (trip === undefined) return 'UNKNOWN';
  if (trip.feasible > trip.lastDay) return 'BLOCKED';
  const within = (run) => run.firstDay <= trip.lastDay && run.lastDay >= trip.left;
  return trip.left < floor || blocked.some(within) || discouraged.some(within) ? 'PARTIAL' : 'MET';
}

function verdictOf(items) {
  const required = REQUIRED.map((item) => items[item]);
  const count = (status) => required.filter((other) => other === status).length;
  if (required.includes('BLOCKED')) return 'BLOCKED';
  if (2 * count('UNKNOWN') >= required.length) return 'INSUFFICIENT_FACTS';
  if (['UNMET', 'UNKNOWN', 'CONTESTED'].some((status) => required.includes(status))) return 'NOT_READY';
  if (2 * count('MET') < required.length) return 'NOT_READY';
  const all = Object.values(items);
  // No required item is BLOCKED or CONTESTED by now, so one that is supports.
  if (required.includes('PARTIAL') || all.includes('BLOCKED') || all.includes('CONTESTED')) return 'WITHIN_REACH';
  return 'READY';
}

function engagement(verdict, deal, meetings, asOf) {
  if (verdict === 'READY' || verdict === 'WITHIN_REACH') return 'BEIJING_VISIT';
  if ((deal === 'MET' || deal === 'PARTIAL') && meetings.some(isPlanned('SUMMIT', asOf))) return 'APEC_SIDELINES';
  return meetings.some(isPlanned('LEADERS_CALL', asOf)) || meetings.some(isFreshCall(asOf)) ? 'CALL' : 'NONE';
}
