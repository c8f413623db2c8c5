import { readFileSync } from 'node:fs';
import type { Rules } from '../../../src/plan/rules.ts';

// Reading and checking the files takes a second. `npm run mutation`, which starts the tests
// thousands of times, hands in what it has read once.
const ready = process.env['RULES_FILE'];

/** This site's rules. */
export const rules: Rules =
  ready === undefined
    ? (await import('../../../src/features/planner/build/loadRules.ts')).loadRules().newest
    : (JSON.parse(readFileSync(ready, 'utf8')) as Rules);
