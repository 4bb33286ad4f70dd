// node run.mjs <engine> <questions> [<result>]: checks all answers of an engine; with a result, times them too.
import { writeFile } from 'node:fs/promises';
import { check, measure } from './harness.mjs';
import { readQuestions } from './questions.mjs';

const [engine, questionsFile, resultFile] = process.argv.slice(2);
const { contestant } = await import(`./${engine}.mjs`);
const questions = await readQuestions(questionsFile);
const asked = await contestant();
await check(asked, questions);
if (resultFile !== undefined) {
  const { name, version, note } = asked;
  const microsPerAnswer = await measure(asked, questions);
  await writeFile(
    resultFile,
    JSON.stringify({ engine: name, version, runtime: process.version, microsPerAnswer, note }),
  );
}
