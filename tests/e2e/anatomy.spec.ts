import type { Page } from '@playwright/test';
import { expect, test } from '../helpers/fixtures.ts';

const guide = '/understand/what-it-is/';
const figure = (page: Page) => page.locator('.anatomy');
const part = (page: Page, name: string) => figure(page).getByRole('radio', { name });
const words = (page: Page) => figure(page).locator('fieldset p');
const visibleWords = (page: Page) => words(page).filter({ visible: true });

test('the plate is chosen first, and the words say what it is', async ({ page }) => {
  await page.goto(guide);
  await expect(part(page, 'Plantar plate')).toBeChecked();
  await expect(visibleWords(page)).toHaveCount(1);
  await expect(visibleWords(page)).toContainText('stop the toe sliding upwards');
});

test('touching a number or the drawn part chooses it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await page.goto(guide);
  await figure(page).locator('svg text').getByText('6', { exact: true }).click();
  await expect(part(page, 'Cross muscle')).toBeChecked();
  await expect(visibleWords(page)).toContainText('adductor hallucis');
  await figure(page).locator('.fig-plate-cut').click();
  await expect(part(page, 'Plantar plate')).toBeChecked();
});

test('a chosen part differs by line as well as by colour', async ({ page }) => {
  await page.goto(guide);
  const outline = figure(page)
    .locator('label', { hasText: 'Two small bones' })
    .locator('.fig-bone');
  const look = () =>
    outline.evaluate((path) => {
      const { stroke, strokeWidth, fill } = getComputedStyle(path);
      return { stroke, width: Number.parseFloat(strokeWidth), fill };
    });
  const before = await look();
  await part(page, 'Two small bones').check();
  await page.mouse.move(0, 0);
  const after = await look();
  expect(after.stroke).not.toBe(before.stroke);
  expect(after.fill).toContain('#anatomy-chalk');
  expect(after.width).toBeGreaterThanOrEqual(2 * before.width);
});

test('arrow keys go through the parts, each with its words', async ({ page }) => {
  await page.goto(guide);
  await part(page, 'Plantar plate').focus();
  await page.keyboard.press('ArrowDown');
  const bones = part(page, 'Long foot bones');
  await expect(bones).toBeFocused();
  await expect(bones).toBeChecked();
  await expect(bones).toHaveAccessibleName('2 Long foot bones');
  await expect(bones).toHaveAccessibleDescription(/^\(metatarsals\)\. Five bones/);
  expect(await bones.evaluate((radio) => getComputedStyle(radio).outlineStyle)).toBe('solid');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(part(page, 'Strong band')).toBeChecked();
});

test('nothing moves when another part is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(guide);
  const boxes = () =>
    figure(page)
      .locator('label')
      .evaluateAll((labels) =>
        labels.map((label) => JSON.stringify(label.getBoundingClientRect())),
      );
  const before = await boxes();
  for (const radio of await figure(page).getByRole('radio').all()) {
    await radio.evaluate((input: HTMLInputElement) => input.click());
    expect(await boxes()).toEqual(before);
  }
});

for (const width of [320, 480, 800, 1280]) {
  test(`every part lies exactly over the foot at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(guide);
    const places = await figure(page)
      .locator('svg')
      .evaluateAll((drawings) =>
        drawings.map((svg) => JSON.stringify(svg.getBoundingClientRect())),
      );
    expect(places).toHaveLength(11);
    expect(new Set(places).size).toBe(1);
  });
}

test('on paper all parts have their words, and none is marked as chosen', async ({ page }) => {
  await page.goto(guide);
  await part(page, 'Cross muscle').check();
  await page.emulateMedia({ media: 'print' });
  await expect(visibleWords(page)).toHaveCount(10);
  await expect(figure(page).getByRole('radio')).toHaveCount(0);
  const hatched = figure(page).locator('label', { hasText: 'Cross muscle' }).locator('.fig-muscle');
  expect(await hatched.evaluate((path) => getComputedStyle(path).fill)).not.toContain('chalk');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('all parts have their words, and a part can still be chosen', async ({ page }) => {
    await page.goto(guide);
    await expect(visibleWords(page)).toHaveCount(10);
    await figure(page).getByText('8 Short toe-bending muscle').first().click();
    await expect(part(page, 'Short toe-bending')).toBeChecked();
  });
});
