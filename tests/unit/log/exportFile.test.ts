import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/log/entries.ts';
import { exportCsv, exportJson, exportSetAside } from '../../../src/log/exportFile.ts';
import { logVersion } from '../../../src/log/migrations.ts';
import { correction, day, note, oneOfEach, removal } from './invented.ts';

/** The cells of a CSV text as RFC 4180 reads them. */
function cellsOf(csv: string): string[][] {
  return csv
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .slice(0, -1)
    .map((row) =>
      [...row.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g)].map((found) =>
        (found[1] ?? '').replaceAll('""', '"'),
      ),
    );
}

function rowOf(entry: Entry): Record<string, string | undefined> {
  const [names = [], cells = []] = cellsOf(exportCsv([entry]));
  return Object.fromEntries(names.map((name, index) => [name, cells[index]]));
}

describe('the JSON file', () => {
  it('says what it is, its version and the day', () => {
    expect(JSON.parse(exportJson([], day('2026-11-22')))).toEqual({
      format: 'pushoff-log',
      version: logVersion,
      exportedOn: '2026-11-22',
      entries: [],
    });
  });

  it('holds every entry, edits too', () => {
    const { entries } = JSON.parse(exportJson(oneOfEach, day('2026-11-22'))) as {
      entries: Entry[];
    };
    expect(entries.map((entry) => entry.type).sort()).toEqual(
      oneOfEach.map((entry) => entry.type).sort(),
    );
  });

  it('does not hold the words of what was removed', () => {
    const file = exportJson([note('a', 'private'), removal('b', 'a', 1)], day('2026-11-22'));
    expect(file).not.toContain('private');
  });

  it('is the same file whatever the order of the log', () => {
    const today = day('2026-11-22');
    expect(exportJson([...oneOfEach].reverse(), today)).toBe(exportJson(oneOfEach, today));
  });
});

describe('the file of what could not be read', () => {
  const today = day('2026-11-22');

  it('holds each record untouched, with the reason', () => {
    const record = { key: 'b', value: { type: 'diary', pain: '5' }, version: 1, problem: 'No.' };
    expect(JSON.parse(exportSetAside([record], today))).toEqual({
      format: 'pushoff-set-aside',
      exportedOn: '2026-11-22',
      records: [record],
    });
  });

  it('holds what it can of a record that JSON has no form for', () => {
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    const recordsOf = (value: unknown) => {
      const file = exportSetAside([{ key: 'b', value, version: 1, problem: 'No.' }], today);
      return (JSON.parse(file) as { records: unknown }).records;
    };
    const kept = { key: 'b', version: 1, problem: 'No.' };
    expect(recordsOf(7n)).toEqual([{ ...kept, value: '7' }]);
    expect(recordsOf(undefined)).toEqual([{ ...kept, value: 'undefined' }]);
    expect(recordsOf(circle)).toEqual([kept]);
  });
});

describe('the CSV file', () => {
  it('has a row of names and one row for each entry of the journal as it stands', () => {
    const log = [note('a', 'sore'), correction('b', 'a', 'better', 1), note('c', 'gone')];
    const rows = cellsOf(exportCsv([...log, removal('d', 'c', 2)]));
    expect(rows).toHaveLength(2);
    expect(rows[1]).toContain('better');
  });

  it('has as many cells in every row as there are names', () => {
    const [names = [], ...rows] = cellsOf(exportCsv(oneOfEach));
    expect(names.slice(0, 2)).toEqual(['day', 'type']);
    expect(rows.length).toBeGreaterThan(5);
    for (const row of rows) expect(row).toHaveLength(names.length);
  });

  it('writes lists and named values so that a person can read them', () => {
    const session = oneOfEach.find((entry) => entry.type === 'session');
    if (session === undefined) throw new Error('no session');
    expect(rowOf(session)).toMatchObject({
      day: '2026-09-02',
      minutes: '12.5',
      supports: 'pad; tape',
      signs: 'swelling: no, tenderWhenPressed: yes',
      exercises:
        'id: short-foot-sitting, sets: 3, reps: 10, holdSeconds: 5; ' +
        'id: heel-raise-two-legs, sets: 3, reps: 12, addedKilograms: 2.5',
      pain: '',
    });
  });

  it('keeps quotes, commas and letters of every language', () => {
    expect(rowOf(note('a', 'She said "rest", größer 足'))['text']).toBe(
      'She said "rest", größer 足',
    );
  });

  it('begins with a byte order mark and ends its rows with CR LF', () => {
    expect(exportCsv([])).toMatch(/^\uFEFF"day".*"\r\n$/);
  });

  it.each([
    ['=HYPERLINK("http://example.org","x")', '\'=HYPERLINK("http://example.org","x")'],
    ['+1+1', "'+1+1"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['  =1+1', " '=1+1"],
    ['\t=1+1', " '=1+1"],
    ['\r\n=1+1', " '=1+1"],
    ['"=1+1', '"\'=1+1'],
    ['sore;=1+1', "sore;'=1+1"],
    ['sore, =1+1', "sore, '=1+1"],
    ['sore";"=1+1', 'sore";"\'=1+1'],
    ['a = b', 'a = b'],
    ['3-4 stairs', '3-4 stairs'],
  ])('writes %j as %j', (text, expected) => {
    expect(rowOf(note('a', text))['text']).toBe(expected);
  });

  it('has no cell that begins a formula, whatever separator it is read with', () => {
    const risky = fc
      .array(fc.constantFrom('=', '+', '-', '@', ',', ';', '|', '"', "'", '\n', '\t', ' ', 'A1'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(risky, (text) => {
        const [, ...rows] = exportCsv([note('a', text)]).split('\r\n');
        for (const begins of rows.join('').split(/[,;|\t]/)) {
          expect(begins).not.toMatch(/^[\s"]*[=+\-@]/);
        }
      }),
    );
  });
});
