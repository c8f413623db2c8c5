import { readFile } from 'node:fs/promises';
import { test as plainTest } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { addDays } from '../../src/lib/days.ts';
import type { Day } from '../../src/lib/days.ts';
import type { Entry } from '../../src/log/index.ts';
import { replay } from '../../src/plan/index.ts';
import { violationsOn } from '../helpers/axe.ts';
import { expect, test } from '../helpers/fixtures.ts';
import { entriesIn, keepInLog } from '../helpers/keptLog.ts';
import { assessment, morning, on, profile } from '../unit/plan/logbook.ts';
import { follow, goodDay } from '../unit/plan/random-log.ts';
import { rules } from '../unit/plan/site-rules.ts';

/** A page of this site that leaves the log alone. */
const quietPage = '/planner/paper/';

/** A runner's log of so many days, done as planned, with one bad morning. */
function logOf(days: number, badDay?: number): Entry[] {
  const first = [profile(on(0), { sport: 'running' }), assessment(on(0), { usualMorningPain: 0 })];
  return follow(
    first,
    Array.from({ length: days }, (_, index) => ({
      obeys: true,
      makers: [index === badDay ? (day: number) => morning(on(day), { pain: 6 }) : goodDay],
    })),
  ).flat();
}

const runner = logOf(70, 40);
const today = on(70);
const { plan } = replay(runner, rules, today);

/** Opens a view as the reader of a log, on a day of theirs. */
async function open(
  page: Page,
  address: string,
  entries: readonly Entry[] = runner,
  day: Day = today,
): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T10:00:00`));
  await page.goto(quietPage);
  await keepInLog(page, entries);
  await page.goto(address);
}

const ladder = (page: Page) => page.getByRole('region', { name: 'Your ladder' });
const week = (page: Page) => page.getByRole('region', { name: 'Your week' });
const share = (page: Page) => page.getByRole('region', { name: 'Hand your plan on' });
const received = (page: Page) => page.getByRole('region', { name: 'A plan that came with a link' });

const sheetsIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;

test.describe('the ladder', () => {
  test('says where the reader is on both tracks and what is next, in a sentence and a picture', async ({
    page,
  }) => {
    await open(page, '/planner/?view=ladder');
    const picture = ladder(page).getByRole('img', {
      name: /^In your exercises you stand on level/,
    });
    await expect(picture).toBeVisible();
    const name = new RegExp(
      `level ${plan.strength.step} of ${plan.strength.steps}, “${plan.strength.level.name}”`,
    );
    await expect(ladder(page).getByText(name)).toBeVisible();
    await expect(picture.getByText('You are here')).toHaveCount(2);
    await expect(picture.getByText('The next step')).toHaveCount(1);
    await expect(picture.locator('.plan-rung.is-here')).toContainText([
      plan.strength.level.name,
      plan.activity.level.name,
    ]);
  });

  test('says the same as a table, in the order of climbing', async ({ page }) => {
    await open(page, '/planner/?view=ladder');
    await ladder(page).getByText('The same as a table').click();
    const table = ladder(page).getByRole('table', { name: /order of climbing/ });
    await expect(table.getByRole('row')).toHaveCount(plan.strength.steps + plan.activity.steps + 1);
    await expect(table.getByRole('row', { name: /You are here/ })).toHaveCount(2);
    await expect(table.getByRole('row', { name: /, next|Next/ })).toHaveCount(1);
  });

  test('shows the checklist before the next step, with how far each line has come', async ({
    page,
  }) => {
    await open(page, '/planner/?view=ladder');
    const { next } = plan;
    if (next === undefined) throw new Error('This reader has a next step.');
    await expect(
      ladder(page).getByRole('heading', { name: `Before “${next.level.name}”` }),
    ).toBeVisible();
    const lines = ladder(page).locator('.plan-gate-list li');
    await expect(lines).toHaveCount(next.checklist.length);
    await expect(lines.first()).toContainText(/Done|so far/);
  });

  test('tells the steps so far, the step back with its reason', async ({ page }) => {
    await open(page, '/planner/?view=ladder');
    const turns = ladder(page).locator('.plan-story > li');
    await expect(turns).toHaveCount(plan.changes.length);
    await expect(turns.last()).toContainText('Where you began');
    const back = turns.filter({ hasText: 'Step back' });
    await expect(back).toContainText('The morning after was 3 points or more above your usual.');
  });

  test('puts the ladders under each other on a phone and side by side on a wide screen', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await open(page, '/planner/?view=ladder');
    const boxes = async () => {
      await expect(page.locator('.plan-ladder-track')).toHaveCount(2);
      const first = await page.locator('.plan-ladder-track.is-strength').boundingBox();
      const second = await page.locator('.plan-ladder-track.is-activity').boundingBox();
      if (first === null || second === null) throw new Error('Both ladders have a box.');
      return { first, second };
    };
    const narrow = await boxes();
    expect(narrow.second.y).toBeGreaterThan(narrow.first.y + narrow.first.height - 1);
    await page.setViewportSize({ width: 1280, height: 900 });
    const wide = await boxes();
    expect(wide.second.y).toBe(wide.first.y);
    expect(wide.second.height).toBe(wide.first.height);
    expect(wide.second.x).toBeGreaterThan(wide.first.x);
  });

  test('begins at the bottom and ends at the top', async ({ page }) => {
    const low = [profile(on(0), { sport: 'running' }), assessment(on(0), { limp: 'yes' })];
    await open(page, '/planner/?view=ladder', low, on(0));
    await expect(ladder(page).getByText('level 1 of')).toBeVisible();
    await expect(ladder(page).locator('.plan-story > li')).toHaveCount(1);
  });
});

test.describe('the week', () => {
  test('has seven days, with rest days and why', async ({ page }) => {
    await open(page, '/planner/?view=week');
    await expect(week(page).getByRole('heading', { level: 3 })).toHaveCount(7);
    await expect(week(page).getByRole('heading', { name: /, today/ })).toHaveCount(1);
    await expect(
      week(page).getByText('if each day goes as planned and no level changes').first(),
    ).toBeVisible();
    const [dose] = plan.week.flatMap(({ exercises }) => exercises);
    const link = week(page).locator(`a[href$="/exercises/${dose?.exercise}/"]`).first();
    await expect(link).toBeVisible();
  });

  test('after a red morning, says that the foot rests until a usual one', async ({ page }) => {
    const sore = [
      ...runner.filter(({ day }) => day < today),
      morning(today, { pain: 7, settledWithin24Hours: 'no' }),
    ];
    await open(page, '/planner/?view=week', sore);
    await expect(week(page).getByRole('heading', { name: /Rest day/ })).toHaveCount(7);
    await expect(
      week(page).getByText('until a morning is back to your usual').first(),
    ).toBeVisible();
  });

  test('becomes a calendar file with its seven days, and only a press loads what makes it', async ({
    page,
  }) => {
    await open(page, '/planner/?view=week');
    await expect(week(page)).toBeVisible();
    await page.waitForLoadState('networkidle');
    const loaded: string[] = [];
    page.on('request', (request) => loaded.push(request.url()));
    const downloading = page.waitForEvent('download');
    await week(page).getByRole('button', { name: 'Save as a calendar file' }).click();
    const download = await downloading;
    expect(loaded.filter((url) => url.endsWith('.js')).length).toBeGreaterThan(0);
    expect(download.suggestedFilename()).toBe(`pushoff-week-${today}.ics`);
    const text = await readFile(await download.path(), 'utf8');
    const days = text.match(/DTSTART;VALUE=DATE:\d{8}/g);
    expect(days).toEqual(
      Array.from(
        { length: 7 },
        (_, index) => `DTSTART;VALUE=DATE:${addDays(today, index).replaceAll('-', '')}`,
      ),
    );
    await expect(week(page).getByRole('status')).toContainText('is saved');
  });

  const laterDays = [
    ['in the middle of the way', runner, today],
    ['with hops and runs', logOf(160), on(160)],
  ] as const;
  for (const [when, entries, day] of laterDays) {
    for (const format of ['A4', 'Letter']) {
      test(`prints on one sheet of ${format}, ${when}`, async ({ page }) => {
        await open(page, '/planner/?view=week', entries, day);
        await expect(week(page)).toBeVisible();
        expect(sheetsIn(await page.pdf({ format }))).toBe(1);
      });
    }
  }

  test('prints levels, boxes, stop rule, gate and warning signs, and nothing of the screen', async ({
    page,
  }) => {
    await open(page, '/planner/?view=week');
    await expect(week(page)).toBeVisible();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const sheet = page.locator('.plan-sheet');
    await expect(sheet).toBeVisible();
    await expect(sheet).toContainText(plan.strength.level.name);
    await expect(sheet).toContainText(plan.activity.level.name);
    await expect(sheet.getByRole('columnheader')).toHaveCount(8);
    const due = plan.week.reduce(
      (sum, { exercises, activity }) => sum + exercises.length + (activity ? 1 : 0),
      0,
    );
    await expect(sheet.locator('.plan-sheet-box')).toHaveCount(due);
    await expect(sheet).toContainText('pain in the ball of the foot reaches 4 out of 10');
    await expect(sheet).toContainText('Do you have chest pain');
    if (plan.next) await expect(sheet).toContainText(plan.next.level.name);
    await expect(page.getByRole('button', { name: 'Print the week' })).toBeHidden();
    await expect(page.locator('.plan-days')).toBeHidden();
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
    const ink = await sheet.evaluate((element) => getComputedStyle(element).color);
    expect(ink).toBe('rgb(0, 0, 0)');
  });

  test('has nothing to print or save while a warning sign is open', async ({ page }) => {
    const open3 = [...runner, assessment(today, { 'new-numbness': 'yes' })];
    await open(page, '/planner/?view=week', open3);
    await expect(week(page).getByText('until someone has looked at what is open')).toBeVisible();
    await expect(week(page).getByRole('button')).toHaveCount(0);
    await expect(page.locator('.plan-sheet')).toHaveCount(0);
  });
});

test.describe('handing the plan on', () => {
  test('says what is in the link, and the link holds just that', async ({ page }) => {
    await open(page, '/planner/?view=share');
    await expect(share(page).locator('dl')).toContainText(plan.strength.level.name);
    await expect(share(page).getByText('Not in it: your name')).toBeVisible();
    const link = await share(page).getByLabel('The link').inputValue();
    expect(link).toMatch(
      new RegExp(
        `/planner/#plan=1\\.${rules.version}\\.running\\.${plan.strength.level.id}\\.${plan.activity.level.id}\\.\\d+\\.0\\.${today}$`,
      ),
    );
  });

  test('copies the link, and says so', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, '/planner/?view=share');
    const link = await share(page).getByLabel('The link').inputValue();
    await share(page).getByRole('button', { name: 'Copy the link' }).click();
    await expect(share(page).getByRole('status')).toHaveText('The link is copied.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  });

  test('says how to copy by hand where the browser doesn’t let it', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: () => Promise.reject(new Error('Not allowed.')) },
      });
    });
    await open(page, '/planner/?view=share');
    await share(page).getByRole('button', { name: 'Copy the link' }).click();
    await expect(share(page).getByRole('status')).toContainText('copy it by hand');
  });

  test('shows a QR code, black on white in the dark too', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await open(page, '/planner/?view=share');
    await share(page).getByRole('button', { name: 'Show it as a QR code' }).click();
    const code = share(page).getByRole('img', { name: 'QR code with the link' });
    await expect(code).toBeVisible();
    const fill = (name: string) =>
      code.locator(name).evaluate((element) => getComputedStyle(element).fill);
    expect(await fill('.plan-qr-paper')).toBe('rgb(255, 255, 255)');
    expect(await fill('.plan-qr-ink')).toBe('rgb(0, 0, 0)');
  });

  test('has no link while a warning sign is open', async ({ page }) => {
    await open(page, '/planner/?view=share', [
      ...runner,
      assessment(today, { 'new-numbness': 'notSure' }),
    ]);
    await expect(share(page).getByText('there is no plan to hand on')).toBeVisible();
    await expect(share(page).getByRole('button')).toHaveCount(0);
  });
});

const link = `#plan=1.${rules.version}.running.wake-alone.strengthen-walks.12.10.${today}`;

test.describe('a plan that comes with a link', () => {
  test('is shown, leaves the address bar, never reaches the server, and changes nothing', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open(page, `/planner/${link}`);
    await expect(received(page)).toBeVisible();
    await expect(received(page).getByRole('heading', { level: 2 })).toBeFocused();
    await expect(received(page)).toContainText('The toes by themselves');
    await expect(received(page)).toContainText('12 minutes');
    expect(page.url()).not.toContain('plan=');
    expect(asked.some((url) => url.includes('wake-alone'))).toBe(false);
    await received(page).getByRole('button', { name: 'Close' }).click();
    await expect(received(page)).toHaveCount(0);
    expect(await entriesIn(page)).toHaveLength(runner.length);
  });

  test('doesn’t come back on a reload', async ({ page }) => {
    await open(page, `/planner/${link}`);
    await expect(received(page)).toBeVisible();
    await page.reload();
    await expect(page.locator('astro-island:not([ssr])').first()).toBeAttached();
    await expect(received(page)).toHaveCount(0);
  });

  test('becomes the reader’s limits only with who and when', async ({ page }) => {
    await open(page, `/planner/${link}`);
    await received(page).getByRole('button', { name: 'Use it as my limits' }).click();
    await received(page).getByRole('button', { name: 'Use as my limits', exact: true }).click();
    await expect(page.getByText('2 things to mend')).toBeVisible();
    expect(await entriesIn(page)).toHaveLength(runner.length);

    await received(page).getByText('A physiotherapist').click();
    await received(page).getByLabel('When?').fill(addDays(today, 1));
    await received(page).getByRole('button', { name: 'Use as my limits', exact: true }).click();
    await expect(received(page).getByText('That day has not come yet')).toBeVisible();
    await received(page).getByLabel('When?').fill(addDays(today, -1));
    await received(page).getByRole('button', { name: 'Use as my limits', exact: true }).click();
    await expect(received(page).getByText('The plan was made on')).toBeVisible();
    expect(await entriesIn(page)).toHaveLength(runner.length);

    await received(page).getByLabel('When?').fill(today);
    await received(page).getByRole('button', { name: 'Use as my limits', exact: true }).click();
    await expect(received(page).getByRole('status')).toContainText('These are your limits now');
    await expect
      .poll(async () => (await entriesIn(page)).filter(({ type }) => type === 'clearance'))
      .toMatchObject([
        {
          who: 'physiotherapist',
          checkedOn: today,
          strengthLevelUpTo: 'wake-alone',
          activityLevelUpTo: 'strengthen-walks',
        },
      ]);
  });

  test('can be taken by keyboard alone', async ({ page }) => {
    await open(page, `/planner/${link}`);
    await received(page).getByRole('button', { name: 'Use it as my limits' }).focus();
    await page.keyboard.press('Enter');
    await received(page).getByRole('radio', { name: 'A physiotherapist' }).focus();
    await page.keyboard.press('Space');
    await received(page).getByLabel('When?').fill(today);
    await page.keyboard.press('Enter');
    await expect(received(page).getByRole('status')).toContainText('These are your limits now');
  });

  test('is for reading where there is no plan of one’s own', async ({ page }) => {
    await open(page, `/planner/${link}`, []);
    await expect(received(page).getByText('It is for reading and printing')).toBeVisible();
    await expect(received(page).getByRole('button', { name: /my limits/ })).toHaveCount(0);
  });

  test('opens nothing that a medical matter holds', async ({ page }) => {
    const numb = [
      profile(on(0), { medical: { ...profile(on(0)).medical, reducedFeeling: 'yes' } }),
      assessment(on(0)),
    ];
    await open(page, `/planner/${link.replace(today, on(1))}`, numb, on(1));
    await received(page).getByRole('button', { name: 'Use it as my limits' }).click();
    await expect(received(page).getByText('A link can’t say it for them.')).toBeVisible();
  });

  for (const [what, broken] of [
    ['with a level that doesn’t exist', link.replace('wake-alone', 'moon-walk')],
    ['cut short', link.slice(0, 30)],
    ['with impossible minutes', link.replace('.12.', '.900.')],
    ['from the future', link.replace(today, addDays(today, 3))],
    ['from long ago', link.replace(today, addDays(today, -90))],
  ] as const) {
    test(`${what}, is refused in a sentence`, async ({ page }) => {
      await open(page, `/planner/${broken}`);
      const refused = page.getByRole('region', { name: 'This link can’t be used' });
      await expect(refused.getByText('Your own plan has not changed.')).toBeVisible();
      await expect(refused.getByRole('button')).toHaveCount(1);
      expect(page.url()).not.toContain('plan=');
      expect(await entriesIn(page)).toHaveLength(runner.length);
    });
  }

  test('prints alone, on one sheet', async ({ page }) => {
    await open(page, `/planner/${link}`);
    await expect(received(page)).toBeVisible();
    expect(sheetsIn(await page.pdf({ format: 'A4' }))).toBe(1);
    await page.emulateMedia({ media: 'print' });
    await expect(received(page).getByText('Stop rule')).toBeVisible();
    await expect(received(page).getByRole('button', { name: 'Close' })).toBeHidden();
  });
});

// Without a connection the browser itself complains, so these don't watch for complaints.
plainTest.describe('without a connection', () => {
  for (const [view, button, message] of [
    ['week', 'Save as a calendar file', 'The calendar could not be loaded'],
    ['share', 'Show it as a QR code', 'The code could not be loaded'],
  ] as const) {
    plainTest(`${button}: a sentence says what to do`, async ({ page, context }) => {
      await open(page, `/planner/?view=${view}`);
      const press = page.getByRole('button', { name: button });
      await expect(press).toBeVisible();
      await page.waitForLoadState('networkidle');
      await context.setOffline(true);
      await press.click();
      await expect(page.getByText(message)).toBeVisible();
    });
  }
});

const states: Record<
  string,
  { address: string; reach?: (page: Page) => Promise<void>; shown: (page: Page) => Locator }
> = {
  'the ladder': {
    address: '/planner/?view=ladder',
    shown: ladder,
    reach: (page) => ladder(page).getByText('The same as a table').click(),
  },
  'the week': { address: '/planner/?view=week', shown: week },
  'the plan to hand on, with its code': {
    address: '/planner/?view=share',
    shown: share,
    reach: (page) => share(page).getByRole('button', { name: 'Show it as a QR code' }).click(),
  },
  'a plan that came, being taken': {
    address: `/planner/${link}`,
    shown: received,
    reach: async (page) => {
      await received(page).getByRole('button', { name: 'Use it as my limits' }).click();
      await received(page).getByRole('button', { name: 'Use as my limits', exact: true }).click();
    },
  },
};
for (const [state, { address, reach, shown }] of Object.entries(states)) {
  for (const [width, colorScheme] of [
    [320, 'light'],
    [1280, 'dark'],
  ] as const) {
    test(`axe finds nothing, and nothing is too wide: ${state}, ${width} px, ${colorScheme}`, async ({
      page,
    }) => {
      test.setTimeout(90_000);
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await open(page, address);
      await expect(shown(page)).toBeVisible();
      await reach?.(page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      expect(await violationsOn(page)).toEqual([]);
    });
  }
}
