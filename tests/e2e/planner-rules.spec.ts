import { loadRules } from '../../src/features/planner/build/loadRules.ts';
import { sourcesIn } from '../../src/features/planner/ladder/ruleSources.ts';
import { expect, test } from '../helpers/fixtures.ts';

const rules = loadRules().newest;
const page320 = { width: 320, height: 700 };

const sheetsIn = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length;

test.describe('the page with all rules', () => {
  test('says version, date and what changed', async ({ page }) => {
    await page.goto('/planner/rules/');
    await expect(page.getByText(`Version ${rules.version}`).first()).toBeVisible();
    await expect(page.getByText('What changed:')).toBeVisible();
    await expect(page.getByText('No clinician has reviewed these rules yet.')).toBeVisible();
  });

  test('prints every level once, with its label, and its order in every sport', async ({
    page,
  }) => {
    await page.goto('/planner/rules/');
    const ids = await page.$$eval('tr[id^="level-"]', (rows) => rows.map(({ id }) => id));
    expect(ids.sort()).toEqual(rules.ladder.levels.map(({ id }) => `level-${id}`).sort());
    for (const { id, because, basis } of rules.ladder.levels) {
      const row = page.locator(`#level-${id}`);
      await expect(row).toContainText(because);
      await expect(row).toContainText(`About ${basis.about}, how sure: ${basis.sure}`);
    }
    await expect(page.locator('.rules-order')).toHaveCount(rules.ladder.sports.length);
  });

  test('prints every warning sign, placement, medical limit, rule, limit and activity', async ({
    page,
  }) => {
    await page.goto('/planner/rules/');
    const text = (await page.getByRole('main').textContent())?.replaceAll(/\s+/g, ' ') ?? '';
    const { warningSigns, entry, checkIn, ladder } = rules;
    const named = [
      ...warningSigns.flatMap(({ question, todo, because }) => [question, todo, because]),
      ...entry.questions.flatMap(({ question, why }) => [question, why]),
      ...entry.placements.map(({ because }) => because),
      ...entry.medicalLimits.flatMap(({ todo, because }) => [todo, because]),
      ...checkIn.rules.flatMap(({ title, because }) => [title, because]),
      ...checkIn.questions.flatMap(({ question, why }) => [question, why]),
      ...checkIn.limits.breakSteps.map(({ because }) => because),
      ...ladder.fitness.map(({ words }) => words),
      ...ladder.activities.flatMap(({ name, instead }) => [name, instead]),
      ladder.norms.heelRaises.because,
      ladder.norms.oneLegStandSeconds.because,
    ];
    for (const words of named) expect(text).toContain(words);
  });

  test('leads from every source to its entry among the evidence', async ({ page }) => {
    await page.goto('/planner/rules/');
    const linked = await page.$$eval('.rules-basis a', (links) =>
      links.map((link) => (link as HTMLAnchorElement).hash.slice(1)),
    );
    expect([...new Set(linked)].sort()).toEqual([...sourcesIn(rules)].sort());
    await page.goto('/evidence/');
    for (const id of new Set(linked))
      await expect(page.locator(`article[id="${id}"]`)).toHaveCount(1);
  });

  test('says the ladder in a sentence, and leads from its contents to every part', async ({
    page,
  }) => {
    await page.goto('/planner/rules/');
    await expect(page.getByRole('img', { name: /^Two ladders side by side/ })).toBeVisible();
    const contents = page.getByRole('navigation', { name: 'On this page' }).getByRole('link');
    for (const link of await contents.all()) {
      const target = (await link.getAttribute('href')) ?? '';
      await expect(page.getByRole('heading', { level: 2 }).and(page.locator(target))).toHaveCount(
        1,
      );
    }
  });

  test('stays a set of tables on a phone, where each cell says its column', async ({ page }) => {
    await page.setViewportSize(page320);
    await page.goto('/planner/rules/');
    const signs = page.getByRole('table', { name: 'Warning signs' });
    await expect(signs.getByRole('row')).toHaveCount(rules.warningSigns.length + 1);
    const label = await signs
      .getByRole('cell')
      .first()
      .evaluate((cell) => getComputedStyle(cell, '::before').content);
    expect(label).toBe('"What to do"');
  });

  test('opens the sports on paper, and is as wide as the paper', async ({ page }) => {
    await page.goto('/planner/rules/');
    const firstRun = page.locator('#level-run-first');
    await expect(firstRun).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(firstRun).toBeVisible();
    await expect(page.getByRole('navigation', { name: 'On this page' })).toBeHidden();
    await page.setViewportSize({ width: 680, height: 900 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    expect(sheetsIn(await page.pdf({ format: 'A4' }))).toBeLessThanOrEqual(26);
  });

  test('leads to a level inside a closed sport', async ({ page }) => {
    await page.goto('/planner/rules/#level-run-first');
    await expect(page.locator('#level-run-first')).toBeInViewport();
  });
});

test.describe('the planner on paper', () => {
  for (const format of ['A4', 'Letter']) {
    test(`is three sheets of ${format}`, async ({ page }) => {
      await page.goto('/planner/paper/');
      expect(sheetsIn(await page.pdf({ format }))).toBe(3);
    });
  }

  test('has boxes for 14 days, the traffic light, the stop rule and the warning signs', async ({
    page,
  }) => {
    await page.goto('/planner/paper/');
    const days = page.getByRole('table', { name: /A box for each of 14 days/ });
    await expect(days.getByRole('columnheader')).toHaveCount(15);
    for (const line of ['Date', 'Worst pain during, 0–10', 'Next morning, 0–10']) {
      await expect(days.getByRole('rowheader', { name: line })).toBeVisible();
    }
    for (const colour of ['Green', 'Amber', 'Red']) {
      await expect(page.getByRole('heading', { name: colour, exact: true })).toBeVisible();
    }
    await expect(page.locator('.paper-stop')).toContainText('reaches 4 out of 10');
    for (const { question, urgency } of rules.warningSigns) {
      if (urgency !== 'routine') {
        await expect(page.locator('.paper-signs')).toContainText(question);
      }
    }
  });

  test('has every shared level to tick, in the order of climbing', async ({ page }) => {
    await page.goto('/planner/paper/');
    const numbers = await page.$$eval('.paper-levels > li b', (names) =>
      names.map((name) => name.textContent?.trim() ?? ''),
    );
    const byNumber = numbers.sort((a, b) => parseInt(a) - parseInt(b));
    const expected = rules.ladder.path.map((id, index) => {
      const name = rules.ladder.levels.find((level) => level.id === id)?.name;
      return `${index + 1}. ${name}`;
    });
    expect(byNumber).toEqual(expected);
  });

  test('its boxes can be reached by keyboard where they don’t fit the screen', async ({ page }) => {
    await page.setViewportSize(page320);
    await page.goto('/planner/paper/');
    const room = page.getByRole('group', { name: 'Boxes for 14 days' });
    await room.focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => room.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of ['/planner/rules/', '/planner/paper/']) {
    test(`${address} is whole, and has no control that does nothing`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect(await page.getByRole('table').count()).toBeGreaterThan(0);
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
    });
  }
});
