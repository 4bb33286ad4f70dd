import { Engine, Fact } from 'json-rules-engine';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { derivedFacts } from './json-rules-engine-facts.mjs';
import { fromDay } from './questions.mjs';

const { version } = createRequire(import.meta.url)('json-rules-engine/package.json');
const UNKNOWN = 'UNKNOWN';
const CONSTANT = { cache: false }; // a constant gains nothing from the cache, whose keys are hashes

/**
 * json-rules-engine: rules as JSON, an engine made once. A clause is a rule, an item's clauses follow one another by
 * priority, and what the first that holds concludes becomes a fact of the run.
 */
export async function contestant() {
  const rules = JSON.parse(await readFile(new URL('json-rules-engine.json', import.meta.url)));
  const items = [...new Set(rules.map(({ event }) => event.params.item))];
  const engine = new Engine(rules);
  engine.addOperator('hasOne', hasOne, Array.isArray);
  engine.addOperator('overlap', overlap, Array.isArray);
  items.forEach((item) => engine.addFact(item, UNKNOWN, CONSTANT));
  derivedFacts.forEach((definition, name) => engine.addFact(name, definition));
  engine.on('concluded', async ({ item, value }, almanac) => {
    if ((await almanac.factValue(item)) === UNKNOWN) almanac.addFact(item, value, CONSTANT);
  });
  return {
    name: 'json-rules-engine',
    version,
    note:
      'Its rules express 13 of 22 items themselves, with a custom operator that looks for one fact that has several ' +
      'attributes. For investment-deals, purchase-commitment, aircraft-order, tiktok-deal, beijing-priorities, ' +
      'pressure-measures, tariff-truce, preparatory-talks and calendar, as for the conclusions, the host computes sums, ' +
      'counts and comparisons of days in dynamic facts. Bars are literals in the rules. Days are given as numbers, and ' +
      'the calendar as runs of days. Amounts are doubles.',
    prepare: ({ facts, ...rest }) =>
      Object.fromEntries(
        Object.entries({ ...rest, ...facts }).map(([name, value]) => [name, new Fact(name, value, CONSTANT)]),
      ),
    answer: (facts) => engine.run(facts),
    outcomes: async ({ almanac }) => {
      const outcomes = {};
      for (const item of items) outcomes[item] = await almanac.factValue(item);
      const earliest = await almanac.factValue('firstFeasibleDay');
      return earliest === undefined ? outcomes : { ...outcomes, earliestFeasible: fromDay(earliest) };
    },
  };
}

/** Whether one of the facts has all of a pattern's attributes: a value, one of several, or a number within bounds. */
function hasOne(facts, pattern) {
  return facts.some((fact) => {
    for (const attribute in pattern) {
      if (!satisfies(fact[attribute], pattern[attribute])) return false;
    }
    return true;
  });
}

function satisfies(value, wanted) {
  if (Array.isArray(wanted)) return wanted.includes(value);
  if (wanted.atLeast !== undefined) return value >= wanted.atLeast;
  if (wanted.below !== undefined) return value < wanted.below;
  return value === wanted;
}

/** Whether one of the runs of days has a day in common with another run. */
function overlap(runs, days) {
  return days !== undefined && runs.some((run) => run.firstDay <= days.lastDay && run.lastDay >= days.firstDay);
}
