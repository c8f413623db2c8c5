import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { JournalEntry } from '../../src/log/entries.ts';
import { expect, test } from '../helpers/fixtures.ts';
import { weighScripts } from '../helpers/scriptWeight.ts';
import { keepInLog } from '../helpers/keptLog.ts';
import { inventedDays, note, shoe } from '../unit/features/appointment/invented.ts';
import { assessment, on, profile, session } from '../unit/plan/logbook.ts';

const path = '/appointment/';
const threeMonths = inventedDays(91);
const kinds = [
  'First visit to a doctor',
  'Physiotherapist or podiatrist',
  'Follow-up',
  'Specialist or surgeon',
  'Shoe or insole fitter',
];

/** Three months with more of everything than a page can hold. */
const veryLong: JournalEntry[] = [
  ...threeMonths,
  ...Array.from({ length: 30 }, (_, index) => [
    shoe(60, `pair-${index}`, `Pair number ${index} with a name as long as it may be`),
    note(62 + index, { shoeIds: [`pair-${index % 4}`, `pair-${index}`] }),
  ]).flat(),
  session(on(88), {
    signs: {
      'new-numbness': 'yes',
      'toe-drifts-or-lifts': 'yes',
      'growing-swelling': 'yes',
      'several-swollen-joints': 'yes',
      'growing-night-or-rest-pain': 'yes',
      'fixed-sore-spot-on-bone': 'yes',
      'no-better-after-good-trial': 'yes',
      'night-pain-with-weight-loss-or-cancer': 'yes',
    },
  }),
];

const sheet = (page: Page) => page.getByRole('article', { name: 'The sheet' });
const fits = (page: Page) => page.locator('.notes-bar').getByRole('status');

async function open(page: Page, entries: readonly JournalEntry[] = [], day = 90): Promise<Locator> {
  if (entries.length > 0) await keepInLog(page, entries);
  await page.clock.install({ time: new Date(`${on(day)}T10:00:00`) });
  await page.goto(path);
  await expect(sheet(page)).toBeVisible();
  return page.locator('.notes');
}

async function choose(page: Page, label: string): Promise<void> {
  await page.locator('label').filter({ hasText: label }).first().click();
}

async function pagesOf(page: Page, format: 'A4' | 'Letter'): Promise<number> {
  const printed = (await page.pdf({ format })).toString('latin1');
  return printed.match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

test.describe('printed', () => {
  test('an empty log makes one sheet to fill in by pen, A4 and Letter', async ({ page }) => {
    await open(page);
    await expect(fits(page)).toHaveText('It fits on one page.');
    expect(await pagesOf(page, 'A4')).toBe(1);
    expect(await pagesOf(page, 'Letter')).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect(sheet(page).getByText('Where it hurts, and since when')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Print the sheet' })).toBeHidden();
    await expect(page.getByRole('heading', { name: 'What goes on the sheet' })).toBeHidden();
  });

  test('three months make one sheet for every kind of appointment, A4 and Letter', async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await open(page, threeMonths);
    for (const kind of kinds) {
      await choose(page, kind);
      await expect(sheet(page)).toContainText(kind);
      await expect(fits(page)).toHaveText('It fits on one page.');
      expect(await pagesOf(page, 'A4'), kind).toBe(1);
      expect(await pagesOf(page, 'Letter'), kind).toBe(1);
    }
  });

  test('a very long log never runs on to a second page unsaid', async ({ page }) => {
    await open(page, veryLong);
    await choose(page, 'Physiotherapist or podiatrist');
    await expect(fits(page)).toHaveText('This will take two pages: leave something out.');
    expect(await pagesOf(page, 'A4')).toBe(2);
    // What is left out makes room again, and it is said.
    const signs = page.getByRole('group', { name: 'Warning signs I noticed' });
    for (const box of await signs.getByRole('checkbox').all()) await box.uncheck();
    await expect(fits(page)).toHaveText('It fits on one page.');
    expect(await pagesOf(page, 'A4')).toBe(1);
    expect(await pagesOf(page, 'Letter')).toBe(1);
  });

  test('it is black on white, whatever the colours of the screen', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    await open(page, threeMonths);
    const colours = await sheet(page).evaluate((element) => {
      const { color } = getComputedStyle(element);
      return [color, getComputedStyle(document.body).backgroundColor];
    });
    expect(colours[0]).toBe('rgb(0, 0, 0)');
    expect(['rgb(255, 255, 255)', 'rgba(0, 0, 0, 0)']).toContain(colours[1]);
  });
});

test('what was chosen is remembered for each kind of appointment, and after a reload', async ({
  page,
}) => {
  await open(page, threeMonths);
  await choose(page, 'Specialist or surgeon');
  await page.getByRole('checkbox', { name: /^Work boots, work/ }).uncheck();
  await page.locator('summary').filter({ hasText: 'Sport' }).click();
  await page.getByRole('checkbox', { name: /run, jump or play again/ }).check();
  await expect(page.getByText('4 chosen. More than three may get lost')).toBeVisible();
  await page.getByLabel('My own questions').fill('Can I dance at the wedding?');
  await page.getByRole('textbox', { name: 'Year' }).fill('2025');
  await page.getByRole('combobox', { name: 'Month' }).selectOption('March');
  await choose(page, 'Physiotherapist or podiatrist');
  await expect(sheet(page)).toContainText('Work boots, work');
  await expect(sheet(page)).not.toContainText('wedding');
  await expect(sheet(page)).toContainText('since March 2025 (13 months)');

  await page.reload();
  await expect(sheet(page)).toContainText('Physiotherapist or podiatrist');
  await choose(page, 'Specialist or surgeon');
  await expect(sheet(page)).toContainText('Can I dance at the wedding?');
  await expect(sheet(page)).toContainText('run, jump or play again');
  await expect(sheet(page)).not.toContainText('Work boots, work');
});

test('a line can be said in other words and put back; the shoe’s name is not kept apart', async ({
  page,
}) => {
  await open(page, threeMonths);
  await choose(page, 'Physiotherapist or podiatrist');
  await page.getByRole('button', { name: /Change.*Work boots, work/ }).click();
  await page.getByLabel('In your own words').fill('Work boots, in which I stand all day.');
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('button', { name: /Change.*Work boots, in which/ })).toBeFocused();
  await expect(sheet(page)).toContainText('in which I stand all day');
  await page.getByRole('button', { name: /Fill in.*I was told it is/ }).click();
  await page.getByRole('textbox', { name: 'I was told it is' }).fill('capsulitis');
  await page.keyboard.press('Escape');
  await expect(sheet(page)).toContainText('I was told it is: capsulitis');

  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  expect(kept).toContain('capsulitis');
  expect(kept).not.toContain('stand all day');
  expect(kept).not.toContain('Work boots');

  await page.getByRole('button', { name: /Change.*Work boots, in which/ }).click();
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(sheet(page)).toContainText('Work boots, work: worn on');
});

test('all of it by keyboard: kind, a line left out, a line filled in, a question, print', async ({
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await open(page, threeMonths);
  await page.getByRole('radio', { name: 'First visit to a doctor' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(sheet(page)).toContainText('Physiotherapist or podiatrist');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('combobox', { name: 'Month' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('2024');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: /^Pain at the ball/ })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(sheet(page)).not.toContainText('Pain at the ball');
  await page.getByRole('button', { name: /Fill in.*I was told it is/ }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('a sprain');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /Fill in.*I was told it is/ })).toBeFocused();
  await expect(sheet(page)).toContainText('I was told it is: a sprain');
  await page.locator('summary').filter({ hasText: 'Taping' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(sheet(page)).toContainText('Should I tape the toe');
  await page.getByRole('button', { name: 'Print the sheet' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('body')).toHaveAttribute('data-printed');
});

test('a year that can’t be gets a sentence, and is not on the sheet', async ({ page }) => {
  await open(page);
  await page.getByRole('textbox', { name: 'Year' }).fill('20266');
  await page.getByRole('textbox', { name: 'Year' }).fill('2031');
  await page.getByRole('textbox', { name: 'Year' }).blur();
  await expect(page.getByText('That has not come yet')).toBeVisible();
  await expect(sheet(page)).not.toContainText('2031');
  await page.getByRole('textbox', { name: 'Year' }).fill('soon');
  await page.getByRole('textbox', { name: 'Year' }).blur();
  await expect(page.getByText('Type the year in four digits')).toBeVisible();
});

test('something urgent comes before any appointment', async ({ page }) => {
  await open(page, [profile(on(0)), assessment(on(0), { 'hot-red-swollen-joint': 'yes' })], 0);
  await expect(page.getByText('Don’t wait for an appointment.')).toBeVisible();
  await expect(page.getByText('asks for help today')).toBeVisible();
});

test('where nothing can be stored the sheet is made and printed all the same', async ({ page }) => {
  await page.addInitScript(() => {
    const forbid = () => {
      throw new DOMException('Storage is forbidden.', 'SecurityError');
    };
    Object.defineProperty(window, 'indexedDB', { get: forbid });
    Object.defineProperty(window, 'localStorage', { get: forbid });
  });
  await page.goto(path);
  await expect(page.getByText('does not let the page keep anything')).toBeVisible();
  await choose(page, 'Follow-up');
  await expect(sheet(page)).toContainText('Follow-up');
  await expect(fits(page)).toHaveText('It fits on one page.');
  expect(await pagesOf(page, 'A4')).toBe(1);
});

test('damaged choices of an earlier visit are as if there were none', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('pushoff-appointment', '{"byKind":[7'));
  await open(page);
  await expect(sheet(page)).toContainText('First visit to a doctor');
});

test('another tab’s entries come to the sheet', async ({ page, context }) => {
  await open(page, [shoe(80, 'a', 'Grey trainers'), note(85, { shoeIds: ['a'] })]);
  await choose(page, 'Shoe or insole fitter');
  await expect(sheet(page)).toContainText('Grey trainers');
  const other = await context.newPage();
  await other.goto('/shoe-check/');
  await other.getByRole('button', { name: 'Remove Grey trainers' }).click();
  await expect(other.getByText('“Grey trainers” is removed.')).toBeVisible();
  await expect(sheet(page)).not.toContainText('Grey trainers');
});

for (const [width, scheme] of [
  [320, 'light'],
  [1280, 'dark'],
] as const) {
  test(`axe finds nothing, and nothing is wider than the screen (${width} px, ${scheme})`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme: scheme });
    await open(page, threeMonths);
    expect(await findings(page)).toEqual([]);
    await choose(page, 'Physiotherapist or podiatrist');
    await page.getByRole('button', { name: /Change.*Work boots, work/ }).click();
    await page.getByRole('textbox', { name: 'Year' }).fill('12');
    await page.getByRole('textbox', { name: 'Year' }).blur();
    await page.getByText('The drawing as a table').click();
    expect(await findings(page)).toEqual([]);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the empty form and every question with its reason stand on the page', async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('article', { name: 'The empty form' })).toBeVisible();
    await expect(page.getByText('I was told it is')).toBeVisible();
    await expect(page.locator('.notes-list li')).toHaveCount(28);
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('link', { name: 'A sheet with a drawing to mark' })).toBeVisible();
    // The form on one, the questions on the other.
    expect(await pagesOf(page, 'A4')).toBe(2);
    expect(await pagesOf(page, 'Letter')).toBe(2);
  });
});

test('loads 45 KB of script at most, compressed, before any press, and no rules without a plan', async ({
  page,
}) => {
  const expectLight = weighScripts(page);
  const asked: string[] = [];
  page.on('response', (response) => {
    asked.push(response.url());
  });
  await page.goto(path);
  await expect(sheet(page)).toBeVisible();
  await expectLight();
  expect(asked.filter((url) => url.includes('/planner/rules/'))).toEqual([]);
});
