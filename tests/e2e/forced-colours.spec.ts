import { expect, test } from '../helpers/fixtures.ts';

test.use({ forcedColors: 'active' });

test('words on solid blocks stay readable with the system’s own colours', async ({ page }) => {
  await page.goto('/about/design/');
  const unreadable = await page.$$eval('.care, .care h3, .button', (elements) =>
    elements
      .filter((element) => {
        const style = getComputedStyle(element);
        return (
          style.backgroundColor !== 'rgba(0, 0, 0, 0)' && style.backgroundColor === style.color
        );
      })
      .map((element) => element.className),
  );
  expect(unreadable).toEqual([]);
  const ground = await page.$eval(
    '.care-emergency',
    (card) => getComputedStyle(card).backgroundColor,
  );
  const canvas = await page.$eval('html', (html) => getComputedStyle(html).backgroundColor);
  expect(ground).toBe(canvas);
});
