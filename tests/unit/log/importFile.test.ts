import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/log/entries.ts';
import { exportJson } from '../../../src/log/exportFile.ts';
import { current, merge } from '../../../src/log/fold.ts';
import { maxImportBytes, planImport } from '../../../src/log/importFile.ts';
import type { ImportPlan } from '../../../src/log/importFile.ts';
import { logVersion } from '../../../src/log/migrations.ts';
import { anyLog, correction, day, note, oneOfEach, removal } from './invented.ts';

const today = day('2026-11-22');

function fileWith(entries: readonly unknown[], parts: Record<string, unknown> = {}): string {
  return JSON.stringify({
    format: 'pushoff-log',
    version: 1,
    exportedOn: '2026-11-22',
    entries,
    ...parts,
  });
}

function planned(log: readonly Entry[], text: string): ImportPlan {
  const plan = planImport(log, text);
  if (!plan.ok) throw new Error(plan.problem);
  return plan;
}

describe('importing an exported file', () => {
  it('into an empty log gives the log that was exported', () => {
    const plan = planned([], exportJson(oneOfEach, today));
    expect(plan.refused).toEqual([]);
    expect(current(merge([], plan.toAppend))).toEqual(current(oneOfEach));
  });

  it('a second time changes nothing', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (mine, theirs) => {
        const file = exportJson(theirs, today);
        const log = merge(mine, planned(mine, file).toAppend);
        const again = planned(log, file);
        expect(again).toMatchObject({ added: [], changed: [], removed: [], toAppend: [] });
      }),
    );
  });

  it('gives the same journal as merging the two logs', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (mine, theirs) => {
        const plan = planned(mine, fileWith(theirs));
        expect(current(merge(mine, plan.toAppend))).toEqual(current(merge(mine, theirs)));
      }),
    );
  });

  it('with a byte order mark before it works', () => {
    expect(planned([], `\uFEFF${fileWith([note('a', 'sore')])}`).added).toHaveLength(1);
  });
});

describe('before anything is done, an import', () => {
  const log = [note('a', 'sore'), note('b', 'fine')];

  it('shows what would be new, and counts what is there already', () => {
    const plan = planned(log, fileWith([note('a', 'sore'), note('c', 'new')]));
    expect(plan.added).toEqual([note('c', 'new')]);
    expect(plan).toMatchObject({ changed: [], removed: [], unchanged: 1 });
  });

  it('shows what a correction in the file would change', () => {
    const plan = planned(log, fileWith([correction('c', 'a', 'very sore', 1)]));
    expect(plan.changed).toEqual([{ before: note('a', 'sore'), after: note('a', 'very sore') }]);
    expect(plan).toMatchObject({ added: [], removed: [] });
  });

  it('shows what a removal in the file would take away', () => {
    const plan = planned(log, fileWith([removal('c', 'b', 1)]));
    expect(plan.removed).toEqual([note('b', 'fine')]);
    expect(plan).toMatchObject({ added: [], changed: [] });
  });

  it('does not bring back words that were removed here', () => {
    const mine = [...log, removal('c', 'a', 1)];
    const plan = planned(mine, fileWith(log));
    expect(plan).toMatchObject({ added: [], changed: [], removed: [], toAppend: [], unchanged: 2 });
  });

  it('has not touched the log', () => {
    const frozen = Object.freeze([...log]);
    planned(frozen, fileWith([removal('c', 'b', 1)]));
    expect(frozen).toEqual(log);
  });
});

describe('entries of a file that cannot be taken', () => {
  it('are listed with their place and a reason, and the others are taken', () => {
    const plan = planned(
      [],
      fileWith([
        note('a', 'sore'),
        { ...note('b', 'x'), day: '+275760-09-13' },
        { ...note('c', 'x'), worstPain: 'NaN' },
        null,
        note('d', 'fine'),
      ]),
    );
    expect(plan.added.map((entry) => entry.id)).toEqual(['a', 'd']);
    expect(plan.refused.map(({ position }) => position)).toEqual([2, 3, 4]);
    expect(plan.refused[0]?.problem).toContain('must be a day');
  });

  it('include those with the id of another: the later recorded is kept, and it is said', () => {
    for (const twice of [
      [note('a', 'older', 1), note('a', 'newer', 2)],
      [note('a', 'newer', 2), note('a', 'older', 1)],
    ]) {
      const plan = planned([], fileWith(twice));
      expect(plan.added).toEqual([note('a', 'newer', 2)]);
      expect(plan.refused).toEqual([
        { position: 2, problem: 'Two different entries have the id “a”; only one can be kept.' },
      ]);
    }
  });

  it('do not include a mere repetition', () => {
    const plan = planned([], fileWith([note('a', 'sore'), note('a', 'sore')]));
    expect(plan).toMatchObject({ refused: [], added: [note('a', 'sore')] });
  });

  it('do no harm through prototype keys', () => {
    const poisoned = fileWith([note('a', 'sore')]).replace(
      '"type"',
      '"__proto__":{"bad":1},"type"',
    );
    expect(planned([], poisoned)).toMatchObject({ added: [], refused: [{ position: 1 }] });
    expect(({} as Record<string, unknown>)['bad']).toBeUndefined();
  });

  it('may be ten thousand', () => {
    const plan = planned([], fileWith(Array.from({ length: 10_000 }, () => ({ type: 'diary' }))));
    expect(plan.refused).toHaveLength(10_000);
    expect(plan.toAppend).toEqual([]);
  });
});

describe('a file that cannot be imported', () => {
  const half = exportJson(oneOfEach, today).slice(0, 900);

  it.each([
    ['is empty', '', 'damaged or incomplete'],
    ['is half a file', half, 'damaged or incomplete'],
    ['holds NaN', fileWith([]).replace('[]', '[NaN]'), 'damaged or incomplete'],
    ['is a picture', '\u0089PNG\r\n\u001a\n', 'damaged or incomplete'],
    ['is deeper than any journal', '['.repeat(200_000), 'damaged or incomplete'],
    ['is another JSON file', '{"name":"pushoff"}', 'not exported by Pushoff'],
    ['is a list', JSON.stringify(oneOfEach), 'not exported by Pushoff'],
    ['is only null', 'null', 'not exported by Pushoff'],
    ['says another format', fileWith([], { format: 'other-log' }), 'not exported by Pushoff'],
    ['has no version', fileWith([], { version: undefined }), 'which version'],
    ['has a version in words', fileWith([], { version: 'one' }), 'which version'],
    ['has version 0', fileWith([], { version: 0 }), 'which version'],
    ['is from a newer version', fileWith([], { version: logVersion + 1 }), 'newer version'],
    ['has no entries', fileWith([], { entries: undefined }), 'no list of entries'],
    ['has entries by name', fileWith([], { entries: { length: 1 } }), 'no list of entries'],
    [
      'has a million entries',
      `{"format":"pushoff-log","version":1,"entries":[${'0,'.repeat(999_999)}0]}`,
      'more than 100,000',
    ],
    ['is 50 MB', ' '.repeat(50 * 1024 * 1024), 'larger than 10 MB'],
  ])('because it %s: one sentence says so', (_what, text, words) => {
    const plan = planImport([note('a', 'sore')], text);
    expect(plan.ok).toBe(false);
    if (!plan.ok) expect(plan.problem).toContain(words);
  });

  it('is never one of exactly the size allowed', () => {
    const text = fileWith([note('a', 'sore')]);
    expect(planned([], text.padEnd(maxImportBytes)).added).toHaveLength(1);
  });
});
