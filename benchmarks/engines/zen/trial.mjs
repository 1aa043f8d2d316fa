// What org.yibao.peers.Trial does, for GoRules Zen: `write` or `try`, the folder of the tables, how many rows, the name of the engine's files.
// Memory is what the process holds, because the engine keeps its own beside the heap.
import { readFileSync, writeFileSync } from 'node:fs';

const SECOND = 1_000_000_000n;
const CHECKED_FOR = 20n * SECOND;
const LONGEST_WARMING = 15;
const NOTHING_MORE = 3;
const BETTER = 0.95;
const SAMPLE = SECOND / 4n;
const SAMPLES = 9;
const CHUNK = 100;
const SLOW = SECOND / 500n;
const SLOW_SAMPLE = 10n * SECOND;

const [what, folder, rows, name] = process.argv.slice(2);
const table = `${folder}/${name}-${rows}.json`;
const edited = `${folder}/${name}-${rows}-edited.json`;
const now = process.hrtime.bigint;

function lines(file) {
  return readFileSync(`${folder}/${file}.csv`, 'utf8').trimEnd().split('\n').map((line) => line.split(','));
}

function ages(from, to) {
  if (from === '' && to === '') {
    return '';
  }
  return to === '' ? `>= ${from}` : `[${from}..${to}]`;
}

function graph(rows) {
  const column = (field) => ({ id: field, name: field, type: 'expression', field });
  return {
    contentType: 'application/vnd.gorules.decision',
    nodes: [
      { id: 'request', type: 'inputNode', name: 'request' },
      {
        id: 'contribution',
        type: 'decisionTableNode',
        name: 'contribution',
        content: {
          hitPolicy: 'first',
          inputs: ['region', 'year', 'student', 'age'].map(column),
          outputs: [column('amount')],
          rules: rows.map(([region, year, student, from, to, amount], number) => ({
            _id: String(number),
            region: `"${region}"`,
            year,
            student,
            age: ages(from, to),
            amount,
          })),
        },
      },
      { id: 'response', type: 'outputNode', name: 'response' },
    ],
    edges: [
      { id: 'asks', sourceId: 'request', targetId: 'contribution', type: 'edge' },
      { id: 'answers', sourceId: 'contribution', targetId: 'response', type: 'edge' },
    ],
  };
}

function questions(file) {
  return lines(file).map(([region, year, student, age, amount]) => ({
    asked: { region, year: Number(year), student: student === 'true', age: Number(age) },
    amount: Number(amount),
  }));
}

if (what === 'write') {
  writeFileSync(table, JSON.stringify(graph(lines(rows))));
  writeFileSync(edited, JSON.stringify(graph(lines(`${rows}-edited`))));
  process.exit();
}

const { ZenEngine } = await import('@gorules/zen-engine');
const all = questions(`${rows}-questions`);
const [change] = questions(`${rows}-edit`);

async function held() {
  global.gc();
  await new Promise((resolve) => setTimeout(resolve, 100));
  global.gc();
  return process.memoryUsage().rss;
}

async function require(decision, question) {
  const { result } = await decision.evaluate(question.asked);
  if (result.amount !== question.amount) {
    throw new Error(`wrong: ${result.amount} for ${JSON.stringify(question)}`);
  }
}

const before = await held();
let begin = now();
const engine = new ZenEngine();
const live = engine.createDecision(readFileSync(table));
await require(live, all[0]);
console.log(`live ${now() - begin}`);
console.log(`heap ${(await held()) - before}`);

let checked = 0;
for (begin = now(); checked < all.length && now() < begin + CHECKED_FOR; checked++) {
  await require(live, all[checked]);
}
const slow = (now() - begin) / BigInt(checked) > SLOW;
console.log(`checked ${checked}`);

const chunk = slow ? 1 : CHUNK;
let next = 0;
async function answer() {
  for (let count = 0; count < chunk; count++) {
    await require(live, all[next]);
    next = (next + 1) % all.length;
  }
}

async function sample(length) {
  const begin = now();
  let count = 0;
  while (now() < begin + length) {
    await answer();
    count += chunk;
  }
  return Number(now() - begin) / count;
}

let best = Infinity;
for (let second = 0, since = 0; second < LONGEST_WARMING && since < NOTHING_MORE; second++) {
  const time = await sample(SECOND);
  since = time < best * BETTER ? 0 : since + 1;
  best = Math.min(best, time);
}
const samples = [];
while (samples.length < (slow ? 1 : SAMPLES)) {
  samples.push(await sample(slow ? SLOW_SAMPLE : SAMPLE));
}
samples.sort((one, other) => one - other);
console.log(`question ${samples[samples.length >> 1].toFixed(1)}`);

begin = now();
await require(engine.createDecision(readFileSync(edited)), change);
console.log(`edited ${now() - begin}`);
