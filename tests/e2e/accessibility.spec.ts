import { violationsOn } from '../helpers/axe.ts';
import { expect, test } from '../helpers/fixtures.ts';
import { allPages, onePerTemplate } from '../helpers/pages.ts';

const phone = { width: 320, height: 700 };
const wide = { width: 1280, height: 900 };
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const path of allPages) {
  const combinations = [
    { scheme: 'light', viewport: phone },
    { scheme: 'dark', viewport: wide },
    ...(onePerTemplate.includes(path)
      ? ([
          { scheme: 'dark', viewport: phone },
          { scheme: 'light', viewport: wide },
        ] as const)
      : []),
  ] as const;

  test(`axe finds nothing on ${path}, and nothing is wider than a phone`, async ({ page }) => {
    test.setTimeout(90_000);
    await page.setViewportSize(phone);
    await page.goto(path);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, 'pixels wider than a screen of 320 px').toBe(0);
    for (const { scheme, viewport } of combinations) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ colorScheme: scheme });
      expect(await violationsOn(page, tags), `${viewport.width} px, ${scheme}`).toEqual([]);
    }
  });
}

test('touch targets on a guide are 24 px or larger, also in running text', async ({ page }) => {
  await page.setViewportSize(phone);
  await page.goto('/footwear/metatarsal-pads/');
  const small = await page.$$eval('header a, footer a, nav a, button, summary', (elements) =>
    elements
      .map((element) => ({
        text: element.textContent?.trim(),
        box: element.getBoundingClientRect(),
      }))
      .filter(({ box }) => box.width > 0 && box.height < 24)
      .map(({ text }) => text),
  );
  expect(small).toEqual([]);
});
