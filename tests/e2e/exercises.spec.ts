import { expect, test } from '../helpers/fixtures.ts';

const exercise = '/exercises/heel-raise-two-legs/';

test.describe('the library', () => {
  test('opens filtered from a link, says how many fit, and takes a filter back', async ({
    page,
  }) => {
    await page.goto('/exercises/?toe=no');
    const status = page.getByRole('status');
    await expect(status).toContainText('fit');
    const links = page.getByRole('main').getByRole('listitem').getByRole('link');
    const few = await links.count();
    await page.getByRole('link', { name: 'doesn’t bend the small toes up' }).click();
    await expect(status).toHaveText('');
    expect(await links.count()).toBeGreaterThan(few);
    await page.goBack();
    await expect(links).toHaveCount(few);
  });

  test('combines filters, and says when nothing fits', async ({ page }) => {
    await page.goto('/exercises/');
    const filters = page.getByRole('navigation', { name: 'Filters' });
    await filters.getByRole('link', { name: 'calf', exact: true }).click();
    await expect(filters.getByRole('link', { name: 'calf', exact: true })).toHaveAttribute(
      'aria-current',
      'true',
    );
    await filters.getByRole('link', { name: 'in water' }).click();
    await expect(page).toHaveURL(/muscle=calf&position=in\+water/);
    await expect(page.getByRole('status')).toContainText('No exercise fits');
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('is a complete list, and shows no filter that would do nothing', async ({ page }) => {
      await page.goto('/exercises/');
      await expect(page.getByRole('navigation', { name: 'Filters' })).toBeHidden();
      expect(await page.getByRole('main').getByRole('listitem').count()).toBeGreaterThanOrEqual(26);
    });

    test('an exercise shows its movement when asked, by a native control', async ({ page }) => {
      await page.goto(exercise);
      await expect(page.locator('.fig-still')).toBeVisible();
      await page.getByRole('checkbox', { name: 'Show the movement' }).check();
      await expect(page.locator('.fig-motion')).toBeVisible();
    });
  });
});

test('an exercise has its dose, its steps and its stop rule', async ({ page }) => {
  await page.goto(exercise);
  await expect(page.getByRole('table')).toContainText('3 × 12');
  await expect(page.getByRole('heading', { name: 'How to do it' })).toBeVisible();
  await expect(page.getByRole('heading', { name: /Stop rule/ })).toBeVisible();
});

test('each exercise prints on one sheet, and so does the sheet for an appointment', async ({
  page,
}) => {
  test.setTimeout(120_000);
  await page.goto('/exercises/');
  const addresses = await page
    .locator('.exercise-list a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const long: string[] = [];
  for (const address of [...addresses, '/living/appointment-sheet/']) {
    await page.goto(address);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: false });
    const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
    if (sheets !== 1) long.push(`${address}: ${sheets} sheets`);
  }
  expect(long).toEqual([]);
});
