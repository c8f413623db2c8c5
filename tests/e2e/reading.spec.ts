import { expect, test } from '../helpers/fixtures.ts';
import { allPages } from '../helpers/pages.ts';

const guide = '/footwear/metatarsal-pads/';

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a guide is complete: text, drawings, contents, sources', async ({ page }) => {
    await page.goto(guide);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Metatarsal pads');
    await expect(page.getByRole('heading', { name: 'In short' })).toBeVisible();
    await expect(page.getByRole('img', { name: /sole/i }).first()).toBeVisible();
    await page.getByRole('navigation', { name: 'On this page' }).getByText('What to do').click();
    await expect(page).toHaveURL(/#what-to-do$/);
    await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  });

  test('no control is shown that would do nothing', async ({ page }) => {
    await page.goto(guide);
    await expect(page.getByRole('button', { name: 'Print this page' })).toBeHidden();
    await expect(page.getByRole('group', { name: 'Colours' })).toBeHidden();
  });

  test('the menu opens on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 700 });
    await page.goto(guide);
    await page.getByText('Menu').click();
    await expect(page.getByRole('navigation', { name: 'Menu' }).getByText('Phases')).toBeVisible();
  });

  test('the search page says what it needs, and lists the sections', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.getByText('your browser has script switched off')).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'Phases' })).toBeVisible();
  });

  test('a glossary term explains itself in place', async ({ page }) => {
    await page.goto(guide);
    await page.getByRole('button', { name: 'metatarsal pad' }).first().click();
    await expect(page.getByRole('link', { name: 'In the glossary' }).first()).toBeVisible();
  });
});

test('a glossary term opens by keyboard, closes with Escape, and keeps the place', async ({
  page,
}) => {
  await page.goto(guide);
  const term = page.getByRole('button', { name: 'metatarsal pad' }).first();
  await term.focus();
  await page.keyboard.press('Enter');
  const note = page.locator('.term-note:popover-open');
  await expect(note).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(term).toBeFocused();
});

test('a citation leads to its source, and the source back to the sentence', async ({ page }) => {
  await page.goto(guide);
  await page.getByRole('link', { name: 'source 1' }).first().click();
  await expect(page).toHaveURL(/#source-1$/);
  await page.getByRole('link', { name: 'Back to where source 1 is named' }).click();
  await expect(page).toHaveURL(/#cite-1$/);
});

test('a source leads to its entry among the evidence', async ({ page }) => {
  await page.goto(guide);
  await page.locator('#source-1 a').first().click();
  await expect(page).toHaveURL(/\/evidence\/#lee-2014-forefoot-pads$/);
  await expect(page.locator('#lee-2014-forefoot-pads')).toBeInViewport();
});

test('the first Tab offers to skip to the text', async ({ page }) => {
  await page.goto(guide);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
});

test('“where are you now?” leads to the phase in one tap', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Calmer now, but the foot feels weak' }).click();
  await expect(page).toHaveURL(/\/phases\/wake\/$/);
});

test('the guides of a section are joined, before and next', async ({ page }) => {
  await page.goto('/phases/settle/');
  const turn = page.getByRole('navigation', { name: 'Before and after in this section' });
  await turn.getByRole('link', { name: /^Next/ }).click();
  await expect(page).toHaveURL(/\/phases\/wake\/$/);
  await turn.getByRole('link', { name: /^Before/ }).click();
  await expect(page).toHaveURL(/\/phases\/settle\/$/);
});

test.describe('colours', () => {
  test('follow the system until the reader chooses, and are remembered', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(guide);
    const ground = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await ground();
    await page.getByRole('radio', { name: 'Dark' }).check();
    const dark = await ground();
    expect(dark).not.toBe(light);
    await page.goto('/glossary/');
    expect(await ground()).toBe(dark);
    await page.getByRole('radio', { name: 'As the device' }).check();
    expect(await ground()).toBe(light);
  });

  test('can be chosen for the visit when storage is forbidden', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    await page.goto(guide);
    await page.getByRole('radio', { name: 'Dark' }).check();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
});

test('a remembered dark page is dark before its first paint', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('pushoff-theme', 'dark'));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(guide, { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('nothing moves while a guide loads', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(guide);
    await page.evaluate(() => document.fonts.ready);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 300);
        }),
    );
    expect(shift).toBe(0);
  }
});

test('a guide asks for nothing that would hold back its first paint', async ({ page }) => {
  await page.goto(guide);
  const blocking = await page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(
        (entry) =>
          (entry as unknown as { renderBlockingStatus: string }).renderBlockingStatus ===
          'blocking',
      )
      .map((entry) => entry.name),
  );
  expect(blocking).toEqual([]);
});

test('the security policy allows no inline text to become script or style', async ({ page }) => {
  for (const path of allPages) {
    const response = await page.request.get(path);
    const policy = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(
      await response.text(),
    )?.[1];
    expect(policy, path).toBeTruthy();
    expect(policy, path).not.toContain('unsafe-inline');
    expect(policy, path).not.toMatch(/'unsafe-eval'/);
  }
});

test('an address that is not there gets a useful page', async ({ page }) => {
  await page.goto('/404.html');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('isn’t here');
  await expect(page.getByRole('main').getByRole('link', { name: 'warning signs' })).toBeVisible();
});

test('a guide prints without the furniture of the screen', async ({ page }) => {
  await page.goto(guide);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation', { name: 'Sections' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Sources' })).toBeVisible();
  await expect(page.locator('.source-address').first()).toBeVisible();
});

test('the page of the design system is kept out of search engines', async ({ page }) => {
  await page.goto('/about/design/');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  const sitemap = await (await page.request.get('/sitemap-0.xml')).text();
  expect(sitemap).not.toContain('/about/design/');
  expect(sitemap).toContain('/footwear/metatarsal-pads/');
});
