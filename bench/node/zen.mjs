import { overrideConfig, ZenDecisionContent, ZenEngine } from '@gorules/zen-engine';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fromDay } from './questions.mjs';

const { version } = createRequire(import.meta.url)('@gorules/zen-engine/package.json');

/** ZEN: one decision graph of decision tables, compiled once; evaluated without its trace. */
export async function contestant() {
  overrideConfig({ nodesInContext: false }); // no expression asks for $nodes, so they need not be kept
  const graph = await readFile(new URL('zen.json', import.meta.url));
  const decision = new ZenEngine().createDecision(new ZenDecisionContent(graph));
  return {
    name: 'ZEN',
    version,
    note:
      'Expresses 22 of 22 items itself. Bars are literals in the tables. Days are given as numbers, and the calendar ' +
      'as runs of days. Amounts are decimals. A fact base crosses from JavaScript into native code within what is ' +
      'timed, as it must for every evaluation; an answer is awaited before the next is asked.',
    prepare: (factBase) => factBase,
    answer: (factBase) => decision.evaluate(factBase),
    outcomes: ({ result: { status, verdict, engagement, earliestFeasible } }) => ({
      ...Object.fromEntries(Object.entries(status).map(([item, value]) => [kebab(item), value])),
      verdict,
      engagement,
      ...(earliestFeasible != null && { earliestFeasible: fromDay(earliestFeasible) }),
    }),
  };
}

/** The expression language takes a hyphen for a minus, so the graph names its items in camel case. */
const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
