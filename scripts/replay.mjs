// `npm run -s replay -- export.json [--today YYYY-MM-DD]`: the plan, the state and every decision
// of an exported log, as JSON. A bug report is an export file.
import { readFileSync } from 'node:fs';
import { loadRules } from '../src/features/planner/build/loadRules.ts';
import { readDay } from '../src/lib/days.ts';
import { planImport } from '../src/log/index.ts';
import { replay, versionInForce, withNewestSigns } from '../src/plan/index.ts';

/** Ends with a sentence and without a stack: what went wrong is in the file, not in the code. */
function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

function readText(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return refuse(`The file ${String(path)} can’t be read.`);
  }
}

/** The version in force for the log, with the newest warning signs: as the planner itself does. */
function rulesFor(entries) {
  const { newest, earlier, withdrawn } = loadRules();
  const { version } = versionInForce(entries, newest.version, withdrawn);
  const own = earlier.find((rules) => rules.version === version) ?? newest;
  return withNewestSigns(own, newest);
}

/** What is told elsewhere in the output, or is the rules themselves. */
const leftOut = ['rules', 'path', 'decisions', 'recent', 'changes'];

/** Maps and sets as plain values. */
function asPlain(name, value) {
  if (leftOut.includes(name)) return undefined;
  if (value instanceof Map) return Object.fromEntries(value);
  return value instanceof Set ? [...value] : value;
}

const parts = process.argv.slice(2);
const at = parts.indexOf('--today');
const given = at < 0 ? undefined : parts.splice(at, 2)[1];
const [path] = parts;
if (path === undefined || parts.length > 1 || (at >= 0 && readDay(given) === undefined)) {
  refuse('Usage: npm run -s replay -- export.json [--today YYYY-MM-DD]');
}

const text = readText(path);
const log = planImport([], text);
if (!log.ok) refuse(log.problem);
if (log.refused.length > 0) {
  const [{ position, problem }] = log.refused;
  refuse(`Entry ${position} of the file: ${problem}`);
}
const today = readDay(given ?? JSON.parse(text.replace(/^\uFEFF/, '')).exportedOn);
if (today === undefined) refuse('The file doesn’t say its day; give one with --today YYYY-MM-DD.');

const { state, plan, decisions } = replay(log.toAppend, rulesFor(log.toAppend), today);
const told = decisions.map(({ matched, ...decision }) => ({
  ...decision,
  rules: matched.map(({ rule, truth }) => (truth === 'yes' ? rule.id : `${rule.id} (unknown)`)),
}));
console.log(
  JSON.stringify(
    {
      today,
      plan: {
        ...plan,
        matched: plan.matched.map(({ rule, truth, inputs }) => ({
          rule: rule.id,
          truth,
          inputs,
          because: rule.because,
          basis: rule.basis,
        })),
      },
      state: JSON.parse(JSON.stringify(state, asPlain)),
      decisions: told,
    },
    null,
    2,
  ),
);
