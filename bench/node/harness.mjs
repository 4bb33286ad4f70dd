const WARM_UP_MS = 5_000;
const WARM_UP_PASSES = 5;
const TIMED_MS = 10_000;
const TIMED_PASSES = 10;

/**
 * Asks for all answers and compares each outcome.
 *
 * @throws if one differs, naming the fact base, the item, what was expected and what was found
 */
export async function check({ name, prepare, answer, outcomes }, questions) {
  for (const [index, { factBase, expected }] of questions.entries()) {
    const found = await outcomes(await answer(prepare(factBase)));
    for (const item of new Set([...Object.keys(expected), ...Object.keys(found)])) {
      if (found[item] !== expected[item]) {
        throw new Error(
          `${name}, fact base ${index}, ${item}: expected ${expected[item] ?? 'nothing'}, found ${found[item] ?? 'nothing'}`,
        );
      }
    }
  }
}

/** Warms up, then returns the µs per answer of each pass over all questions: at least ten passes. */
export async function measure({ prepare, answer }, questions) {
  const prepared = questions.map(({ factBase }) => prepare(factBase));
  await passes(answer, prepared, WARM_UP_PASSES, WARM_UP_MS);
  return passes(answer, prepared, TIMED_PASSES, TIMED_MS);
}

/** Makes at least `least` passes, and more until `ms` are over. */
async function passes(answer, prepared, least, ms) {
  const micros = [];
  const end = performance.now() + ms;
  while (micros.length < least || performance.now() < end) {
    const start = performance.now();
    for (const question of prepared) {
      const answered = answer(question);
      if (answered instanceof Promise) await answered; // what answers at once is not made to wait
    }
    micros.push(((performance.now() - start) * 1_000) / prepared.length);
  }
  return micros;
}
