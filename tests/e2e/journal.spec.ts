import { readFileSync, writeFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page, TestInfo } from '@playwright/test';
import { loadRules } from '../../src/features/planner/build/loadRules.ts';
import { expect, test } from '../helpers/fixtures.ts';
import { weighScripts } from '../helpers/scriptWeight.ts';
import { dayIn, inventedDays, inventedFile } from '../helpers/inventedDays.ts';

const path = '/journal/';
const today = dayIn('2026-11-22');
const evening = new Date('2026-11-22T20:00:00');
const threeMonths = inventedFile({ until: today, days: 91, rules: loadRules().newest });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(evening);
});

async function open(page: Page): Promise<Locator> {
  await page.goto(path);
  await expect(page.getByRole('button', { name: /^Save / }).first()).toBeVisible();
  return page.locator('.journal');
}

function file(text: string | Buffer, name = 'backup.json') {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) };
}

/** Chooses a file to read in, as a reader does. */
async function choose(page: Page, text: string | Buffer): Promise<void> {
  await page.getByLabel('Read in a file').setInputFiles(file(text));
}

async function bringIn(page: Page, text: string): Promise<void> {
  await choose(page, text);
  await page.getByRole('button', { name: 'Take it into my journal' }).click();
  await expect(page.getByText('Done. Your journal has what was in the file.')).toBeVisible();
}

async function withThreeMonths(page: Page): Promise<Locator> {
  const journal = await open(page);
  await bringIn(page, threeMonths);
  await expect(journal.getByRole('heading', { name: 'Pain over time' })).toBeVisible();
  return journal;
}

function days(page: Page): Locator {
  return page.getByRole('region', { name: 'Your days' });
}

async function pain(page: Page, question: string, value: string): Promise<void> {
  await page
    .getByRole('group', { name: question })
    .getByRole('radio', { name: value, exact: true })
    .check();
}

/** An exported file with one entry, or whatever else is put in. */
function exported(entries: unknown, more: object = {}): string {
  return JSON.stringify({
    format: 'pushoff-log',
    version: 1,
    exportedOn: today,
    entries,
    ...more,
  });
}

function note(values: object = {}): object {
  return {
    id: 'a',
    day: '2026-11-20',
    recordedAt: '2026-11-20T20:00:00.000Z',
    type: 'note',
    worstPain: 3,
    ...values,
  };
}

async function saved(page: Page, press: () => Promise<void>, info: TestInfo): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  const to = info.outputPath(download.suggestedFilename());
  await download.saveAs(to);
  return to;
}

test.describe('a day', () => {
  test('is written down by keyboard alone, and is there again after a reload', async ({ page }) => {
    const journal = await open(page);
    await page.getByLabel('Another day').focus();
    const press = async (...keys: string[]) => {
      for (const key of keys) await page.keyboard.press(key);
    };
    // The date field has parts of its own and a picker.
    await page.getByRole('button', { name: /A low-energy day/ }).focus();
    await press('Tab', 'Space', 'ArrowRight', 'ArrowRight');
    await press('Tab', 'Tab', 'Space', 'ArrowRight', 'ArrowRight', 'ArrowRight');
    await press('Tab', 'Tab', 'Enter', 'Tab');
    await page.keyboard.type('Grey trainers');
    await press('Tab', 'Space');
    await page.getByText('A note', { exact: true }).focus();
    await press('Enter', 'Tab');
    await page.keyboard.type('Stood all day.');
    await page.getByRole('button', { name: 'Save today' }).focus();
    await press('Enter');
    await expect(journal.getByText('Saved for Sunday 22 November 2026.')).toBeVisible();

    await page.reload();
    const row = days(page).getByRole('listitem').first();
    await expect(row).toContainText('Morning pain 2 of 10');
    await expect(row).toContainText('Worst pain 3 of 10; Grey trainers; pad; “Stood all day.”');
    await expect(
      page.getByRole('group', { name: 'Pain this morning' }).getByRole('radio', { checked: true }),
    ).toHaveValue('2');
  });

  test('of low energy needs one tap', async ({ page }) => {
    const journal = await open(page);
    await page.getByRole('button', { name: /A low-energy day/ }).click();
    await expect(journal.getByText('Kept as a low-energy day.')).toBeVisible();
    await expect(
      page.getByRole('button', { name: /A low-energy day/, pressed: true }),
    ).toBeVisible();
    await expect(days(page).getByText('Low-energy day').first()).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(days(page).getByText('Nothing is written down yet.')).toBeVisible();
  });

  test('takes exercises and activities, and says what is wrong with them', async ({ page }) => {
    const journal = await open(page);
    await page.getByText('Activity', { exact: true }).click();
    await page.getByRole('button', { name: 'Add an activity' }).click();
    await page.getByLabel('Minutes').fill('ten');
    await page.getByRole('button', { name: 'Save today' }).click();
    await expect(journal.getByText('2 things to mend')).toBeVisible();
    await journal.getByRole('link', { name: /Give the minutes as a number/ }).click();
    await expect(page.getByLabel('Minutes')).toBeFocused();
    await page.getByLabel('Minutes').fill('12');
    await page.getByRole('combobox', { name: 'What' }).selectOption('Brisk walk');
    await page.getByText('Exercises done', { exact: true }).click();
    await page.getByLabel('Another exercise').selectOption('Heel raise, both feet');
    await page.getByRole('button', { name: 'Save today' }).click();
    await expect(journal.getByText('Saved for Sunday')).toBeVisible();
    const row = days(page).getByRole('listitem').first();
    await expect(row).toContainText('Brisk walk, 12 minutes');
    await expect(row).toContainText('Heel raise, both feet');
  });

  test('that others wrote about is corrected, not written a second time', async ({
    page,
  }, info) => {
    await open(page);
    const session = {
      id: 'practised',
      day: today,
      recordedAt: '2026-11-22T18:00:00.000Z',
      type: 'session',
      track: 'strength',
      exercises: [{ id: 'short-foot-sitting', sets: 2, reps: 10 }],
      painDuring: 1,
      limp: 'no',
    };
    const morning = {
      id: 'checked-in',
      day: today,
      recordedAt: '2026-11-22T07:00:00.000Z',
      type: 'morning',
      pain: 4,
      settledWithin24Hours: 'yes',
    };
    await bringIn(page, exported([session, morning]));
    await page.getByText('Exercises done: 1').click();
    await expect(page.getByRole('checkbox', { name: 'Short foot, sitting' })).toBeChecked();
    await expect(page.getByLabel('Worst pain during them')).toHaveValue('1');
    await page.getByLabel('Another exercise').selectOption('Heel raise, both feet');
    await pain(page, 'Pain this morning', '2');
    await page.getByRole('button', { name: 'Save today' }).click();
    await expect(page.getByText('Saved for Sunday')).toBeVisible();

    const to = await saved(
      page,
      () => page.getByRole('button', { name: 'Save a backup' }).click(),
      info,
    );
    const { entries } = JSON.parse(readFileSync(to, 'utf8'));
    expect(entries.map(({ type }: { type: string }) => type).sort()).toEqual([
      'correction',
      'correction',
      'morning',
      'session',
    ]);
    await expect(days(page).locator('.journal-words', { hasText: 'Morning pain' })).toHaveText([
      'Morning pain 2 of 10',
    ]);
  });

  test('in the past can be added and corrected; one that has not come is refused in words', async ({
    page,
  }) => {
    const journal = await open(page);
    await page.getByLabel('Another day').fill('2026-11-23');
    await expect(journal.getByText('That day has not come yet.')).toBeVisible();
    await expect(page.getByLabel('Another day')).toHaveAccessibleDescription(/has not come yet/);
    await page.getByLabel('Another day').fill('0001-01-01');
    await expect(journal.getByText('Give a day, such as 22 November 2026.')).toBeVisible();
    await page.getByLabel('Another day').fill('2026-03-29');
    await expect(page.getByRole('heading', { name: 'Sunday 29 March 2026' })).toBeVisible();
    await pain(page, 'Worst pain of the day', '6');
    await page.getByRole('button', { name: 'Save 29 March' }).click();
    await expect(journal.getByText('Saved for Sunday 29 March 2026.')).toBeVisible();

    await days(page).getByText('Sunday 29 March').click();
    await days(page).getByRole('button', { name: 'Correct Worst pain 6' }).click();
    await expect(page.getByRole('heading', { name: 'Sunday 29 March 2026' })).toBeFocused();
    await pain(page, 'Worst pain of the day', '5');
    await page.getByRole('button', { name: 'Save 29 March' }).click();
    await expect(days(page).getByText('Worst pain 5 of 10').last()).toBeVisible();
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(journal.getByText('Undone: it is as it was before.')).toBeVisible();
    await expect(days(page).getByText('Worst pain 6 of 10').last()).toBeVisible();
  });

  test('that was begun and left keeps what was typed', async ({ page }) => {
    await open(page);
    await page.getByText('A note', { exact: true }).click();
    await page.getByLabel('In your own words').fill('half a sentence');
    await page.getByLabel('Another day').fill('2026-11-20');
    await expect(page.getByText('Not saved yet: what you typed about 22 November.')).toBeVisible();
    await expect(page.getByLabel('In your own words')).toHaveValue('');
    await page.getByRole('button', { name: 'Go to 22 November' }).click();
    await expect(page.getByLabel('In your own words')).toHaveValue('half a sentence');
  });
});

test.describe('the list of days', () => {
  test('removes an entry, with a way back, and the focus on it', async ({ page }) => {
    await withThreeMonths(page);
    const list = days(page);
    await list.getByText('Friday 20 November').click();
    const words = list.getByText(/^Morning pain \d of 10$/).first();
    const said = (await words.textContent()) ?? '';
    const day = list.locator('details[open]');
    await day.getByRole('button', { name: `Remove ${said}` }).click();
    await expect(list.getByText(`Removed: ${said}.`)).toBeVisible();
    await expect(list.getByRole('button', { name: 'Undo' })).toBeFocused();
    await expect(day.getByText(said, { exact: true })).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(list.getByText('Undone')).toBeVisible();
    await expect(list.getByText(said, { exact: true }).first()).toBeAttached();
  });

  test('goes back month by month, and corrects a measurement where it stands', async ({ page }) => {
    await withThreeMonths(page);
    const list = days(page);
    await list.getByLabel('Month').selectOption('August 2026');
    await expect(list.getByRole('heading', { name: /August 2026/ })).toBeVisible();
    await list.getByRole('button', { name: 'Later September 2026' }).click();
    await list.getByText('Sunday 6 September').click();
    await list.getByRole('button', { name: /Correct Heel raises on one leg/ }).click();
    await list.getByLabel('What it should say').fill('9999');
    await list.getByRole('button', { name: 'Save the correction' }).click();
    await expect(list.getByText('Give a number from 0 to 300.')).toBeVisible();
    await list.getByLabel('What it should say').fill('11');
    await list.getByRole('button', { name: 'Save the correction' }).click();
    await expect(list.getByText('Heel raises on one leg: 11, right').last()).toBeVisible();
  });
});

test.describe('what the days show', () => {
  test('is said in a sentence, read by arrow keys, and in a table with the same numbers', async ({
    page,
  }) => {
    const journal = await withThreeMonths(page);
    const plot = journal.getByRole('region', { name: 'Pain over time' });
    await expect(plot.getByText(/Your usual morning pain went down from \d to \d/)).toBeVisible();
    await expect(plot.getByText('There were 2 flare-ups.')).toBeVisible();
    const slider = plot.getByRole('slider', { name: 'Go through the days' });
    await slider.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    const words = (await slider.getAttribute('aria-valuetext')) ?? '';
    expect(words).toMatch(/^Tuesday 25 August 2026: morning \d/);
    await expect(plot.getByText(words)).toBeVisible();
    await plot.getByText('The same as a table').click();
    const row = plot.getByRole('row', { name: /Tuesday 25 August 2026/ });
    const morning = /morning (\d)/.exec(words)?.[1] ?? '';
    await expect(row.getByRole('cell').first()).toHaveText(morning);
    await expect(row).toContainText('Walks up to 30 minutes');
  });

  test('can be seen over four weeks, a year, or everything', async ({ page }) => {
    const journal = await withThreeMonths(page);
    const plot = journal.getByRole('region', { name: 'Pain over time' });
    for (const [range, head] of [
      ['4 weeks', 'Day'],
      ['A year', 'Week'],
      ['Everything', 'Day'],
    ] as const) {
      await plot.getByRole('radio', { name: range }).check();
      await plot.getByText('The same as a table').click();
      await expect(plot.getByRole('columnheader').first()).toHaveText(head);
      await plot.getByText('The same as a table').click();
    }
  });

  test('compares shoes with the days behind each, and says that it is no proof', async ({
    page,
  }) => {
    const journal = await withThreeMonths(page);
    const worn = journal.getByRole('region', { name: /Shoes, pads/ });
    await expect(worn.getByText('This is not proof')).toBeVisible();
    await expect(worn.getByRole('row', { name: /Work boots \d+/ })).toBeVisible();
    await expect(worn.getByRole('row', { name: /^Pad \d+/ })).toBeVisible();
  });

  test('has a calendar without missed days, and small wins from the log', async ({ page }) => {
    const journal = await withThreeMonths(page);
    const calendar = journal.getByRole('region', { name: 'Exercises, day by day' });
    await expect(calendar.getByText(/November 2026: exercises on \d+ days/)).toBeVisible();
    await expect(calendar.getByText(/missed/i)).toHaveCount(0);
    await expect(calendar.getByText('Coming back is what counts.')).toBeVisible();
    await expect(
      journal.getByRole('region', { name: 'Small wins' }).getByText(/Longest comfortable walk/),
    ).toBeVisible();
  });

  test('is one point after one day, and still a plot', async ({ page }) => {
    const journal = await open(page);
    await pain(page, 'Pain this morning', '3');
    await page.getByRole('button', { name: 'Save today' }).click();
    await expect(journal.getByText('One morning, with pain 3 of 10.')).toBeVisible();
    await expect(journal.getByRole('img', { name: /One morning/ })).toBeVisible();
    await expect(journal.getByText(/shows once 3 days have/)).toBeVisible();
  });
});

test.describe('a file', () => {
  test('is shown before anything is done; the same file twice changes nothing', async ({
    page,
  }) => {
    await open(page);
    await choose(page, exported([note(), note({ id: 'b', day: '2026-11-21' })]));
    await expect(page.getByRole('heading', { name: 'What this file would change' })).toBeFocused();
    await expect(page.getByText('2 entries would be added')).toBeVisible();
    await expect(days(page).getByText('Nothing is written down yet.')).toBeVisible();
    await page.getByRole('button', { name: 'Leave it' }).click();
    await expect(days(page).getByText('Nothing is written down yet.')).toBeVisible();
    await bringIn(page, exported([note(), note({ id: 'b', day: '2026-11-21' })]));
    await choose(page, exported([note(), note({ id: 'b', day: '2026-11-21' })]));
    await expect(page.getByRole('heading', { name: 'Nothing would change' })).toBeVisible();
    await expect(page.getByText('2 entries of the file you have already.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Take it into my journal' })).toHaveCount(0);
  });

  test('says what would be changed, and what would go', async ({ page }) => {
    await open(page);
    await bringIn(page, exported([note(), note({ id: 'b', worstPain: 5 })]));
    const later = { day: today, recordedAt: '2026-11-22T10:00:00.000Z' };
    const content = { type: 'note', day: '2026-11-20', worstPain: 8 };
    await choose(
      page,
      exported([
        { ...later, id: 'c', type: 'correction', of: 'a', replacement: content },
        { ...later, id: 'd', type: 'removal', of: 'b' },
      ]),
    );
    await expect(page.getByText('1 entry would say something else')).toBeVisible();
    await expect(page.getByText(/Worst pain 3 of 10. It would say: Worst pain 8/)).toBeVisible();
    await expect(page.getByText('1 entry would go')).toBeVisible();
  });

  const refused: Record<string, readonly [string, RegExp]> = {
    'half a file': [threeMonths.slice(0, 20_000), /damaged or incomplete/],
    'an empty file': ['', /damaged or incomplete/],
    'a file of something else': ['{"name":"x"}', /not exported by Pushoff/],
    'a file with NaN': [exported([]).replace('[]', '[{"worstPain":NaN}]'), /damaged or incomplete/],
    'a file of a newer version': [exported([note()], { version: 99 }), /newer version/],
    'an encrypted file of a newer version': [
      JSON.stringify({ format: 'pushoff-backup', version: 2 }),
      /newer version/,
    ],
    'an encrypted file that asks for a million years of work': [
      JSON.stringify({
        format: 'pushoff-backup',
        version: 1,
        kdf: 'PBKDF2-HMAC-SHA-256',
        cipher: 'AES-256-GCM',
        iterations: 1e15,
      }),
      /impossible amount of work/,
    ],
    'entries that are no list': [exported({ length: 3 }), /no list of entries/],
  };
  for (const [what, [text, sentence]] of Object.entries(refused)) {
    test(`that is ${what} gets a sentence, and nothing changes`, async ({ page }) => {
      await open(page);
      await bringIn(page, exported([note()]));
      await choose(page, text);
      const alert = page.getByRole('alert');
      await expect(alert).toHaveText(sentence);
      await expect(alert).toContainText('Nothing was changed.');
      await page.reload();
      await expect(days(page).getByText('Worst pain 3 of 10').first()).toBeVisible();
      await expect(days(page).getByText('November 2026, 1 day')).toBeVisible();
    });
  }

  const partly: Record<string, readonly [object | string, RegExp]> = {
    'a date in the year 275760': [note({ id: 'x', day: '275760-09-13' }), /must be a day such as/],
    'a pain without end': [
      JSON.stringify(note({ id: 'x', worstPain: 0 })).replace('"worstPain":0', '"worstPain":1e999'),
      /must be a number from 0 to 10/,
    ],
    'a prototype key': [
      JSON.stringify(note({ id: 'x' })).replace('{', '{"__proto__":{"isAdmin":true},'),
      /“__proto__”, which is not known here/,
    ],
    'a constructor among the answers': [
      {
        id: 'x',
        day: '2026-11-20',
        recordedAt: '2026-11-20T20:00:00.000Z',
        type: 'assessment',
        answers: { constructor: 'x' },
      },
      /“constructor”/,
    ],
    'an id twice': [note({ id: 'a', worstPain: 9 }), /Two different entries have the id “a”/],
    'an entry of an unknown type': [note({ id: 'x', type: 'virus' }), /type that is not known/],
  };
  for (const [what, [entry, sentence]] of Object.entries(partly)) {
    test(`with ${what}: that entry is refused with its place, the others can be taken`, async ({
      page,
    }) => {
      await open(page);
      const json = typeof entry === 'string' ? entry : JSON.stringify(entry);
      await choose(
        page,
        exported([note(), 'hostile']).replace('"hostile"', () => json),
      );
      await expect(page.getByText('1 entry can’t be taken')).toBeVisible();
      await expect(page.getByText(sentence)).toBeVisible();
      await page.getByRole('button', { name: 'Take it into my journal' }).click();
      await expect(page.getByText('Done. Your journal has what was in the file.')).toBeVisible();
      await expect(days(page).getByText('November 2026, 1 day')).toBeVisible();
      expect(await page.evaluate(() => 'isAdmin' in {})).toBe(false);
    });
  }

  test('with script in a note shows it as the text that it is', async ({ page }) => {
    await open(page);
    const text = '<img src=x onerror="window.hacked=1"><script>window.hacked=1</script>';
    await bringIn(page, exported([note({ text })]));
    await days(page).getByText('Friday 20 November').click();
    await expect(days(page).getByText(text).last()).toBeVisible();
    await expect(days(page).locator('img')).toHaveCount(0);
    expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  });

  test('of 50 MB is not even opened', async ({ page }, info) => {
    await open(page);
    const huge = info.outputPath('huge.json');
    writeFileSync(huge, Buffer.alloc(50 * 1024 * 1024, '['));
    await page.getByLabel('Read in a file').setInputFiles(huge);
    await expect(page.getByRole('alert')).toContainText('This file has 50 MB.');
  });

  test('of ten thousand entries is taken, and the page stays readable', async ({ page }) => {
    test.slow();
    await open(page);
    const entries = inventedDays({ until: today, days: 3900 }).slice(0, 10_000);
    expect(entries).toHaveLength(10_000);
    await choose(page, exported(entries));
    await expect(page.getByText('10000 entries would be added')).toBeVisible({ timeout: 30_000 });
    await page.getByRole('button', { name: 'Take it into my journal' }).click();
    await expect(page.getByText('Done. Your journal')).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole('heading', { name: 'Pain over time' })).toBeVisible();
  });
});

test.describe('a copy', () => {
  test('saved and read in elsewhere is the same journal', async ({ page, browser }, info) => {
    await withThreeMonths(page);
    const to = await saved(
      page,
      () => page.getByRole('button', { name: 'Save a backup' }).click(),
      info,
    );
    await expect(page.getByText('Last backed up on 22 November 2026, today.')).toBeVisible();
    expect(JSON.parse(readFileSync(to, 'utf8'))).toEqual(JSON.parse(threeMonths));
    const elsewhere = await browser.newPage();
    await elsewhere.goto(new URL(path, page.url()).href);
    await bringIn(elsewhere, readFileSync(to, 'utf8'));
    await elsewhere.close();
  });

  test('as a table runs no formula', async ({ page }, info) => {
    await open(page);
    await bringIn(page, exported([note({ text: '=HYPERLINK("http://x","y")' })]));
    const to = await saved(
      page,
      () => page.getByRole('button', { name: 'Save a table (CSV)' }).click(),
      info,
    );
    expect(readFileSync(to, 'utf8')).toContain(`"'=HYPERLINK`);
  });

  test('with a passphrase opens with it and with nothing else', async ({ page }, info) => {
    test.slow();
    await open(page);
    await bringIn(page, exported([note({ text: 'My own words' })]));
    await page.getByRole('button', { name: 'Save one with a passphrase' }).click();
    await expect(page.getByText('A lost passphrase can’t be recovered')).toBeVisible();
    await page.getByLabel('Passphrase', { exact: true }).fill('short');
    await page.getByRole('button', { name: 'Save the locked file' }).click();
    await expect(page.getByText('Use 10 characters or more. Four or five words')).toBeVisible();
    await page.getByLabel('Passphrase', { exact: true }).fill('blue kettle on a ladder');
    await page.getByLabel('The same again', { exact: true }).fill('blue kettle on a lader');
    await page.getByRole('button', { name: 'Save the locked file' }).click();
    await expect(page.getByText('The two are not the same.')).toBeVisible();
    await page.getByRole('button', { name: 'Show it The same again' }).click();
    await expect(page.getByLabel('The same again', { exact: true })).toHaveAttribute(
      'type',
      'text',
    );
    await page.getByLabel('The same again', { exact: true }).fill('blue kettle on a ladder');
    const to = await saved(
      page,
      () => page.getByRole('button', { name: 'Save the locked file' }).click(),
      info,
    );
    const locked = readFileSync(to, 'utf8');
    expect(locked).not.toContain('My own words');

    await page.getByRole('button', { name: 'Delete everything kept here' }).click();
    await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
    await expect(days(page).getByText('Nothing is written down yet.')).toBeVisible();
    await choose(page, locked);
    await expect(page.getByLabel('Passphrase of this file')).toBeFocused();
    await page.getByLabel('Passphrase of this file').fill('red kettle on a ladder');
    await page.keyboard.press('Enter');
    await expect(page.getByText('This passphrase does not open the file.')).toBeVisible();
    await page.getByLabel('Passphrase of this file').fill('blue kettle on a ladder');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Take it into my journal' }).click();
    await expect(days(page).getByText('“My own words”').first()).toBeVisible();
  });

  test('is asked for after a month, gently, and the asking can be put away', async ({ page }) => {
    const journal = await open(page);
    await bringIn(page, exported([note({ day: '2026-10-01' })]));
    await expect(journal.getByText('It is a while since you saved a copy')).toBeVisible();
    await page.getByRole('button', { name: 'Not now' }).click();
    await page.reload();
    await expect(page.getByText('Not backed up from this browser yet.')).toBeVisible();
    await expect(journal.getByText('It is a while since you saved a copy')).toBeHidden();
  });

  test('of everything is gone after it was deleted, here and in the small things', async ({
    page,
  }) => {
    await open(page);
    await bringIn(page, exported([note()]));
    await page.getByRole('button', { name: 'Save a backup' }).click();
    await page.getByRole('button', { name: 'Delete everything kept here' }).click();
    await page.getByRole('button', { name: 'Delete everything', exact: true }).click();
    await expect(page.getByText('Deleted. Nothing of yours is kept')).toBeVisible();
    await expect(page.getByText('Not backed up from this browser yet.')).toBeVisible();
    await page.reload();
    await expect(days(page).getByText('Nothing is written down yet.')).toBeVisible();
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([]);
  });
});

test.describe('on a bad day', () => {
  test('two tabs lose nothing, and a save takes nothing out that the other wrote', async ({
    page,
    context,
  }) => {
    await open(page);
    const other = await context.newPage();
    await other.clock.setFixedTime(evening);
    await open(other);
    await pain(other, 'Worst pain of the day', '7');
    await pain(page, 'Pain this morning', '2');
    await page.getByRole('button', { name: 'Save today' }).click();
    await expect(days(other).getByText('Morning pain 2 of 10').first()).toBeVisible();
    await other.getByRole('button', { name: 'Save today' }).click();
    await expect(days(page).getByText('Worst pain 7 of 10').first()).toBeVisible();
    await page.reload();
    await expect(days(page).getByText('Morning pain 2 of 10').first()).toBeVisible();
    await expect(days(page).getByText('Worst pain 7 of 10').first()).toBeVisible();
  });

  test('a tab closed in the middle of a save leaves all of it or none, and all before it', async ({
    page,
    context,
  }) => {
    await open(page);
    await bringIn(page, exported([note()]));
    await pain(page, 'Pain this morning', '2');
    await pain(page, 'Worst pain of the day', '7');
    // No waiting for the answer: the tab is gone while the save is on its way.
    await page.evaluate(() =>
      document.querySelector<HTMLButtonElement>('.journal-day [type=submit]')?.click(),
    );
    await page.close({ runBeforeUnload: false });
    const again = await context.newPage();
    await again.clock.setFixedTime(evening);
    await open(again);
    await expect(days(again).getByText('Worst pain 3 of 10').first()).toBeAttached();
    const morning = await days(again).getByText('Morning pain 2 of 10').count();
    const worst = await days(again).getByText('Worst pain 7 of 10').count();
    expect(morning > 0).toBe(worst > 0);
  });

  test('where storage is forbidden the visit works, and every save says so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        get: () => {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    });
    const journal = await open(page);
    await expect(journal.getByText(/does not let the page keep anything/).first()).toBeVisible();
    await pain(page, 'Worst pain of the day', '4');
    await page.getByRole('button', { name: 'Save today' }).click();
    await expect(journal.getByText(/^Not stored\. .* until you close this tab/)).toBeVisible();
    await expect(days(page).getByText('Worst pain 4 of 10').first()).toBeVisible();
  });

  test('where storage is full the reader hears of it, and nothing saved before is lost', async ({
    page,
  }) => {
    const journal = await open(page);
    await bringIn(page, exported([note()]));
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await pain(page, 'Worst pain of the day', '4');
    await page.getByRole('button', { name: 'Save today' }).click();
    await expect(journal.getByText(/^Not stored\. Your browser has no room left/)).toBeVisible();
    await expect(days(page).getByText('Worst pain 4 of 10').first()).toBeVisible();
    await page.reload();
    await expect(days(page).getByText('Worst pain 3 of 10').first()).toBeVisible();
    await expect(days(page).getByText('Worst pain 4 of 10')).toHaveCount(0);
  });

  test('a damaged entry is kept aside, said, and can be saved as a file', async ({
    page,
  }, info) => {
    await open(page);
    await bringIn(page, exported([note()]));
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('pushoff');
          opening.onsuccess = () => {
            const change = opening.result.transaction('entries', 'readwrite');
            change.objectStore('entries').put({ type: 'note', day: 'yesterday' }, 'x');
            change.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
    );
    await page.reload();
    await expect(page.getByText('Some entries could not be read')).toBeVisible();
    await expect(days(page).getByText('Worst pain 3 of 10').first()).toBeVisible();
    const to = await saved(
      page,
      () => page.getByRole('button', { name: 'Save what could not be read' }).click(),
      info,
    );
    expect(readFileSync(to, 'utf8')).toContain('yesterday');
  });

  test('midnight does not move a day that was begun; an untouched page follows', async ({
    page,
  }) => {
    await page.clock.install({ time: new Date('2026-11-22T23:58:00') });
    await open(page);
    await pain(page, 'Worst pain of the day', '4');
    await page.clock.fastForward('05:00');
    await expect(page.getByRole('heading', { name: 'Yesterday, 22 November 2026' })).toBeVisible();
    await page.getByRole('button', { name: 'Save 22 November' }).click();
    await expect(page.getByText('Saved for Sunday 22 November 2026.')).toBeVisible();
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Today, 23 November 2026' })).toBeVisible();
    await page.clock.fastForward('24:00:00');
    await expect(page.getByRole('heading', { name: 'Today, 24 November 2026' })).toBeVisible();
  });

  test('a trip across time zones leaves every day where it was', async ({ page, context }) => {
    const zone = await context.newCDPSession(page);
    await zone.send('Emulation.setTimezoneOverride', { timezoneId: 'Pacific/Honolulu' });
    await page.clock.setFixedTime(new Date('2026-11-23T06:00:00Z'));
    await open(page);
    await expect(page.getByRole('heading', { name: 'Today, 22 November 2026' })).toBeVisible();
    await pain(page, 'Pain this morning', '3');
    await page.getByRole('button', { name: 'Save today' }).click();
    await expect(page.getByText('Saved for Sunday 22 November')).toBeVisible();
    await zone.send('Emulation.setTimezoneOverride', { timezoneId: 'Pacific/Auckland' });
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Today, 23 November 2026' })).toBeVisible();
    await expect(days(page).getByText('Sunday 22 November')).toBeVisible();
    await page.getByLabel('Another day').fill('2026-11-22');
    await expect(
      page.getByRole('group', { name: 'Pain this morning' }).getByRole('radio', { checked: true }),
    ).toHaveValue('3');
  });
});

for (const [what, date, words] of [
  ['of 23 hours', '2026-03-29', 'Sunday 29 March'],
  ['of 25 hours', '2026-10-25', 'Sunday 25 October'],
] as const) {
  test.describe(`a day ${what}`, () => {
    test.use({ timezoneId: 'Europe/Berlin' });

    test('is one day, from its first minute to its last', async ({ page }) => {
      await page.clock.setFixedTime(new Date(`${date}T00:10:00+01:00`));
      await open(page);
      await pain(page, 'Pain this morning', '3');
      await page.getByRole('button', { name: 'Save today' }).click();
      await expect(page.getByText(`Saved for ${words}`)).toBeVisible();
      const lastMinute = new Date(`${date}T23:50:00${date < '2026-06' ? '+02:00' : '+01:00'}`);
      await page.clock.setFixedTime(lastMinute);
      await page.reload();
      await expect(page.getByRole('heading', { name: /^Today, / })).toBeVisible();
      await pain(page, 'Worst pain of the day', '5');
      await page.getByRole('button', { name: 'Save today' }).click();
      await expect(days(page).getByText(words)).toHaveCount(1);
      await expect(days(page).getByRole('heading', { name: /, 1 day$/ })).toBeVisible();
    });
  });
}

for (const [width, colour] of [
  [320, 'light'],
  [1280, 'dark'],
] as const) {
  test.describe(`at ${width} px, ${colour}`, () => {
    test.use({ viewport: { width, height: 800 }, colorScheme: colour });

    const states: Record<string, (page: Page) => Promise<unknown>> = {
      empty: open,
      'three months': withThreeMonths,
      'five years': async (page) => {
        await open(page);
        await bringIn(page, inventedFile({ until: today, days: 1826 }));
        await page.getByRole('radio', { name: 'Everything' }).check();
      },
      'problems in the form': async (page) => {
        await open(page);
        await page.getByText('Activity', { exact: true }).click();
        await page.getByRole('button', { name: 'Add an activity' }).click();
        await page.getByLabel('Minutes').fill('ten');
        await page.getByText('Shoes, pad, insole, tape', { exact: true }).click();
        await page.getByText('Exercises done', { exact: true }).click();
        await page.getByText('A note', { exact: true }).click();
        await page.getByLabel('Another day').fill('2026-11-23');
        await page.getByRole('button', { name: 'Save today' }).click();
        await expect(page.getByText('2 things to mend')).toBeVisible();
      },
      'everything opened': async (page) => {
        await withThreeMonths(page);
        for (const table of await page.getByText('The same as a table').all()) await table.click();
        await days(page).getByText('Sunday 15 November').click();
        await page.getByRole('button', { name: /Correct Heel raises/ }).click();
        await page.getByRole('button', { name: 'Save one with a passphrase' }).click();
        await page.getByRole('button', { name: 'Save the locked file' }).click();
        await page.getByRole('button', { name: 'Delete everything kept here' }).click();
      },
      'a file looked at': async (page) => {
        await open(page);
        await choose(page, exported([note(), note({ id: 'x', worstPain: 99 })]));
        await expect(page.getByText('1 entry can’t be taken')).toBeVisible();
      },
      'a file refused': async (page) => {
        await open(page);
        await choose(page, 'x');
        await expect(page.getByRole('alert')).toBeVisible();
      },
    };
    for (const [state, reach] of Object.entries(states)) {
      test(`nothing is wider than the screen, and axe finds nothing: ${state}`, async ({
        page,
      }) => {
        test.slow();
        await reach(page);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      });
    }
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what works on paper, and has no control that does nothing', async ({
    page,
  }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: 'On paper' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Keeping a journal' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0);
  });
});

test('on paper are the pictures, the numbers and the month, without buttons or form', async ({
  page,
}) => {
  await withThreeMonths(page);
  const sheets = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(sheets.match(/\/Type\s*\/Page\b(?!s)/g)?.length).toBeLessThanOrEqual(7);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('img', { name: /Your usual morning pain/ })).toBeVisible();
  await expect(days(page).getByText('Morning pain').first()).toBeVisible();
  for (const button of await page.getByRole('main').getByRole('button').all()) {
    await expect(button).toBeHidden();
  }
});

test('the page loads no more than 45 KB of script, compressed, before any press', async ({
  page,
}) => {
  const expectLight = weighScripts(page);
  await open(page);
  await expectLight();
});
