import { readFile } from 'node:fs/promises';

const MS_PER_DAY = 86_400_000;
const CALENDAR_DAYS = 366; // how far past the days that matter the calendar is given
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Returns a day's number, 0 being 1970-01-01. */
export const toDay = (text) => Date.parse(text) / MS_PER_DAY;

/** Returns the day of a number as ISO text. */
export const fromDay = (day) => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

/**
 * Reads the fact bases with what is expected of each.
 *
 * A fact base is given as `{asOf, floor, termEnd, facts: {Type: [{subject, attribute, ...}]}, blocked, discouraged, free}`,
 * the last three being runs of days `{firstDay, lastDay}` in time: those that the calendar blocks, those that it
 * discourages, and the longest ones that it does not block. JSON has no days: they are numbers here, which each engine
 * compares without parsing.
 */
export async function readQuestions(file) {
  return JSON.parse(await readFile(file, 'utf8')).map(({ factBase, expected }) => ({
    factBase: plain(factBase),
    expected,
  }));
}

function plain({ asOf, facts, parameters, windows, freeDays }) {
  const tripEnds = facts.ProposedTrip.map(({ latestOn }) => toDay(latestOn));
  const last = Math.max(toDay(asOf), toDay(parameters['calendar.floor']), ...tripEnds) + CALENDAR_DAYS;
  const runs = (all, category) =>
    all
      .filter((run) => run.category === category)
      .map(({ firstDay, lastDay }) => ({ firstDay: toDay(firstDay), lastDay: toDay(lastDay) }))
      .filter(({ firstDay, lastDay }) => lastDay >= toDay(asOf) && firstDay <= last);
  return {
    asOf: toDay(asOf),
    floor: toDay(parameters['calendar.floor']),
    termEnd: toDay(parameters['term.ends-on']),
    facts: Object.fromEntries(Object.entries(facts).map(([type, all]) => [type, all.map(stated)])),
    blocked: runs(windows, 'BLOCKS'),
    discouraged: runs(windows, 'DISCOURAGES'),
    free: runs(freeDays, 'BLOCKS'),
  };
}

/** No rule asks when a fact was said, or by whom. */
function stated({ said, by, ...fact }) {
  return Object.fromEntries(
    Object.entries(fact).map(([name, value]) => [name, DAY.test(value) ? toDay(value) : value]),
  );
}
