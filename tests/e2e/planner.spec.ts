import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { addDays } from '../../src/lib/days.ts';
import type { Day } from '../../src/lib/days.ts';
import type { Entry, JournalEntry } from '../../src/log/index.ts';
import { logVersion } from '../../src/log/index.ts';
import { replay } from '../../src/plan/index.ts';
import { expect, test } from '../helpers/fixtures.ts';
import { weighScripts } from '../helpers/scriptWeight.ts';
import { entriesIn } from '../helpers/keptLog.ts';
import { assessment, morning, on, profile, session } from '../unit/plan/logbook.ts';
import { follow, goodDay } from '../unit/plan/random-log.ts';
import { rules } from '../unit/plan/site-rules.ts';

const path = '/planner/';
const firstDay: readonly JournalEntry[] = [profile(on(0), { sport: 'running' }), assessment(on(0))];
const walk = (day: number, given: Parameters<typeof session>[1] = {}) =>
  session(on(day), { activity: 'walk', minutes: 20, ...given });

/** Sets the clock of the page to a time of a day; its timers go on. */
async function setDay(page: Page, day: Day, time = '18:00:00'): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T${time}`));
}

async function open(page: Page, address = path): Promise<Locator> {
  await page.goto(address);
  await expect(page.locator('astro-island:not([ssr]) .planner')).toBeVisible();
  await expect(page.getByText('Opening your plan')).toBeHidden();
  return page.locator('.planner');
}

/** Opens the planner of a reader whose log holds these records, on a day. */
async function openWith(
  page: Page,
  records: readonly (Entry | object)[],
  day: Day,
  address = path,
): Promise<Locator> {
  await setDay(page, day);
  await open(page);
  await page.evaluate(
    ([version, all]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('pushoff', version);
        opening.onerror = () => reject(new Error('The log could not be opened.'));
        opening.onsuccess = () => {
          const writing = opening.result.transaction('entries', 'readwrite');
          for (const { key, value } of all) writing.objectStore('entries').put(value, key);
          writing.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [
      logVersion,
      records.map((value, index) => ({
        key: 'id' in value ? String(value.id) : `odd-${index}`,
        value,
      })),
    ] as const,
  );
  return open(page, address);
}

const heading = (plan: Locator, name: string | RegExp) => plan.getByRole('heading', { name });
const press = (plan: Locator, name: string | RegExp) =>
  plan.getByRole('button', { name }).first().click();

/** A line, a box or a number, pressed as a finger would press it. */
async function choose(plan: Locator, group: string | RegExp, label: string): Promise<void> {
  const lines = plan.getByRole('group', { name: group }).locator('label');
  await lines
    .filter({ hasText: new RegExp(`^\\s*${label}\\s*$`) })
    .first()
    .click();
}

/** The questions of the start, with an answer that any clear-cut foot might give. */
const answers: readonly (readonly [question: RegExp, answer: string | number])[] = [
  [/How old/, '40 to 49'],
  [/Which foot/, 'Right'],
  [/heel-raise table/, 'Women'],
  [/get back to/, 'Running'],
  [/feel less/, 'No'],
  [/diabetes/, 'No'],
  [/blood supply/, 'No'],
  [/arthritis/, 'No'],
  [/stress fracture/, 'No'],
  [/operation/, 'No'],
  [/injected/, 'No'],
  [/painkillers/, 'No'],
  [/ordinary day/, '1'],
  [/first steps/, '1'],
  [/sit or lie/, 'No'],
  [/swollen/, 'No'],
  [/limp/, 'No'],
  [/two weeks/, 'Getting better'],
  [/How long can you walk/, 40],
  [/last walk that long/, 'In the last 7 days'],
];

async function answerQuestions(plan: Locator, from = 0, to = answers.length): Promise<void> {
  for (const [question, answer] of answers.slice(from, to)) {
    await expect(heading(plan, question)).toBeFocused();
    if (typeof answer === 'number') await plan.getByRole('textbox').fill(String(answer));
    else await choose(plan, question, answer);
    await press(plan, 'Next');
  }
}

/** Ten seconds on a good day. */
async function goodCheckIn(plan: Locator, which: 'morning' | 'session', pain = '1') {
  await press(plan, which === 'morning' ? 'Note this morning' : 'Note a session');
  await expect(heading(plan, 'Is all of this true?')).toBeVisible();
  const scales = plan.getByRole('group', { name: /How bad was the pain/i });
  for (const scale of await scales.all()) {
    await scale
      .locator('label')
      .filter({ hasText: new RegExp(`^${pain}$`) })
      .click();
  }
  await press(plan, 'All of this is true');
  await expect(plan.getByText('Saved', { exact: true })).toBeVisible();
}

const today = (plan: Locator) => press(plan, 'To today’s plan');

test.describe('the first assessment', () => {
  test('leads from the warning signs to a first plan, by keyboard alone', async ({ page }) => {
    await setDay(page, on(0));
    const plan = await open(page);
    await plan.getByRole('button', { name: 'None of these' }).focus();
    await page.keyboard.press('Enter');
    for (const [question, answer] of answers) {
      await expect(heading(plan, question)).toBeFocused();
      await page.keyboard.press('Tab');
      if (typeof answer === 'number') await page.keyboard.type(String(answer));
      else {
        await page.keyboard.press('Space');
        const chosen = plan.locator('label').filter({ has: page.locator('input:checked') });
        const wanted = new RegExp(`^\\s*${answer}\\s*$`);
        for (let step = 0; step < 12; step += 1) {
          if (wanted.test((await chosen.textContent()) ?? '')) break;
          await page.keyboard.press('ArrowDown');
        }
      }
      await page.keyboard.press('Enter');
    }
    await expect(heading(plan, 'Your answers')).toBeFocused();
    await plan.getByRole('button', { name: 'Save and see the plan' }).focus();
    await page.keyboard.press('Enter');
    await expect(heading(plan, 'Walk 20 minutes and do 2 exercises')).toBeFocused();
    await expect(plan.getByText(rules.entry.highestStart.because).first()).toBeVisible();
    const entries = await entriesIn(page);
    expect(entries.map(({ type }) => type).sort()).toEqual(['assessment', 'profile']);
    expect(entries.find(({ type }) => type === 'assessment')).toMatchObject({
      rulesVersion: rules.version,
      answers: { 'new-numbness': 'no', walkMinutes: 40 },
    });
  });

  test('keeps every answer when going back and over a reload, and lets each be changed', async ({
    page,
  }) => {
    await setDay(page, on(0));
    let plan = await open(page);
    await press(plan, 'None of these');
    await answerQuestions(plan, 0, 3);
    await press(plan, 'Back');
    await expect(plan.getByRole('radio', { name: 'Women' })).toBeChecked();
    await page.goBack();
    await expect(plan.getByRole('radio', { name: 'Right' })).toBeChecked();
    await page.goForward();
    await press(plan, 'Next');
    await page.reload();
    plan = page.locator('.planner');
    await expect(heading(plan, /get back to/)).toBeVisible();
    await choose(plan, /get back to/, 'Running');
    await press(plan, 'Next');
    await answerQuestions(plan, 4);

    await press(plan, 'Change What do you want to get back to?');
    await choose(plan, /get back to/, 'Dance');
    await press(plan, 'Next');
    await expect(heading(plan, 'Your answers')).toBeFocused();
    await expect(plan.getByText('Dance')).toBeVisible();
    await press(plan, 'Change Have you had an operation');
    await choose(plan, /operation on this foot/, 'Yes');
    await press(plan, 'Next');
    await expect(heading(plan, 'When was the operation?')).toBeFocused();
    await press(plan, 'I am not sure');
    await press(plan, 'Save and see the plan');
    await expect(heading(plan, 'What to ask a clinician')).toBeVisible();
    await expect(plan.getByText('Ask your surgeon how far you are cleared')).toBeVisible();
  });

  test('starts again with nothing kept', async ({ page }) => {
    await setDay(page, on(0));
    const plan = await open(page);
    await press(plan, 'None of these');
    await answerQuestions(plan);
    await press(plan, 'Start again');
    await press(plan, 'Yes, clear these answers');
    await expect(heading(plan, 'Is any of these true?')).toBeVisible();
    await press(plan, 'None of these');
    await expect(plan.getByRole('radio', { checked: true })).toHaveCount(0);
    expect(await entriesIn(page)).toEqual([]);
  });

  test('says beside the field what is missing or can’t be', async ({ page }) => {
    await setDay(page, on(0));
    const plan = await open(page);
    await press(plan, 'None of these');
    await press(plan, 'Next');
    await expect(plan.getByText('Choose one line. “I am not sure” is fine too.')).toBeVisible();
    await expect(plan.getByRole('radio', { name: 'Under 18' })).toBeFocused();
    await choose(plan, /How old/, '40 to 49');
    await press(plan, 'Next');
    await answerQuestions(plan, 1, 9);
    await choose(plan, /operation on this foot/, 'Yes');
    await press(plan, 'Next');
    await plan.getByLabel('Day').fill(addDays(on(0), 1));
    await press(plan, 'Next');
    await expect(plan.getByText('That day has not come yet.')).toBeVisible();
    await plan.getByLabel('Day').fill(addDays(on(0), -300));
    await press(plan, 'Next');
    await answerQuestions(plan, 10, 18);
    await plan.getByLabel('How many minutes').fill('2000');
    await press(plan, 'Next');
    await expect(plan.getByText('Give a number of minutes from 0 to 1440.')).toBeVisible();
    await expect(plan.getByLabel('How many minutes')).toBeFocused();
  });

  test('stops at a warning sign, keeps it, and goes on once someone has checked it', async ({
    page,
  }) => {
    await setDay(page, on(0));
    let plan = await open(page);
    await press(plan, /^One of these/);
    await choose(plan, /newly numb/, 'Not sure');
    await expect(plan.getByText('Book the first appointment you can get').first()).toBeVisible();
    await choose(plan, /unable to take weight/, 'Yes');
    await expect(plan.getByText('Be seen by a clinician today.').first()).toBeVisible();
    await press(plan, 'Next');
    await expect(heading(plan, 'Do this first')).toBeFocused();
    await expect(heading(plan, 'Urgent advice: Be seen by a clinician today.')).toBeVisible();
    await expect(heading(plan, /^Not urgent advice: Book the first/)).toBeVisible();

    // It is in the log, so another visit says it too.
    await page.evaluate(() => sessionStorage.clear());
    plan = await open(page);
    await expect(heading(plan, 'Do this first')).toBeVisible();
    await press(plan, 'Answer the questions for later');
    await answerQuestions(plan);
    await press(plan, 'Save and see the plan');
    await expect(heading(plan, 'Stop, and be seen today')).toBeFocused();
    await expect(heading(plan, 'What to do today')).toBeHidden();

    await setDay(page, on(2));
    plan = await open(page);
    await press(plan, 'Someone has checked it');
    await press(plan, 'Save');
    await expect(plan.getByText('3 things to mend')).toBeVisible();
    await plan.getByRole('link', { name: 'Say who looked at the foot.' }).click();
    await page.keyboard.press('Space');
    await plan.getByLabel('On which day?').fill(on(-1));
    await plan.getByLabel(/unable to take weight/).check();
    await plan.getByLabel(/newly numb/).check();
    await press(plan, 'Save');
    await expect(plan.getByText('Only a look since then can close it.')).toBeVisible();
    await expect(plan.getByLabel('On which day?')).toBeFocused();
    await plan.getByLabel('On which day?').fill(on(3));
    await press(plan, 'Save');
    await expect(plan.getByText('That day has not come yet.')).toBeVisible();
    await plan.getByLabel('On which day?').fill(on(1));
    await press(plan, 'Save');
    await expect(plan.getByText('What the clinician said is noted.')).toBeVisible();
    await expect(plan.getByRole('button', { name: 'Someone has checked it' })).toBeHidden();
  });
});

test('two weeks of check-ins, with a flare-up in them', async ({ page }) => {
  test.setTimeout(90_000);
  let plan = await openWith(page, firstDay, on(0));
  await expect(plan.getByText('Step 4 of')).toBeVisible();
  const headings: string[] = [];
  for (let day = 0; day < 14; day += 1) {
    await setDay(page, on(day));
    plan = await open(page);
    // Two mornings after the flare are above usual, then it settles.
    const morningPain = day === 5 ? '4' : day === 6 ? '2' : '1';
    await goodCheckIn(plan, 'morning', morningPain);
    await today(plan);
    const instruction = plan.locator('.plan-instruction');
    headings.push((await instruction.textContent()) ?? '');
    if (!headings.at(-1)?.match(/Walk|exercise/)) continue;
    if (day === 4) {
      await press(plan, 'Note a session');
      await choose(plan, /^Exercises: how bad/, '1');
      await choose(plan, /^Activity: how bad/, '6');
      await press(plan, 'Something is different');
      await choose(plan, /^Activity: did you limp/, 'Yes');
      await press(plan, 'The rest is as on a good day');
      await expect(heading(plan, 'One step back')).toBeFocused();
      await expect(plan.getByText('Pain reached 4 out of 10 or more').first()).toBeVisible();
      await expect(plan.getByText('The activity doesn’t count')).toBeVisible();
    } else {
      await goodCheckIn(plan, 'session');
      await expect(plan.getByText('Next session:')).toBeVisible();
    }
  }
  expect(headings[4]).toMatch(/^Walk \d+ minutes/);
  expect(headings.slice(5, 7)).toEqual(['Rest, then start one step lower', 'Rest today']);
  // It goes on again, one level lower, and shorter.
  const after = headings.slice(7).find((each) => each.startsWith('Walk'));
  expect(after).toBeDefined();
  await today(plan);
  await expect(plan.getByText('Step 3 of')).toBeVisible();

  // What was shown on the way is what an engine finds that reads the log afresh.
  const entries = await entriesIn(page);
  const { plan: found } = replay(entries, rules, on(13));
  expect(found.activity.level.id).toBe('strengthen-walks');
  expect(found.changes.map(({ why }) => why)).toContain('step-back');
  const decisions = entries.filter(({ type }) => type === 'decision');
  expect(decisions.length).toBeGreaterThanOrEqual(24);
  expect(
    decisions.every((each) => each.type === 'decision' && each.rulesVersion === rules.version),
  ).toBe(true);
});

test.describe('coming back', () => {
  const before = [...firstDay, walk(0), morning(on(1))];

  test('after three weeks away starts lower, and says why', async ({ page }) => {
    const plan = await openWith(page, before, on(21));
    await expect(heading(plan, /^Walk 5 minutes/)).toBeVisible();
    const because = rules.checkIn.limits.breakSteps.find(
      ({ fromDays }) => fromDays === 14,
    )?.because;
    await expect(plan.getByText(because ?? 'nothing').first()).toBeVisible();
    await expect(plan.getByText('Step 2 of')).toBeVisible();
  });

  test('after five weeks answers only how the foot is, and never starts above the old level', async ({
    page,
  }) => {
    const plan = await openWith(page, before, on(36));
    await expect(plan.getByText('It has been a while')).toBeVisible();
    await press(plan, 'None of these');
    await answerQuestions(plan, 12);
    await expect(plan.getByText('40 to 49')).toBeVisible();
    await press(plan, 'Save and see the plan');
    await expect(heading(plan, /^Walk 20 minutes/)).toBeFocused();
    const profiles = (await entriesIn(page)).filter(({ type }) => type === 'profile');
    expect(profiles).toHaveLength(1);
  });
});

test.describe('a check-in', () => {
  test('after a good session takes a number and one press, and writes every line down', async ({
    page,
  }) => {
    const plan = await openWith(page, firstDay, on(1));
    await plan.getByLabel('Done: Arch raise').check();
    await press(plan, 'Note a session');
    await expect(plan.getByLabel('Arch raise')).toBeChecked();
    await expect(plan.getByLabel('Activity on your feet, bike or pool')).not.toBeChecked();
    await choose(plan, /How bad was the pain/, '2');
    await press(plan, 'All of this is true');
    await expect(heading(plan, 'Hold')).toBeFocused();
    await expect(plan.getByText('The morning after decides.')).toBeVisible();
    const made = (await entriesIn(page)).find(({ type }) => type === 'session');
    expect(made).toMatchObject({
      track: 'strength',
      painDuring: 2,
      limp: 'no',
      anythingNew: [],
      painkiller: 'no',
      signs: { tender: 'no', 'new-numbness': 'no' },
    });
    await today(plan);
    await expect(plan.getByLabel('Done and noted: Arch raise')).toBeDisabled();
  });

  test('says what is missing, and what can’t be', async ({ page }) => {
    const plan = await openWith(page, firstDay, on(1));
    await press(plan, 'Note a session');
    await plan.getByRole('textbox', { name: 'Minutes' }).fill('3000');
    await press(plan, 'All of this is true');
    await expect(plan.getByText('3 things to mend')).toBeVisible();
    await plan.getByRole('link', { name: /Give the minutes/ }).click();
    await expect(plan.getByRole('textbox', { name: 'Minutes' })).toBeFocused();
    for (const tick of await plan.getByRole('checkbox', { checked: true }).all())
      await tick.focus();
    while ((await plan.getByRole('checkbox', { checked: true }).count()) > 0) {
      await plan.getByRole('checkbox', { checked: true }).first().uncheck();
    }
    await press(plan, 'All of this is true');
    await expect(plan.getByText('Tick what you did.')).toBeVisible();
    expect((await entriesIn(page)).filter(({ type }) => type === 'session')).toEqual([]);
  });

  test('completes a session that was written in practice', async ({ page }) => {
    const { id, recordedAt, day } = walk(1);
    const bare = {
      id,
      recordedAt,
      day,
      type: 'session',
      track: 'strength',
      painDuring: 1,
      limp: 'no',
    };
    const plan = await openWith(page, [...firstDay, bare], on(2));
    await expect(plan.getByText('questions are open for yesterday’s exercises')).toBeVisible();
    await press(plan, 'Answer yesterday’s exercises');
    await press(plan, 'All of this is true');
    await expect(plan.getByText('Saved', { exact: true })).toBeVisible();
    const correction = (await entriesIn(page)).find(({ type }) => type === 'correction');
    expect(correction).toMatchObject({
      of: id,
      replacement: { painDuring: 1, asPrescribed: 'yes' },
    });
    await today(plan);
    await expect(plan.getByText('questions are open')).toBeHidden();
  });

  test('raising a warning sign stops the plan at once', async ({ page }) => {
    const plan = await openWith(page, firstDay, on(1));
    await press(plan, 'Note this morning');
    await choose(plan, /first steps this morning/, '3');
    await press(plan, 'Something is different');
    await choose(plan, 'Is any of the warning signs there?', 'One is, or not sure');
    await choose(plan, /chest pain/, 'Yes');
    await expect(plan.getByText('Call your emergency number now.')).toBeVisible();
    await press(plan, 'Save');
    await expect(heading(plan, 'Emergency advice: Call your emergency number now.')).toBeVisible();
    await today(plan);
    await expect(heading(plan, 'Stop, and get emergency help now')).toBeVisible();
    await expect(plan.getByText('For fitness meanwhile')).toBeHidden();
  });

  test('begun before midnight is about the day it was begun on', async ({ page }) => {
    await openWith(page, firstDay, on(1));
    await page.clock.install({ time: new Date(`${on(1)}T23:59:00`) });
    const plan = await open(page);
    await press(plan, 'Note a session');
    await expect(heading(plan, 'After the session')).toBeVisible();
    await page.clock.fastForward('02:00');
    await expect(heading(plan, 'A session of that day')).toBeVisible();
    for (const scale of await plan.getByRole('group', { name: /how bad was/i }).all()) {
      await scale.locator('label').filter({ hasText: /^1$/ }).click();
    }
    await press(plan, 'All of this is true');
    await today(plan);
    await expect(plan.getByText('Today, Wednesday 7 January')).toBeVisible();
    const days = (await entriesIn(page)).flatMap((each) =>
      each.type === 'session' ? [each.day] : [],
    );
    expect(new Set(days)).toEqual(new Set([on(1)]));
  });

  test('in one tab is seen in another, and is not made twice unnoticed', async ({
    page,
    context,
  }) => {
    const plan = await openWith(page, firstDay, on(1));
    const second = await context.newPage();
    await setDay(second, on(1));
    const other = await open(second);
    await press(other, 'Note a session');
    await expect(heading(other, 'Is all of this true?')).toBeVisible();
    await goodCheckIn(plan, 'session');
    await expect(other.getByText('Saving adds it as another session.')).toBeVisible();
    await press(other, 'Back');
    await expect(heading(other, 'Done for today')).toBeVisible();
  });
});

test.describe('past days', () => {
  test('can be filled in, corrected, removed, and the removal undone', async ({ page }) => {
    const plan = await openWith(page, [...firstDay, walk(1, { painDuring: 6 })], on(3));
    await expect(heading(plan, 'Rest today')).toBeVisible();
    await press(plan, 'Past days');
    await expect(plan.getByText('Walk, 20 minutes: pain 6.')).toBeVisible();

    await plan.getByLabel('Day').fill(on(4));
    await press(plan, 'Note its session');
    await expect(plan.getByText('That day has not come yet.')).toBeVisible();
    await plan.getByLabel('Day').fill(on(2));
    await press(plan, 'Note its morning');
    await expect(heading(plan, 'The morning of that day')).toBeFocused();
    await choose(plan, /first steps this morning/, '1');
    await press(plan, 'All of this is true');
    await press(plan, 'Past days');
    await expect(plan.getByText('Morning pain 1.')).toBeVisible();

    await press(plan, 'Change activity, Tuesday 6 January');
    await expect(plan.getByRole('radio', { name: '6', exact: true })).toBeChecked();
    await choose(plan, /How bad was the pain/, '1');
    await press(plan, 'All of this is true');
    await today(plan);
    await expect(heading(plan, /^Walk/)).toBeVisible();

    await press(plan, 'Past days');
    await press(plan, 'Remove activity, Tuesday 6 January');
    await expect(plan.getByText('Walk, 20 minutes: pain 1.')).toBeHidden();
    await press(plan, 'Undo');
    await expect(plan.getByText('Walk, 20 minutes: pain 1.')).toBeVisible();
  });

  test('at an address of a day to come, or of an entry that is gone, are not made up', async ({
    page,
  }) => {
    let plan = await openWith(page, firstDay, on(1), `${path}?view=session&day=${on(5)}`);
    await expect(heading(plan, 'That day has not come yet')).toBeVisible();
    plan = await open(page, `${path}?view=morning&of=nothing`);
    await expect(heading(plan, 'This entry isn’t there any more')).toBeVisible();
    await today(plan);
    await expect(heading(plan, /^Walk/)).toBeVisible();
    expect(await entriesIn(page)).toHaveLength(firstDay.length);
  });
});

test.describe('the checklist', () => {
  test('takes an answer about daily life, and ticks its line', async ({ page }) => {
    const sore = [firstDay[0] ?? {}, assessment(on(0), { painInDailyLife: 5 })];
    const plan = await openWith(page, sore, on(1));
    await expect(plan.getByText('Last time 5 out of 10 (yesterday).')).toBeVisible();
    await press(plan, 'Answer Short walks indoors');
    await press(plan, 'Save');
    await expect(plan.getByText('Choose a number. “Not sure” is fine too.')).toBeVisible();
    await choose(plan, /ordinary day/, '1');
    await press(plan, 'Save');
    await expect(plan.getByText('Done: 1 out of 10 (today).')).toBeVisible();
  });

  test('takes a measurement of each side, and refuses what can’t be', async ({ page }) => {
    // Someone who does everything as planned, and has never stood on one leg for the clock.
    const days = Array.from({ length: 120 }, () => ({ obeys: true, makers: [goodDay] }));
    const log = follow([...firstDay], days)
      .flat()
      .filter((entry) => entry.type !== 'measurement' || entry.kind !== 'oneLegStandSeconds');
    const plan = await openWith(page, log, on(119));
    await press(plan, 'Measure One-leg stand');
    await plan.getByLabel('Right, seconds').fill('5000');
    await press(plan, 'Save');
    await expect(plan.getByText('Give a number from 0 to 600, or leave it empty.')).toBeVisible();
    await expect(plan.getByLabel('Right, seconds')).toBeFocused();
    await plan.getByLabel('Right, seconds').fill('12');
    await press(plan, 'Save');
    await expect(plan.getByText('Last time 12 (today). Your mark is 27.')).toBeVisible();
  });
});

test.describe('“Can I do this today?”', () => {
  test('says yes with minutes, not yet with the level that opens it, or this instead', async ({
    page,
  }) => {
    const plan = await openWith(page, firstDay, on(1), `${path}?view=can-i`);
    await press(plan, 'Ask');
    await expect(plan.getByText('Choose what you would like to do.')).toBeVisible();
    await plan.getByLabel('What would you like to do?').selectOption('A run');
    await press(plan, 'Ask');
    await expect(heading(plan, 'A run: Not yet')).toBeFocused();
    await expect(plan.getByText('Walk briskly for the minutes of your level.')).toBeVisible();
    await expect(plan.getByText('It opens at:')).toBeVisible();
    await expect(plan.getByText('Your next step:')).toBeVisible();
    await plan.getByLabel('What would you like to do?').selectOption('A short walk');
    await plan.getByLabel(/For how many minutes/).fill('-4');
    await press(plan, 'Ask');
    await expect(plan.getByText('Give a number from 0 to 1440')).toBeVisible();
    await plan.getByLabel(/For how many minutes/).fill('90');
    await press(plan, 'Ask');
    await expect(heading(plan, 'A short walk: Not yet')).toBeVisible();
    await plan.getByLabel(/For how many minutes/).fill('');
    await press(plan, 'Ask');
    await expect(heading(plan, 'A short walk: Yes')).toBeVisible();
    await expect(plan.getByText(/^Up to \d+ minutes today\.$/)).toBeVisible();
  });

  test('says not today on a rest day', async ({ page }) => {
    const rest = [...firstDay, walk(1, { painDuring: 3 })];
    const plan = await openWith(page, rest, on(2), `${path}?view=can-i`);
    await plan.getByLabel('What would you like to do?').selectOption('A short walk');
    await press(plan, 'Ask');
    await expect(heading(plan, 'A short walk: Not today')).toBeVisible();
  });
});

test('each view has an address, and the browser’s Back leads from view to view', async ({
  page,
}) => {
  const plan = await openWith(page, firstDay, on(1), `${path}?view=nonsense`);
  await expect(heading(plan, /^Walk/)).toBeVisible();
  const nav = plan.getByRole('navigation', { name: 'Your plan' });
  for (const [link, view] of [
    ['Ladder', 'ladder'],
    ['Week', 'week'],
    ['Can I do this today?', 'can-i'],
    ['Take along', 'share'],
  ] as const) {
    await nav.getByRole('link', { name: link }).click();
    await expect(page).toHaveURL(new RegExp(`view=${view}$`));
    await expect(nav.getByRole('link', { name: link })).toHaveAttribute('aria-current', 'page');
    await expect(plan.getByText('One moment')).toBeHidden();
  }
  for (const view of ['can-i', 'week', 'ladder']) {
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`view=${view}$`));
  }
  await page.reload();
  await expect(nav.getByRole('link', { name: 'Ladder' })).toHaveAttribute('aria-current', 'page');
});

test('what is known of the reader can be changed', async ({ page }) => {
  const plan = await openWith(page, firstDay, on(1));
  await press(plan, 'Change what you told us');
  await press(plan, 'Change Do you have diabetes?');
  await choose(plan, 'Do you have diabetes?', 'Yes');
  await press(plan, 'Next');
  await press(plan, 'Save');
  await expect(plan.getByText('Your answers are saved.')).toBeVisible();
  await expect(heading(plan, 'What to ask a clinician')).toBeVisible();
});

test.describe('on a bad day', () => {
  test('where nothing may be stored it says so, and works for the visit', async ({ page }) => {
    await page.addInitScript(() => {
      const forbid = () => {
        throw new DOMException('Storage is forbidden.', 'SecurityError');
      };
      Object.defineProperty(window, 'indexedDB', { get: forbid });
      Object.defineProperty(window, 'localStorage', { get: forbid });
      Object.defineProperty(window, 'sessionStorage', { get: forbid });
    });
    await setDay(page, on(0));
    const plan = await open(page);
    await expect(plan.getByRole('alert')).toContainText('does not let the page keep anything');
    await press(plan, 'None of these');
    await answerQuestions(plan);
    await press(plan, 'Save and see the plan');
    await expect(heading(plan, /^Walk 20 minutes/)).toBeFocused();
    await goodCheckIn(plan, 'session');
    await today(plan);
    await expect(heading(plan, 'Done for today')).toBeVisible();
  });

  test('where the rules don’t load it says so, and nothing kept is touched', async ({ page }) => {
    await page.route('**/planner/rules/newest.json', (route) => route.fulfill({ body: 'oops' }));
    await page.goto(path);
    await expect(page.getByRole('alert')).toContainText(
      'The rules of the plan could not be loaded',
    );
  });

  test('with entries that can’t be read it says that the plan may be too bold', async ({
    page,
  }) => {
    const plan = await openWith(page, [...firstDay, { id: 'odd', type: 'session' }], on(1));
    await expect(plan.getByRole('alert')).toContainText('One saved entry could not be read.');
    await expect(plan.getByRole('alert')).toContainText('the plan may be bolder than it should be');
    await expect(plan.getByRole('link', { name: /Download what could not/ })).toHaveAttribute(
      'href',
      /\/journal\/$/,
    );
    await expect(heading(plan, /^Walk/)).toBeVisible();
  });

  test('a part that doesn’t load is said, and the rest stays', async ({ page }) => {
    const plan = await openWith(page, firstDay, on(1));
    await page.route('**/_astro/CanI*.js', (route) =>
      route.fulfill({ contentType: 'text/javascript', body: 'throw new Error("lost")' }),
    );
    await plan.getByRole('link', { name: 'Can I do this today?' }).click();
    await expect(plan.getByRole('alert')).toContainText('This part could not be loaded');
    await plan.getByRole('link', { name: 'Today', exact: true }).click();
    await expect(heading(plan, /^Walk/)).toBeVisible();
  });
});

test.describe('rules of another version', () => {
  const file = (version: number, withdrawn: readonly object[] = []) => ({
    json: {
      rules: {
        ...rules,
        version,
        changes: [...rules.changes, { version: 2, date: '2026-12-01', what: 'Shorter walks.' }],
        entry: {
          ...rules.entry,
          highestStart: { ...rules.entry.highestStart, activity: 'strengthen-walks' },
        },
      },
      withdrawn,
      exerciseTitles: {},
    },
  });
  const decided = [
    { ...(firstDay[0] ?? {}) },
    { ...(firstDay[1] ?? {}), rulesVersion: rules.version },
  ];

  test('are offered with what they would change, and taken only by the reader', async ({
    page,
  }) => {
    await page.route('**/planner/rules/newest.json', (route) => route.fulfill(file(2)));
    let plan = await openWith(page, decided, on(1));
    await expect(heading(plan, 'There are newer rules')).toBeVisible();
    await expect(plan.getByText('Shorter walks.')).toBeVisible();
    await expect(
      plan.getByRole('row', { name: /Activity Walks up to 30.* Walks up to 20/ }),
    ).toBeVisible();
    await press(plan, 'Keep mine');
    await expect(heading(plan, 'There are newer rules')).toBeHidden();
    await expect(heading(plan, /^Walk 20 minutes/)).toBeVisible();

    plan = await open(page);
    await press(plan, 'Take the new rules');
    await expect(plan.getByText('Your plan follows the new rules now.')).toBeVisible();
    await expect(heading(plan, /^Walk 10 minutes/)).toBeVisible();
    expect((await entriesIn(page)).find(({ type }) => type === 'decision')).toMatchObject({
      rulesVersion: 2,
    });
  });

  test('that are withdrawn end at once, with a sentence', async ({ page }) => {
    const withdrawn = [{ version: rules.version, because: 'They let walks grow too fast.' }];
    await page.route('**/planner/rules/newest.json', (route) => route.fulfill(file(2, withdrawn)));
    const plan = await openWith(page, decided, on(1));
    await expect(plan.getByText('They let walks grow too fast.')).toBeVisible();
    await expect(heading(plan, /^Walk 10 minutes/)).toBeVisible();
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page explains the ladder, shows the tables and leads to paper and rules', async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: 'How the ladder works' })).toBeVisible();
    await expect(
      page.getByRole('row', { name: /First short walks.*5 to 10 minutes/ }),
    ).toBeVisible();
    await expect(page.getByRole('link', { name: 'Strengthen' }).first()).toHaveAttribute(
      'href',
      /\/phases\/strengthen\/$/,
    );
    await expect(page.getByRole('link', { name: /paper version/ })).toHaveAttribute(
      'href',
      /\/planner\/paper\/$/,
    );
    await expect(page.locator('.planner')).toBeHidden();
  });
});

test.describe('every screen', () => {
  const red = [...firstDay, walk(1, { painDuring: 6 })];
  const numb = [...firstDay, morning(on(1), { signs: { 'new-numbness': 'yes' } })];
  const operated = profile(on(0), { medical: { footSurgery: 'yes' } });
  const screens: Record<
    string,
    [readonly (Entry | object)[], string, ((plan: Locator) => Promise<void>)?]
  > = {
    'the warning signs': [[], ''],
    'the warning signs, asked one by one': [
      [],
      '',
      async (plan) => {
        await press(plan, /^One of these/);
        await press(plan, 'Next');
        await choose(plan, /unable to take weight/, 'Yes');
      },
    ],
    'a question with a problem': [
      [],
      '',
      async (plan) => {
        await press(plan, 'None of these');
        await press(plan, 'Next');
      },
    ],
    today: [
      firstDay,
      '',
      async (plan) => plan.getByText('The rule, your answers, the evidence').click(),
    ],
    'a rest day': [red, ''],
    'a day that is stopped': [numb, ''],
    'medical limits': [[operated, assessment(on(0))], ''],
    'a check-in': [
      firstDay,
      '?view=session',
      async (plan) => {
        await press(plan, 'All of this is true');
        await press(plan, 'Something is different');
      },
    ],
    'a clinician’s word': [numb, '?view=checked', (plan) => press(plan, 'Save')],
    'past days': [red, '?view=past'],
    'what is known of the reader': [firstDay, '?view=about-you'],
    'an activity': [
      firstDay,
      '?view=can-i',
      async (plan) => {
        await plan.getByLabel('What would you like to do?').selectOption('A match');
        await press(plan, 'Ask');
      },
    ],
  };
  for (const [name, [entries, search, reach]] of Object.entries(screens)) {
    test(`is never wider than it may be, and axe finds nothing: ${name}`, async ({ page }) => {
      test.setTimeout(60_000);
      await page.setViewportSize({ width: 320, height: 700 });
      const plan = await openWith(page, entries, on(1), path + search);
      await expect(plan.getByText('One moment')).toBeHidden();
      await reach?.(plan);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      const found = async () => {
        const { violations } = await new AxeBuilder({ page }).include('.planner').analyze();
        return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
      };
      expect(await found()).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await found()).toEqual([]);
    });
  }
});

test('today prints on two sheets at most, without buttons', async ({ page }) => {
  const plan = await openWith(page, firstDay, on(1));
  await expect(plan.locator('.plan-thumb svg').first()).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(plan.getByRole('button', { name: 'Note a session' })).toBeHidden();
  await expect(plan.getByRole('navigation')).toBeHidden();
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length).toBeLessThanOrEqual(2);
});

test('at most 45 KB of script, compressed, is loaded before any press', async ({
  page,
  context,
}) => {
  await openWith(page, firstDay, on(1));
  const later = await context.newPage();
  await setDay(later, on(1));
  const expectLight = weighScripts(later);
  await expect(heading(await open(later), /^Walk/)).toBeVisible();
  await expectLight();
});
