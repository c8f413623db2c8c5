import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import type { Shoe } from '../../src/log/entries.ts';
import { expect, test } from '../helpers/fixtures.ts';
import { weighScripts } from '../helpers/scriptWeight.ts';
import { keepInLog } from '../helpers/keptLog.ts';
import { assessment, on, profile } from '../unit/plan/logbook.ts';

const path = '/shoe-check/';
const best =
  'toe-box-width=roomy&toe-box-depth=free&length=thumb&heel-height=up-to-15' +
  '&weight-and-thinness=protective&bend-stiffness=firm&bend-point=ball&cushioning=springs-back' +
  '&wear=even&fastening=holds&toe-spring=curved&twist-stiffness=firm&heel-counter=firm' +
  '&insole-removable=room';
const roomyShoe = `${path}#shoe=1&for=walking&${best}`;
const crowdedShoe = roomyShoe.replace('=roomy', '=crowded');

function check(page: Page): Locator {
  return page.locator('.shoe-check');
}

async function open(page: Page, address = path): Promise<Locator> {
  await page.goto(address);
  await expect(page.locator('astro-island:not([ssr]) .shoe-check')).toBeVisible();
  return check(page);
}

/** A line or a box, pressed as a finger would press it. */
async function choose(shoes: Locator, label: string): Promise<void> {
  await shoes.locator('label').filter({ hasText: label }).first().click();
}

async function begin(shoes: Locator): Promise<void> {
  await choose(shoes, 'It hurts most days');
  await choose(shoes, 'Everyday');
  await shoes.getByRole('button', { name: 'Start' }).click();
}

/** Answers the 14 tests, the best way but for those named by their place. */
async function answerAll(shoes: Locator, worse: Record<number, number> = {}): Promise<void> {
  for (let test = 1; test <= 14; test += 1) {
    await expect(shoes.getByText(`Test ${test} of 14`)).toBeVisible();
    await shoes
      .locator('.ask-ladder label')
      .nth(worse[test] ?? 0)
      .click();
    await shoes.getByRole('button', { name: 'Next' }).click();
  }
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 700 } });

  test('three shoes on the floor become one decision', async ({ page }) => {
    const shoes = await open(page);
    await begin(shoes);
    await choose(shoes, 'Toes stand over the edge');
    await expect(shoes.getByText('you can stop here')).toBeVisible();
    await shoes.getByRole('button', { name: 'See the result' }).click();
    await expect(shoes.getByRole('heading', { name: 'Leave for later' })).toBeFocused();

    await shoes.getByRole('button', { name: 'Check another pair' }).click();
    await shoes.getByRole('button', { name: 'Start' }).click();
    await answerAll(shoes, { 8: 2 });
    await expect(shoes.getByRole('heading', { name: 'Wear with changes' })).toBeFocused();

    await shoes.getByRole('button', { name: 'Check another pair' }).click();
    await shoes.getByRole('button', { name: 'Start' }).click();
    await answerAll(shoes);
    await shoes.getByRole('button', { name: 'Compare pairs' }).click();
    await expect(shoes.getByRole('heading', { name: 'Wear “Pair 3”' })).toBeFocused();
    await expect(shoes.getByRole('row', { name: /Leave for later .*Wear now/ })).toBeVisible();
  });

  const ways: Record<string, (shoes: Locator, page: Page) => Promise<void>> = {
    'the start, with problems': async (shoes) => {
      await shoes.getByRole('button', { name: 'Start' }).click();
    },
    'one test': begin,
    'all tests on one page': async (shoes) => {
      await choose(shoes, 'All on one page');
      await begin(shoes);
    },
    'a result': async (shoes, page) => {
      await open(page, crowdedShoe);
      await expect(shoes.getByRole('heading', { name: 'Leave for later' })).toBeVisible();
    },
    'pairs side by side': async (shoes) => {
      await begin(shoes);
      await shoes.getByRole('button', { name: 'See the result so far' }).click();
      await shoes.getByRole('button', { name: 'Check another pair' }).click();
      await shoes.getByRole('button', { name: 'Start' }).click();
      await shoes.getByRole('button', { name: 'See the result so far' }).click();
      await shoes.getByRole('button', { name: 'Compare pairs' }).click();
    },
  };
  for (const [screen, reach] of Object.entries(ways)) {
    test(`nothing is wider than the screen, and axe finds nothing: ${screen}`, async ({ page }) => {
      await reach(await open(page), page);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }

  test('a reload keeps the place and the answers', async ({ page }) => {
    const shoes = await open(page);
    await begin(shoes);
    await choose(shoes, 'The line just touches');
    await shoes.getByRole('button', { name: 'Next' }).click();
    await expect(shoes.getByText('Test 2 of 14')).toBeVisible();
    await page.reload();
    await expect(check(page).getByText('Test 2 of 14')).toBeVisible();
    await check(page).getByRole('button', { name: 'Back' }).click();
    await expect(check(page).getByRole('radio', { checked: true })).toHaveValue('snug');
  });
});

test('the whole check can be done by keyboard', async ({ page }) => {
  const shoes = await open(page);
  await shoes.getByRole('radio', { name: /It hurts most days/ }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  for (let test = 1; test <= 14; test += 1) {
    await expect(shoes.getByText(`Test ${test} of 14`)).toBeVisible();
    await expect(shoes.getByRole('heading', { level: 2 })).toBeFocused();
    // The heel has two fields and a button before its answers.
    const toAnswers = test === 4 ? 4 : 1;
    for (let tab = 0; tab < toAnswers; tab += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.keyboard.press('Enter');
  }
  await expect(shoes.getByRole('heading', { name: 'Wear now' })).toBeFocused();
});

test('a question without an answer says what to do, and leads there', async ({ page }) => {
  const shoes = await open(page);
  await shoes.getByRole('button', { name: 'Start' }).click();
  await expect(shoes.getByText('2 questions have no answer yet')).toBeVisible();
  await shoes.getByRole('link', { name: 'What is the shoe for?' }).click();
  await expect(shoes.getByRole('radio', { name: 'Everyday' })).toBeFocused();
  await begin(shoes);
  await shoes.getByRole('button', { name: 'Next' }).click();
  await expect(shoes.getByText('“I am not sure” is fine too')).toBeVisible();
  await expect(shoes.getByRole('radio', { name: /Inside all round/ })).toBeFocused();
});

test('two heights become an answer, and an impossible one a sentence', async ({ page }) => {
  const shoes = await open(page);
  await choose(shoes, 'It hurts most days');
  await choose(shoes, 'Dressing up');
  await choose(shoes, 'All on one page');
  await shoes.getByRole('button', { name: 'Start' }).click();
  await shoes.getByLabel('Heel, in mm').fill('700');
  await shoes.getByLabel('Ball, in mm').fill('10');
  await shoes.getByRole('button', { name: 'Work it out' }).click();
  await expect(shoes.getByText('Type the height at the heel in millimetres')).toBeVisible();
  await expect(shoes.getByRole('radio', { checked: true })).toHaveCount(0);
  await shoes.getByLabel('Heel, in mm').fill('70');
  await shoes.getByRole('button', { name: 'Work it out' }).click();
  await expect(shoes.getByText('Heel minus ball: 60 mm')).toBeVisible();
  await expect(shoes.getByRole('radio', { name: 'More than 50 mm higher' })).toBeChecked();
});

test.describe('a link with the answers', () => {
  test('opens the result, and carries the shoe only', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const shoes = await open(page, roomyShoe);
    await expect(shoes.getByRole('heading', { name: 'Wear now' })).toBeVisible();
    await shoes.getByRole('button', { name: 'Copy a link' }).click();
    await expect(shoes.getByText('The link is copied')).toBeVisible();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(copied).hash).toBe(roomyShoe.slice(path.length));
  });

  test('that is damaged gets a sentence, and nothing is taken from it', async ({ page }) => {
    const shoes = await open(page, crowdedShoe.replace('=crowded', '=huge'));
    await expect(shoes.getByRole('alert')).toContainText('This link is damaged');
    await expect(shoes.getByRole('heading', { name: 'Check a pair' })).toBeVisible();
    await expect(shoes.getByRole('heading', { name: 'Your pairs' })).toBeHidden();
  });

  test('re-says the verdict when the phase changes', async ({ page }) => {
    const thinShoe = roomyShoe.replace('=protective', '=minimalist');
    const shoes = await open(page, thinShoe);
    await shoes.getByLabel('Your phase').selectOption('settle');
    await expect(shoes.getByRole('heading', { name: 'Leave for later' })).toBeVisible();
    await shoes.getByLabel('Your phase').selectOption('maintain');
    await expect(shoes.getByRole('heading', { name: 'Wear with changes' })).toBeVisible();
    await expect(shoes.getByRole('status').first()).toHaveText(
      'In maintain: wear with changes. In settle it was: leave for later.',
    );
    await expect(shoes.getByRole('heading', { name: /gradual way in, and when/ })).toBeVisible();
  });
});

test.describe('with a plan', () => {
  const thinShoe = Object.fromEntries(
    `${best}&phase=maintain`
      .replace('=protective', '=minimalist')
      .split('&')
      .map((pair) => pair.split('=')),
  );
  const kept: Shoe = {
    ...{ type: 'shoe', id: 's1', day: on(0), recordedAt: `${on(0)}T09:00:00.000Z` },
    ...{ shoeId: 'thin', name: 'Thin shoes', purpose: 'walking', answers: thinShoe },
  };

  test.beforeEach(async ({ page }) => {
    await keepInLog(page, [profile(on(0)), assessment(on(0)), kept]);
    await page.clock.install({ time: new Date(`${on(0)}T10:00:00`) });
  });

  test('the phase is the plan’s; another can be chosen, and taken back', async ({ page }) => {
    const shoes = await open(page);
    await expect(shoes.getByLabel('Your phase')).toHaveValue('wake');
    await expect(shoes.getByText('Taken from your plan')).toBeVisible();
    await expect(shoes.getByText('Which line fits your foot?')).toBeHidden();
    await shoes.getByLabel('Your phase').selectOption('walk');
    await expect(shoes.getByText('Your plan is in wake.')).toBeVisible();
    await shoes.getByRole('button', { name: 'Take that' }).click();
    await expect(shoes.getByLabel('Your phase')).toHaveValue('wake');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
  });

  test('a pair that was saved in another phase gets its verdict anew', async ({ page }) => {
    const shoes = await open(page);
    await expect(
      shoes.getByText('Leave for later, walking. In maintain it was: wear with changes.'),
    ).toBeVisible();
    await shoes.getByRole('button', { name: 'Thin shoes', exact: true }).click();
    await expect(shoes.getByRole('heading', { name: 'Leave for later' })).toBeVisible();
    await expect(shoes.getByRole('status').first()).toHaveText(
      'In wake: leave for later. In maintain it was: wear with changes.',
    );
  });

  test('a plan that waits for answers says nothing, so the phase is asked', async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${on(40)}T10:00:00`));
    const shoes = await open(page);
    await expect(shoes.getByLabel('Your phase')).toHaveValue('maintain');
    await expect(shoes.getByText('Taken from your plan')).toBeHidden();
  });
});

test('without a plan no rules of the plan are loaded', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const shoes = await open(page);
  await page.waitForLoadState('networkidle');
  await expect(shoes.getByText('Which line fits your foot?')).toBeVisible();
  expect(asked.filter((url) => url.includes('/planner/rules/'))).toEqual([]);
});

test.describe('saved pairs', () => {
  test('are there again after a reload, can be changed, and removed', async ({ page }) => {
    let shoes = await open(page, roomyShoe);
    await shoes.getByLabel('Your phase').selectOption('walk');
    await shoes.getByLabel('Name of the pair').fill('Grey trainers');
    await shoes.getByRole('button', { name: 'Save this pair' }).click();
    await expect(shoes.getByText('“Grey trainers” is saved.')).toBeVisible();

    await page.goto('/search/');
    shoes = await open(page);
    await expect(shoes.getByLabel('Your phase')).toHaveValue('walk');
    await shoes.getByRole('button', { name: 'Grey trainers', exact: true }).click();
    await shoes.getByText('What speaks for it').click();
    await shoes.getByRole('button', { name: 'Change the answer on wear' }).click();
    await choose(shoes, 'Worn out');
    await shoes.getByRole('button', { name: 'See the result' }).click();
    await expect(shoes.getByRole('heading', { name: 'Leave for later' })).toBeVisible();
    await shoes.getByRole('button', { name: 'Save the changes' }).click();
    await expect(shoes.getByText('“Grey trainers” is saved.')).toBeVisible();

    await page.goto('/search/');
    shoes = await open(page);
    await expect(shoes.getByText('Leave for later, walking')).toBeVisible();
    await shoes.getByRole('button', { name: 'Remove Grey trainers' }).click();
    await expect(shoes.getByText('“Grey trainers” is removed.')).toBeVisible();
    await page.goto('/search/');
    shoes = await open(page);
    await expect(shoes.getByRole('heading', { name: 'Check a pair' })).toBeVisible();
  });

  test('can’t share a name: a sentence says so, and nothing saved changes', async ({ page }) => {
    const shoes = await open(page, roomyShoe);
    await shoes.getByLabel('Name of the pair').fill('Trainers');
    await shoes.getByRole('button', { name: 'Save this pair' }).click();
    await expect(shoes.getByText('“Trainers” is saved.')).toBeVisible();
    await shoes.getByRole('button', { name: 'Check another pair' }).click();
    await shoes.getByRole('button', { name: 'Start' }).click();
    await shoes.getByRole('button', { name: 'See the result so far' }).click();
    await shoes.getByLabel('Name of the pair').fill('trainers');
    await shoes.getByRole('button', { name: 'Save this pair' }).click();
    await expect(shoes.getByText('Nothing was saved: choose another name')).toBeVisible();
    await expect(shoes.getByLabel('Name of the pair')).toBeFocused();
  });
});

test('the browser’s Back leads from the next pair to the one before it', async ({ page }) => {
  const shoes = await open(page);
  await begin(shoes);
  await choose(shoes, 'Toes stand over the edge');
  await shoes.getByRole('button', { name: 'See the result' }).click();
  await shoes.getByRole('button', { name: 'Check another pair' }).click();
  await expect(shoes.getByRole('heading', { name: 'Check another pair' })).toBeVisible();
  await page.goBack();
  await expect(shoes.getByRole('heading', { name: 'Leave for later' })).toBeVisible();
  await expect(shoes.getByText('Your toes are wider than this shoe')).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the same tests stand on the page as a paper check, and no control that does nothing', async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: 'The check on paper' })).toBeVisible();
    await expect(page.locator('.paper-tests > li')).toHaveCount(14);
    await expect(page.locator('.paper-tests svg')).toHaveCount(14);
    await expect(page.getByRole('heading', { name: 'Pressure is not pain' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});

test.describe('on paper', () => {
  for (const format of ['A4', 'Letter']) {
    test(`the list for the shop is one sheet of ${format}`, async ({ page }) => {
      await page.goto('/shoe-check/shop-list/');
      const sheet = (await page.pdf({ format })).toString('latin1');
      expect(sheet.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    });
  }

  test('a result prints on two sheets or fewer, without buttons', async ({ page }) => {
    await open(page, crowdedShoe);
    const sheets = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(sheets.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(2);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('button', { name: 'Check another pair' })).toBeHidden();
    await expect(check(page).getByText('Your toes are wider than this shoe')).toBeVisible();
  });
});

test('the page loads no more than 45 KB of script, compressed, before any press', async ({
  page,
}) => {
  const expectLight = weighScripts(page);
  await open(page);
  await expectLight();
});
