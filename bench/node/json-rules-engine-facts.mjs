import { announced, BAR_YEARS, FRESH_DAYS, REQUIRED, SUPPORTING } from './checklist.mjs';

const sum = (numbers) => rounded(numbers.reduce((a, b) => a + b, 0));
const rounded = (number) => Number(number.toFixed(9)); // doubles, and thirds of amounts

/** Returns a fact that is computed from others when a rule first asks for it. */
const from = (names, compute) => async (_, almanac) =>
  compute(...(await Promise.all(names.map((name) => almanac.factValue(name)))));

/** What the engine's conditions cannot say: sums and counts, and comparisons of an attribute with a day of the run. */
export const derivedFacts = new Map(
  Object.entries({
    announcedDealsUsdBn: from(['InvestmentDeal'], (deals) =>
      sum(deals.filter(announced).map(({ valueUsdBn }) => valueUsdBn ?? 0)),
    ),
    announcedPurchases: from(['PurchaseCommitment'], (purchases) =>
      purchases.filter(announced).map(({ amountUsdBn = 0, overYears = BAR_YEARS, catchUpClause, stage }) => ({
        usdBn: Math.min(amountUsdBn, (amountUsdBn * BAR_YEARS) / overYears),
        certain: catchUpClause === true || stage === 'DELIVERED',
      })),
    ),
    announcedPurchasesUsdBn: from(['announcedPurchases'], (purchases) => sum(purchases.map(({ usdBn }) => usdBn))),
    crediblePurchasesUsdBn: from(['announcedPurchases', 'PurchaseTrackRecord'], (purchases, records) => {
      const share = Math.min(1, ...records.map(({ deliveredShare }) => deliveredShare));
      return sum(purchases.map(({ usdBn, certain }) => (certain ? usdBn : usdBn * share)));
    }),
    ordersDeliveredWithinTerm: from(['AircraftOrder', 'termEnd'], (orders, termEnd) =>
      orders.filter(({ firstDelivery }) => firstDelivery <= termEnd),
    ),
    deadlinesPassed: from(['DivestitureDeadline', 'asOf'], (deadlines, asOf) =>
      deadlines.filter(({ dueOn }) => dueOn < asOf),
    ),
    topicsConceded: from(['Concession'], (concessions) => {
      const made = concessions.filter(({ side, state, topic }) => side === 'US' && state === 'MADE' && topic !== 'OTHER');
      return new Set(made.map(({ topic }) => topic)).size;
    }),
    activeMeasures: from(
      ['PressureMeasure'],
      (measures) => measures.filter(({ state }) => state === 'ACTIVE').length,
    ),
    trucesStanding: from(['TariffTruce', 'asOf'], (truces, asOf) =>
      truces.filter(({ inForce, expiresOn = asOf }) => inForce && expiresOn >= asOf),
    ),
    trucesStandingThroughTrip: from(['trucesStanding', 'lastDayProposed'], (truces, lastDay) =>
      truces.filter(({ expiresOn = lastDay }) => expiresOn >= lastDay),
    ),
    freshCalls: from(['Meeting', 'asOf'], (meetings, asOf) =>
      meetings.filter(
        ({ kind, state, heldOn }) =>
          kind === 'LEADERS_CALL' && state === 'HELD' && heldOn >= asOf - FRESH_DAYS && heldOn <= asOf,
      ),
    ),
    meetingsAhead: from(['Meeting', 'asOf'], (meetings, asOf) =>
      meetings.filter(({ state, heldOn }) => state === 'PLANNED' && heldOn >= asOf),
    ),
    lastDayProposed: from(['ProposedTrip'], (trips) =>
      trips.length > 0 ? Math.max(...trips.map(({ latestOn }) => latestOn)) : undefined,
    ),
    firstDayLeft: from(['ProposedTrip', 'asOf'], (trips, asOf) =>
      trips.length > 0 ? Math.max(asOf, Math.min(...trips.map(({ earliestOn }) => earliestOn))) : undefined,
    ),
    daysLeft: from(['firstDayLeft', 'lastDayProposed'], (firstDay, lastDay) =>
      firstDay === undefined ? undefined : { firstDay, lastDay },
    ),
    firstFeasibleDay: from(['firstDayLeft', 'floor', 'free'], (firstDay, floor, free) => {
      if (firstDay === undefined) return undefined;
      const day = Math.max(firstDay, floor);
      return Math.max(day, free.find(({ lastDay }) => lastDay >= day).firstDay);
    }),
    requiredStatuses: from(REQUIRED, (...statuses) => statuses),
    supportingStatuses: from(SUPPORTING, (...statuses) => statuses),
    requiredUnknown: from(['requiredStatuses'], (all) => all.filter((status) => status === 'UNKNOWN').length),
    requiredMet: from(['requiredStatuses'], (all) => all.filter((status) => status === 'MET').length),
  }),
);
