import { expect, test } from '../helpers/fixtures.ts';
import { queries } from './search-queries.ts';

test.describe('the search dialog', () => {
  for (const keys of ['/', 'Control+k']) {
    test(`opens with ${keys}, finds, and gives focus back on Escape`, async ({ page }) => {
      await page.goto('/footwear/');
      const opener = page.getByRole('link', { name: 'Search', exact: true });
      await opener.focus();
      await page.keyboard.press(keys);
      const dialog = page.getByRole('dialog', { name: 'Search' });
      const field = dialog.getByRole('searchbox');
      await expect(field).toBeFocused();
      await field.fill('met pad');
      await expect(dialog.getByRole('listitem').first()).toContainText('Metatarsal pads');
      await expect(dialog.getByRole('status')).toContainText('about “met pad”');
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
      await expect(opener).toBeFocused();
    });
  }

  test('does not open while someone types a slash into a field', async ({ page }) => {
    await page.goto('/about/design/');
    await page.getByRole('searchbox', { name: 'Sample search' }).focus();
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('leads to the result by keyboard alone', async ({ page }) => {
    await page.goto('/');
    await page.keyboard.press('/');
    await expect(page.getByRole('searchbox')).toBeFocused();
    await page.keyboard.type('metatarsal pads');
    await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
    const first = page.getByRole('dialog').getByRole('listitem').getByRole('link').first();
    await first.focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/footwear\/metatarsal-pads\//);
  });
});

test.describe('the search page', () => {
  test('answers a link that carries a query', async ({ page }) => {
    await page.goto('/search/?q=metatarsal+pads');
    await expect(page.getByRole('searchbox')).toHaveValue('metatarsal pads');
    await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(
      'Metatarsal pads',
    );
  });

  test('keeps the query in the address', async ({ page }) => {
    await page.goto('/search/');
    await page.getByRole('searchbox').fill('taping');
    await expect(page.getByRole('status')).toContainText('about “taping”');
    await expect(page).toHaveURL(/\?q=taping$/);
  });

  test('shows the part of a page where the words are', async ({ page }) => {
    await page.goto('/search/?q=diabetes');
    await expect(page.getByText('In the part').first()).toBeVisible();
  });

  test('can be narrowed to a section', async ({ page }) => {
    await page.goto('/search/?q=shoes');
    const filter = page.getByRole('combobox', { name: 'Show' });
    await filter.selectOption('Your sport');
    await expect(page.getByRole('main').getByRole('listitem').first()).toContainText('Your sport');
  });

  test('shows a few pages first, and more when asked', async ({ page }) => {
    await page.goto('/search/?q=shoes');
    const results = page.locator('.search-results > li');
    await expect(results.first()).toBeVisible();
    const few = await results.count();
    await page.getByRole('button', { name: 'Show more' }).click();
    await expect.poll(() => results.count()).toBeGreaterThan(few);
  });

  test('says when nothing was found, and offers near terms and the sections', async ({ page }) => {
    await page.goto('/search/?q=kortizone');
    await expect(page.getByRole('status')).toContainText('Nothing found');
    await page
      .getByRole('button', { name: /cortisone/ })
      .first()
      .click();
    await expect(page.getByRole('status')).toContainText('about “');
    await page.getByRole('searchbox').fill('zzzzqqqq');
    await expect(page.getByRole('main').getByRole('link', { name: 'Understand' })).toBeVisible();
  });

  test('says so when the index cannot be loaded', async ({ page }) => {
    test
      .info()
      .annotations.push({ type: 'expected', description: 'console error of the failed load' });
    await page.route('**/pagefind/**', (route) =>
      route.fulfill({
        status: 200,
        contentType: 'text/javascript',
        body: 'throw new TypeError("broken")',
      }),
    );
    await page.goto('/search/?q=pads');
    await expect(page.getByRole('status')).toContainText('could not be loaded');
  });

  test('shows what was typed as text, never as markup', async ({ page }) => {
    await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`);
    await expect(page.getByRole('status')).toContainText('<img');
    await expect(page.getByRole('main').locator('img')).toHaveCount(0);
  });
});

test.describe('every query that people type finds its page', () => {
  test('first, or among the first three', async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto('/search/');
    const field = page.getByRole('searchbox');
    await expect(field).toBeVisible();
    const misses: string[] = [];
    for (const { query, pages, first } of queries) {
      await field.fill(query);
      const status = page.getByRole('status');
      await expect(status).toContainText(`“${query}”`);
      const found = await page
        .locator('.search-results > li > a')
        .evaluateAll((links) =>
          links.map((link) => new URL((link as HTMLAnchorElement).href).pathname),
        );
      const among = found.slice(0, first ? 1 : 3);
      if (!pages.some((wanted) => among.includes(wanted))) {
        misses.push(
          `“${query}” should find ${pages.join(' or ')}, found ${found.slice(0, 3).join(', ') || 'nothing'}`,
        );
      }
    }
    expect(misses).toEqual([]);
  });
});
