/** For how many days a leaders' call counts as recent. */
export const FRESH_DAYS = 90;

/** The years over which the bar for purchases is reckoned. */
export const BAR_YEARS = 2;

/** The items without which the visit is not ready. */
export const REQUIRED = [
  'big-number-win',
  'algorithm-licensing',
  'tiktok-ownership',
  'reciprocal-terms',
  'irreversibility',
  'choreography',
  'tariff-truce',
  'calendar',
];

/** The others. */
export const SUPPORTING = [
  'investment-pledge',
  'investment-deals',
  'purchase-commitment',
  'soybeans',
  'aircraft-order',
  'tiktok-deal',
  'fentanyl',
  'tariff-relief',
  'beijing-priorities',
  'readouts-agree',
  'reciprocal-visit',
  'opposition',
  'pressure-measures',
  'preparatory-talks',
];

const ANNOUNCED = new Set(['ANNOUNCED', 'SIGNED', 'DELIVERED']);

/** Tells whether what a fact tells of is announced at least. */
export const announced = ({ stage }) => ANNOUNCED.has(stage);
