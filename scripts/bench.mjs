// Measures what the design has bars for, and prints each figure beside its bar: npm run bench
// Speeds depend on the machine; compare figures of one run only.
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { loadRules } from '../src/features/planner/build/loadRules.ts';
import { readDay } from '../src/lib/days.ts';
import { replay } from '../src/plan/index.ts';
import { inventedDays } from '../tests/helpers/inventedDays.ts';
import { browserHere, launchArguments } from './browser.mjs';
import { servedSite } from './served-site.mjs';

const kilobyte = 1024;
const sizeOf = (text) => gzipSync(text, { level: 9 }).length;
const kilobytes = (bytes) => `${(bytes / kilobyte).toFixed(1)} KB`;
const rows = [];
const row = (what, figure, bar) => rows.push([what, figure, bar]);

const started = Date.now();
const build = spawnSync('astro', ['build', '--silent'], { stdio: 'inherit' });
if (build.status !== 0) process.exit(1);
const pages = globSync('dist/**/*.html');
row(
  `build of ${pages.length} pages`,
  `${((Date.now() - started) / 1000).toFixed(1)} s`,
  '15 s or less',
);

const guides = globSync('dist/{understand,phases,footwear,sports,living}/*/index.html').map(
  (file) => {
    const html = readFileSync(file, 'utf8');
    const drawings = (html.match(/<svg class="fig"[\s\S]*?<\/svg>/g) ?? []).join('');
    return { file, html: sizeOf(html), drawings: drawings ? sizeOf(drawings) : 0 };
  },
);
const sorted = (key) => guides.map((guide) => guide[key]).sort((a, b) => a - b);
const median = (numbers) => numbers[Math.floor(numbers.length / 2)];
row('guide page, median, gzip', kilobytes(median(sorted('html'))), '14 KB or less');
row('guide page, largest, gzip', kilobytes(sorted('html').at(-1)), '20 KB or less');
row('drawings of a guide, largest, gzip', kilobytes(sorted('drawings').at(-1)), '6 KB or less');
for (const file of [
  'index.html',
  'evidence/index.html',
  'glossary/index.html',
  'questions/index.html',
]) {
  row(
    `/${file.replace('index.html', '')}, gzip`,
    kilobytes(sizeOf(readFileSync(`dist/${file}`))),
    '',
  );
}

measureReplay();

const site = await servedSite('dist');
const executablePath = browserHere();
const browser = await chromium.launch({
  args: launchArguments,
  ...(executablePath ? { executablePath } : {}),
});
await measureGuide(await browser.newPage({ viewport: { width: 360, height: 780 } }));
await measureSearch(await browser.newPage());
await measureJournal(await browser.newPage());
for (const tool of ['planner', 'journal', 'appointment', 'practice', 'shoe-check']) {
  await measureTool(await browser.newPage(), tool);
  await measureTasks(await browser.newPage(), tool);
}
await browser.close();
site.close();

const widths = [0, 1].map((column) => Math.max(...rows.map((cells) => cells[column].length)));
for (const [what, figure, bar] of rows) {
  console.log(`${what.padEnd(widths[0])}  ${figure.padStart(widths[1])}  ${bar && `bar: ${bar}`}`);
}

/** Today's plan from ten years of entries: one on each day, and all that a diligent reader writes. */
function measureReplay() {
  const { newest: rules } = loadRules();
  const until = readDay('2026-11-22');
  const entries = inventedDays({ until, days: 3653 });
  const seen = new Set();
  const daily = entries.filter(({ type, day }) => {
    const isFirst = type === 'profile' || type === 'assessment' || !seen.has(day);
    if (isFirst) seen.add(day);
    return isFirst;
  });
  for (const [what, log] of [
    ['one entry a day', daily],
    ['all entries', entries],
  ]) {
    const times = Array.from({ length: 41 }, () => {
      const start = performance.now();
      replay(log, rules, until);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    row(
      `planner: 10 years replayed, ${what} (${log.length})`,
      `${median(times).toFixed(1)} ms`,
      what === 'one entry a day' ? '20 ms or less' : '',
    );
  }
}

/** Opens a tool and waits until it runs: a page can be quiet before its script has begun to load. */
async function openTool(page, tool) {
  await page.goto(`${site.address}${tool}/`);
  await page.locator('main astro-island:not([ssr])').first().waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
}

async function measureTool(page, tool) {
  const loaded = loadedBy(page);
  await openTool(page, tool);
  const bytes = await loaded('script');
  row(`/${tool}/: script before any press, gzip`, kilobytes(bytes), '45 KB or less');
}

/**
 * The longest task of a tool on a phone four times slower than this machine, from the address to a
 * page at rest. The browser tells of tasks over 50 ms only.
 */
async function measureTasks(page, tool) {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration, startTime } of list.getEntries()) {
        window.longTasks.push({ duration, startTime });
      }
    }).observe({ type: 'longtask', buffered: true });
  });
  const longest = [];
  for (let round = 0; round < 5; round += 1) {
    await openTool(page, tool);
    const tasks = await page.evaluate(() => window.longTasks);
    longest.push(Math.max(0, ...tasks.map(({ duration }) => duration)));
  }
  const middle = median(longest.sort((a, b) => a - b));
  row(
    `/${tool}/: longest task at 4 × slowdown`,
    middle === 0 ? 'none over 50 ms' : `${middle.toFixed(0)} ms`,
    '50 ms or less',
  );
}

/** Counts what a page loads from now on. The answer gives the bytes, of all or of one kind. */
function loadedBy(page) {
  const loads = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    loads.push(
      response.body().then(
        // The search index is compressed already; compressing it again would change nothing.
        (body) => ({ kind, bytes: Math.min(body.length, sizeOf(body)) }),
        () => ({ kind, bytes: 0 }),
      ),
    );
  });
  return async (wanted) =>
    (await Promise.all(loads))
      .filter(({ kind }) => wanted === undefined || kind === wanted)
      .reduce((total, { bytes }) => total + bytes, 0);
}

async function measureGuide(page) {
  const loaded = loadedBy(page);
  await page.goto(`${site.address}footwear/metatarsal-pads/`, { waitUntil: 'networkidle' });
  row('a guide: script before any press, gzip', kilobytes(await loaded('script')), '');
  row('a guide: font', kilobytes(await loaded('font')), '');
}

async function measureSearch(page) {
  await page.goto(`${site.address}footwear/`, { waitUntil: 'networkidle' });
  const loaded = loadedBy(page);
  await page.keyboard.press('/');
  await page.getByRole('searchbox').fill('metatarsal pads');
  await page.locator('.search-results li').first().waitFor();
  await page.waitForLoadState('networkidle');
  row('search: from nothing loaded to first results', kilobytes(await loaded()), '100 KB or less');

  const times = [];
  for (const query of [
    'taping',
    'running',
    'heel raises',
    'stress fracture',
    'rocker shoes',
    'tennis',
  ]) {
    times.push(
      await page.evaluate(async (words) => {
        const field = document.querySelector('dialog input');
        const status = document.querySelector('dialog [role=status]');
        const asked = performance.now();
        field.value = words;
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        while (!status.textContent.includes(words)) {
          await new Promise((resolve) => setTimeout(resolve, 1));
        }
        return performance.now() - asked;
      }, query),
    );
  }
  const slowest = Math.max(...times);
  row(
    'search: from last key to results, once loaded',
    `${slowest.toFixed(0)} ms`,
    '100 ms or less',
  );
}

/** Five years of entries: how long until they are drawn, and how long a save takes. */
async function measureJournal(page) {
  const today = new Date();
  const until = [
    today.getFullYear(),
    String(today.getMonth() + 1).padStart(2, '0'),
    String(today.getDate()).padStart(2, '0'),
  ].join('-');
  const entries = inventedDays({ until, days: 1826 });
  const text = JSON.stringify({ format: 'pushoff-log', version: 1, exportedOn: until, entries });
  await page.goto(`${site.address}journal/`);
  const file = { name: 'days.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.getByLabel('Read in a file').setInputFiles(file);
  await page.getByRole('button', { name: 'Take it into my journal' }).click({ timeout: 60_000 });
  await page.getByRole('heading', { name: 'Pain over time' }).waitFor({ timeout: 60_000 });

  // A press makes everything anew: from the entries to series, from those to the drawing in the page.
  const draws = await page.evaluate(async () => {
    const press = async (label) => {
      const plot = document.querySelector('[aria-labelledby=pain-over-time] svg.plot');
      const before = plot.outerHTML;
      const choice = [...document.querySelectorAll('input[name=range]')].find(
        ({ value }) => value === label,
      );
      const start = performance.now();
      choice.click();
      while (
        document.querySelector('[aria-labelledby=pain-over-time] svg.plot').outerHTML === before
      ) {
        await new Promise((resolve) => queueMicrotask(resolve));
        if (performance.now() - start > 5000) throw new Error('The plot did not change.');
        await new Promise((resolve) => setTimeout(resolve));
      }
      return performance.now() - start;
    };
    const times = { '3-months': [], all: [] };
    await press('4-weeks');
    for (let round = 0; round < 5; round += 1) {
      for (const label of ['3-months', 'all']) {
        times[label].push(await press(label));
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
    }
    return times;
  });
  const middle = (label) => median(draws[label].sort((a, b) => a - b));
  row(
    `journal: 5 years (${entries.length} entries) drawn`,
    `${middle('all').toFixed(0)} ms`,
    '100 ms or less',
  );
  row('journal: 3 of these months drawn', `${middle('3-months').toFixed(0)} ms`, '100 ms or less');

  const start = Date.now();
  await page.getByRole('button', { name: /A low-energy day/ }).click();
  await page.getByText('Kept as a low-energy day.').waitFor();
  row('journal: from one tap to “kept”, with 5 years', `${Date.now() - start} ms`, '');
}
