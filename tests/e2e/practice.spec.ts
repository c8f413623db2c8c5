import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { replay } from '../../src/plan/index.ts';
import { expect, test } from '../helpers/fixtures.ts';
import { weighScripts } from '../helpers/scriptWeight.ts';
import { entriesIn, keepInLog } from '../helpers/keptLog.ts';
import { assessment, on, profile, session } from '../unit/plan/logbook.ts';
import { rules } from '../unit/plan/site-rules.ts';

/** Five times: 2 seconds there, hold 5, 2 back. */
const shortFoot = '/practice/?exercise=short-foot-sitting';
const secondsOfShortFoot = 5 + 5 * 9;

/** Opens the page with a clock that the test moves. */
async function open(page: Page, address: string, day = '2026-11-22'): Promise<void> {
  await page.clock.install({ time: new Date(`${day}T10:00:00`) });
  await page.goto(address);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
}

/** Time that passes while the page is watched. */
const watch = (page: Page, seconds: number) => page.clock.runFor(seconds * 1000);

/** Time that passes while the device sleeps: timers fire once, at the end. */
const sleep = (page: Page, seconds: number) => page.clock.fastForward(seconds * 1000);

const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 }).first();

async function answerAndSave(page: Page): Promise<void> {
  await page.getByRole('radio', { name: '1', exact: true }).check();
  await page
    .getByRole('group', { name: /limp/ })
    .getByRole('radio', { name: 'No', exact: true })
    .check();
  await page.getByRole('button', { name: 'Save' }).click();
}

test('a whole practice by keyboard, from the list to the log', async ({ page }) => {
  await open(page, '/practice/');
  await page.getByRole('combobox', { name: /phase/ }).focus();
  await page.keyboard.type('Wake');
  await page.getByRole('checkbox', { name: /^Short foot, sitting/ }).focus();
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/phase=wake&exercise=short-foot-sitting/);
  await page.keyboard.press('Enter');

  await expect(heading(page)).toHaveText('Short foot, sitting');
  await expect(heading(page)).toBeFocused();
  const now = page.getByRole('timer');
  await expect(now).toContainText('Get ready');
  await watch(page, 5.2);
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible();
  await expect(now).toContainText('Draw in');
  await expect(now).toContainText('Repetition 1 of 5');
  await watch(page, 600);
  await expect(now).toContainText('Draw in');
  await page.keyboard.press('Space');
  await watch(page, 3);
  await expect(now).toContainText('Hold');

  // On a button the space bar presses the button.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Resume' })).toBeFocused();
  await page.keyboard.press('Space');
  await watch(page, secondsOfShortFoot);

  await expect(heading(page)).toHaveText('How was it?');
  await expect(heading(page)).toBeFocused();
  await expect(page.getByText('1 set of 5.')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: '2', exact: true })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Save' })).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(heading(page)).toHaveText('Saved');
  expect(await entriesIn(page)).toEqual([
    expect.objectContaining({
      type: 'session',
      day: '2026-11-22',
      track: 'strength',
      painDuring: 2,
      limp: 'no',
      exercises: [{ id: 'short-foot-sitting', sets: 1, reps: 5, holdSeconds: 5 }],
    }),
  ]);
});

test('a set is announced once, not second by second', async ({ page }) => {
  await open(page, shortFoot);
  await page.getByRole('button', { name: 'Start' }).click();
  const said = page.locator('.practice-run [role=status]');
  await expect(said).toHaveText('Short foot, sitting. 5 times, hold 5 seconds. Get ready.');
  await said.evaluate((place) => {
    new MutationObserver((changes) => {
      place.setAttribute('data-changes', String(changes.length));
    }).observe(place, { childList: true, characterData: true, subtree: true });
  });
  await watch(page, 30);
  await expect(page.getByRole('timer')).toContainText(/Repetition [345] of 5/);
  await expect(said).not.toHaveAttribute('data-changes');
});

for (const [motion, frames] of [
  ['no-preference', '01234567'],
  ['reduce', '07'],
] as const) {
  test(`the drawing follows the repetition (reduced motion: ${motion})`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: motion });
    await open(page, shortFoot);
    await page.getByRole('button', { name: 'Start' }).click();
    const drawing = page.locator('.practice-run .m-frames');
    await expect(drawing).toHaveAttribute('data-frame', '0');
    await drawing.evaluate((svg) => {
      new MutationObserver(() => {
        const seen = new Set(document.body.dataset['frames'] ?? '0');
        seen.add(svg.getAttribute('data-frame') ?? '');
        document.body.dataset['frames'] = [...seen].sort().join('');
      }).observe(svg, { attributeFilter: ['data-frame'] });
    });
    await watch(page, 20);
    await expect(page.locator('body')).toHaveAttribute('data-frames', frames);
  });
}

test('a phone locked for 40 seconds: the right place, and nothing of it counted', async ({
  page,
}) => {
  await open(page, shortFoot);
  await page.getByRole('button', { name: 'Start' }).click();
  await watch(page, 6);
  await sleep(page, 30);
  await expect(page.getByRole('timer')).toContainText('Repetition 4 of 5');
  await expect(page.getByText(/Not counted: 3 repetitions/)).toBeVisible();
  await sleep(page, 40);

  await expect(heading(page)).toHaveText('How was it?');
  await expect(page.getByText('not done')).toBeVisible();
  // What nobody watched counts only when the reader says so.
  await page.getByRole('checkbox', { name: /5 repetitions went by/ }).check();
  await answerAndSave(page);
  await expect(heading(page)).toHaveText('Saved');
  expect(await entriesIn(page)).toEqual([
    expect.objectContaining({
      exercises: [{ id: 'short-foot-sitting', sets: 1, reps: 5, holdSeconds: 5 }],
    }),
  ]);
});

test('a laptop asleep for an hour: it waits at the end of the set', async ({ page }) => {
  await open(page, '/practice/?phase=walk&exercise=heel-raise-two-legs');
  await page.getByRole('button', { name: 'Start' }).click();
  await watch(page, 15);
  await sleep(page, 3600);
  await expect(page.getByRole('timer')).toContainText('Rest 60');
  await expect(page.getByRole('button', { name: 'Resume' })).toBeVisible();
  await expect(
    page.getByRole('paragraph').filter({ hasText: 'Paused, because nobody was here' }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Resume' }).click();
  await watch(page, 20);
  await expect(page.getByRole('timer')).toContainText(/Rest (40|3\d)/);
});

test('skip, back, done at one’s own pace, and finish early', async ({ page }) => {
  await open(
    page,
    '/practice/?phase=strengthen&exercise=heel-to-toe-stepping,calf-stretch-straight-knee',
  );
  await page.getByRole('button', { name: 'Start' }).click();
  const now = page.getByRole('timer');
  await page.getByRole('button', { name: 'Skip' }).click();
  await expect(now).toContainText('10 times');
  await watch(page, 300);
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(heading(page)).toHaveText('Calf stretch, knee straight');
  await expect(heading(page)).toBeFocused();
  await page.getByRole('button', { name: 'Skip' }).click();
  await expect(now).toContainText(/Hold 4\d/);
  await expect(page.getByText('Exercise 2 of 2 · First side')).toBeVisible();
  await watch(page, 45.2);
  await expect(now).toContainText('Change sides');
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(now).toContainText(/Get ready [1-5]/);
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByText('1 set of 10.')).toBeVisible();
  await expect(page.getByText('1 of 2 holds.')).toBeVisible();
  await page.getByRole('button', { name: 'Go on practising' }).click();
  await expect(now).toContainText('Get ready');
});

test('minutes on a bike are an activity', async ({ page }) => {
  await open(page, '/practice/?exercise=bike');
  await page.getByRole('button', { name: 'Start' }).click();
  await watch(page, 5 + 125);
  await expect(page.getByRole('timer')).toContainText(/7:5\d/);
  await page.getByRole('button', { name: 'Finish' }).click();
  await answerAndSave(page);
  await expect(heading(page)).toHaveText('Saved');
  expect(await entriesIn(page)).toEqual([
    expect.objectContaining({ track: 'activity', activity: 'bike', minutes: 2 }),
  ]);
});

test.describe('from today’s plan', () => {
  // Toe spreading and arch raises, 5 each held for 5 seconds.
  const firstDay = [profile(on(0)), assessment(on(0))];
  const saved = (page: Page) => page.getByRole('link', { name: 'Answer the rest' });

  test('all of it is a session of the plan, and the planner has it', async ({ page }) => {
    await keepInLog(page, firstDay);
    await open(page, '/practice/?plan=today', on(0));
    const planned = page.getByRole('region', { name: 'Today’s plan' });
    await expect(planned.getByRole('listitem')).toHaveText([
      /^Toe spread.*: 5 times, hold 5 seconds/,
      /^Arch raise.*: 5 times, hold 5 seconds/,
    ]);
    await planned.getByRole('button', { name: 'Start' }).click();
    await watch(page, 2 * 50 + 40);
    await expect(heading(page)).toHaveText('How was it?');
    await answerAndSave(page);
    await expect(heading(page)).toHaveText('Saved');
    await expect(page.getByText('as all of today’s exercises')).toBeVisible();
    await expect(page.getByText(/doesn’t count as a good one/)).toBeVisible();
    await expect(saved(page)).toHaveAttribute('href', '/planner/');

    const log = await entriesIn(page);
    expect(log).toContainEqual(
      expect.objectContaining({
        type: 'session',
        track: 'strength',
        asPrescribed: 'yes',
        exercises: [
          { id: 'toe-spread-with-hand', sets: 1, reps: 5, holdSeconds: 5 },
          { id: 'arch-raise', sets: 1, reps: 5, holdSeconds: 5 },
        ],
      }),
    );
    const { state, decisions } = replay(log, rules, on(0));
    expect(state.strengthDone.map(({ exercises }) => exercises)).toEqual([
      ['toe-spread-with-hand', 'arch-raise'],
    ]);
    // Whether anything was new, or a painkiller taken, is not known yet: so it can't be good.
    const made = decisions.find(({ about }) => about === 'session');
    expect(made?.decision).toBe('hold');
    expect(made?.matched.map(({ rule }) => rule.id)).toEqual(
      expect.arrayContaining(['something-new', 'painkiller-that-day']),
    );
    expect(made?.matched.map(({ rule }) => rule.id)).not.toContain('not-as-planned');
  });

  test('less than all of it says so', async ({ page }) => {
    await keepInLog(page, firstDay);
    await open(page, '/practice/?plan=today', on(0));
    await page.getByRole('button', { name: 'Start' }).click();
    await watch(page, 20);
    await page.getByRole('button', { name: 'Finish' }).click();
    await answerAndSave(page);
    await expect(page.getByText('as a part of today’s exercises')).toBeVisible();
    expect(await entriesIn(page)).toContainEqual(
      expect.objectContaining({ type: 'session', asPrescribed: 'no' }),
    );
    await page.getByRole('button', { name: 'Practise something else' }).click();
    await expect(page.getByText('Once is enough')).toBeVisible();
  });

  test('left half way it is found again with the doses of the plan', async ({ page }) => {
    page.on('dialog', (dialog) => void dialog.accept());
    await keepInLog(page, firstDay);
    await open(page, '/practice/?plan=today', on(0));
    await page.getByRole('button', { name: 'Start' }).click();
    await watch(page, 16);
    await page.reload();
    await expect(heading(page)).toHaveText('You left half way');
    await page.getByRole('button', { name: 'Go on' }).click();
    await expect(page.getByRole('timer')).toContainText('Repetition 2 of 5');
  });

  test('it is the first choice where there is a plan, and the library the second', async ({
    page,
  }) => {
    await keepInLog(page, firstDay);
    await open(page, '/practice/', on(0));
    await expect(page.getByRole('radio', { name: 'Today’s plan' })).toBeChecked();
    await page.getByRole('radio', { name: 'Exercises I choose' }).check();
    await page.getByRole('checkbox', { name: /^Calf stretch, knee straight/ }).check();
    await expect(page).toHaveURL(/exercise=calf-stretch-straight-knee/);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await page.getByRole('radio', { name: 'Today’s plan' }).check();
    await expect(page).toHaveURL(/plan=today/);
  });

  test('a rest day has nothing to practise, and leads to the planner', async ({ page }) => {
    const red = session(on(0), {
      track: 'strength',
      exercises: [{ id: 'arch-raise' }],
      painDuring: 6,
    });
    await keepInLog(page, [...firstDay, red]);
    await open(page, '/practice/?plan=today', on(1));
    const planned = page.getByRole('region', { name: 'Today’s plan' });
    await expect(planned).toContainText('Today is a rest day');
    await expect(planned.getByRole('link', { name: 'Your plan' })).toHaveAttribute(
      'href',
      '/planner/',
    );
    await expect(page.getByRole('button', { name: 'Start' })).toBeHidden();
  });

  test('a warning sign that is open stops it', async ({ page }) => {
    await keepInLog(page, [profile(on(0)), assessment(on(0), { 'new-numbness': 'yes' })]);
    await open(page, '/practice/?plan=today', on(0));
    await expect(page.getByText('a clinician should see first')).toBeVisible();
  });

  test('without a plan it says so, loads no rules, and the library is there', async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await open(page, '/practice/?plan=today');
    await expect(page.getByText('There is no plan on this device yet')).toBeVisible();
    await expect(
      page.getByRole('checkbox', { name: /^Calf stretch, knee straight/ }),
    ).toBeVisible();
    expect(asked.filter((url) => url.includes('/planner/rules/'))).toEqual([]);
  });
});

test('left half way: what was done can be kept, or gone on with', async ({ page }) => {
  page.on('dialog', (dialog) => void dialog.accept());
  await open(page, shortFoot);
  await page.getByRole('button', { name: 'Start' }).click();
  await watch(page, 15);
  await page.reload();
  await expect(heading(page)).toHaveText('You left half way');
  await expect(page.getByText('1 of 5 repetitions')).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('timer')).toContainText('Repetition 2 of 5');
  await page.reload();
  await page.getByRole('button', { name: 'Keep what I did' }).click();
  await answerAndSave(page);
  await expect(heading(page)).toHaveText('Saved');
  await page.getByRole('button', { name: 'Practise something else' }).click();
  await expect(page.locator('.practice')).toBeFocused();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Start' })).toBeVisible();
});

test('goes on when the network drops after the start', async ({ page, context }) => {
  let underWay = 0;
  page.on('request', () => (underWay += 1));
  page.on('requestfinished', () => (underWay -= 1));
  const store = page.waitForResponse(/store\..*\.js/);
  await open(page, shortFoot);
  await page.getByRole('button', { name: 'Start' }).click();
  await store;
  await expect.poll(() => underWay, { intervals: [300] }).toBe(0);
  await context.setOffline(true);
  await watch(page, secondsOfShortFoot + 1);
  await answerAndSave(page);
  await expect(heading(page)).toHaveText('Saved');
});

test('where nothing can be stored it says so, and the result stays', async ({ page }) => {
  await page.addInitScript(() => {
    const forbid = () => {
      throw new DOMException('Storage is forbidden.', 'SecurityError');
    };
    Object.defineProperty(window, 'indexedDB', { get: forbid });
    Object.defineProperty(window, 'localStorage', { get: forbid });
    Object.defineProperty(window, 'sessionStorage', { get: forbid });
  });
  await open(page, shortFoot);
  await page.getByRole('button', { name: 'Start' }).click();
  await watch(page, secondsOfShortFoot + 1);
  await answerAndSave(page);
  await expect(page.getByRole('alert')).toContainText('does not let the page keep anything');
  await expect(page.getByText('1 set of 5.')).toBeVisible();
  await expect(page.getByRole('radio', { name: '1', exact: true })).toBeChecked();
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test('asks for the answers that are missing', async ({ page }) => {
  await open(page, shortFoot);
  await page.getByRole('button', { name: 'Start' }).click();
  await watch(page, secondsOfShortFoot + 1);
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('Choose a number. “Not sure” is fine too.')).toBeVisible();
  await expect(page.getByRole('radio', { name: '0', exact: true })).toBeFocused();
});

test('an exercise that isn’t there is said, and the rest is kept', async ({ page }) => {
  await open(page, '/practice/?exercise=handstand,short-foot-sitting');
  await expect(page.getByRole('alert')).toContainText('There is no exercise “handstand” here');
  await expect(page.getByRole('checkbox', { name: /^Short foot, sitting/ })).toBeChecked();
});

test('more than four asks why; a lower phase leaves out what isn’t part of it', async ({
  page,
}) => {
  await open(
    page,
    '/practice/?phase=walk&exercise=short-foot-standing,toe-flexion-band,heel-raise-two-legs,squat,one-leg-stand',
  );
  await expect(page.getByText('What makes you want more today?')).toBeVisible();
  await page.getByRole('combobox', { name: /phase/ }).selectOption('strengthen');
  await expect(page.getByText(/^Not part of Strengthen.*One-leg stand/)).toBeVisible();
  await expect(page.getByText('What makes you want more today?')).toBeHidden();
});

test('cues stay as they were set', async ({ page }) => {
  await open(page, shortFoot);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('checkbox', { name: 'Sound' }).uncheck();
  await page.reload();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByRole('checkbox', { name: 'Sound' })).not.toBeChecked();
});

test('is free of what axe finds, running and at the end', async ({ page }) => {
  const findings = async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  };
  await page.goto(shortFoot);
  expect(await findings()).toEqual([]);
  await page.getByRole('button', { name: 'Start' }).click();
  await page.getByRole('button', { name: 'Skip' }).click();
  await page.getByRole('button', { name: 'Pause' }).click();
  expect(await findings()).toEqual([]);
  await page.getByRole('button', { name: 'Finish' }).click();
  expect(await findings()).toEqual([]);
});

test('loads 45 KB of script at most, compressed, before any press, and only the drawings chosen', async ({
  page,
}) => {
  const expectLight = weighScripts(page);
  const drawings: string[] = [];
  page.on('response', (response) => {
    if (response.url().includes('/practice/drawings/')) drawings.push(response.url());
  });
  await page.goto(shortFoot);
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await expectLight();
  expect(drawings.map((url) => url.split('/').at(-1))).toEqual(['short-foot-sitting.json']);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('is a complete list with doses, drawings and links', async ({ page }) => {
    await page.goto('/exercises/');
    const library = await page.locator('.exercise-list a').count();
    await page.goto('/practice/');
    await expect(page.getByRole('button', { name: 'Start' })).toBeHidden();
    const main = page.getByRole('main');
    await expect(main.getByRole('table')).toHaveCount(library);
    await expect(main.getByRole('heading', { level: 2 }).getByRole('link')).toHaveCount(library);
    await expect(main.locator('.practice-still svg')).toHaveCount(library);
  });
});
