// npm test: everything, in the order in which a mistake is cheapest to find.
// All steps run, also after one has failed, except those that need a build that did not work.
import { spawnSync } from 'node:child_process';
import { installIfNeeded, projectEnvironment } from './install.mjs';

const basePath = '/some/where';
const steps = [
  { name: 'format', run: 'prettier --check --log-level warn .' },
  { name: 'lint', run: 'eslint .' },
  { name: 'imports', run: 'depcruise --config .dependency-cruiser.mjs src' },
  { name: 'unused', run: 'knip' },
  { name: 'content', run: 'node scripts/check-content.mjs' },
  { name: 'types', run: 'astro check --minimumFailingSeverity warning' },
  { name: 'unit', run: 'vitest run' },
  { name: 'build', run: 'astro build' },
  { name: 'site', run: 'node scripts/check-site.mjs dist', needs: 'build' },
  {
    name: 'build with a base path',
    run: 'astro build --outDir .cache/based',
    environment: { BASE_PATH: basePath, SITE_URL: 'https://example.org' },
  },
  {
    name: 'site with a base path',
    run: `node scripts/check-site.mjs .cache/based ${basePath}`,
    needs: 'build with a base path',
  },
  { name: 'browser', run: 'node scripts/ensure-browser.mjs' },
  { name: 'browser tests', run: 'playwright test', needs: 'build' },
];

installIfNeeded();
const only = process.argv.slice(2);
const failed = [];
let passed = 0;
for (const { name, run, needs, environment } of steps) {
  if (only.length > 0 && !only.includes(name)) continue;
  if (failed.includes(needs)) {
    console.log(`\n── ${name}: left out, because “${needs}” failed`);
    failed.push(name);
    continue;
  }
  console.log(`\n── ${name}: ${run}`);
  const started = Date.now();
  const { status } = spawnSync(run, {
    shell: true,
    stdio: 'inherit',
    env: projectEnvironment({ CI: process.env.CI ?? '1', ...environment }),
  });
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  if (status === 0) {
    passed += 1;
    console.log(`── ${name}: passed in ${seconds} s`);
  } else {
    failed.push(name);
    console.log(`── ${name}: FAILED after ${seconds} s`);
  }
}

if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`\n${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
