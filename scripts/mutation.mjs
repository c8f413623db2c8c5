// npm run mutation: see stryker.config.mjs. The rules are read once, for the thousands of runs.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadRules } from '../src/features/planner/build/loadRules.ts';

const file = resolve('.cache/rules.json');
mkdirSync('.cache', { recursive: true });
writeFileSync(file, JSON.stringify(loadRules().newest));
const { status } = spawnSync('stryker', ['run', ...process.argv.slice(2)], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, RULES_FILE: file },
});
process.exitCode = status ?? 1;
