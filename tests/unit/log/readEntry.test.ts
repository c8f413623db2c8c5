import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measurementLimits } from '../../../src/log/entries.ts';
import { readEntry } from '../../../src/log/readEntry.ts';
import { anyLog, oneOfEach } from './invented.ts';

/** The invented entry of a type with some parts changed, as a file would hold it. */
function changed(type: string, parts: Record<string, unknown>): Record<string, unknown> {
  const entry = oneOfEach.find((candidate) => candidate.type === type);
  if (entry === undefined) throw new Error(`no entry of type ${type}`);
  return { ...entry, ...parts };
}

function problemOf(value: unknown): string | undefined {
  const read = readEntry(value);
  return read.ok ? undefined : read.problem;
}

/** Numbers that no field of ours may take. */
const noNumbers: readonly unknown[] = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  -1,
  1e308,
  '5',
  5n,
  true,
  null,
  [5],
  { valueOf: () => 5 },
];

describe('an entry that is well formed', () => {
  it.each(oneOfEach.map((entry) => [entry.type, entry] as const))(
    'of type %s is read as it stands',
    (_type, entry) => {
      expect(readEntry(JSON.parse(JSON.stringify(entry)))).toStrictEqual({ ok: true, entry });
    },
  );

  it('is read again after it has been written, whatever it says', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        for (const entry of log) {
          expect(readEntry(JSON.parse(JSON.stringify(entry)))).toEqual({ ok: true, entry });
        }
      }),
    );
  });

  it('may leave out everything that a reader may skip', () => {
    const common = { id: 'a', day: '2026-11-22', recordedAt: '2026-11-22T08:00:00.000Z' };
    const shortest = [
      { ...common, type: 'profile' },
      { ...common, type: 'assessment', answers: {} },
      { ...common, type: 'session', track: 'strength' },
      { ...common, type: 'morning', pain: 0 },
      { ...common, type: 'measurement', kind: 'heelRaises', value: 'notSure' },
      { ...common, type: 'shoe', shoeId: 's', name: '', answers: {} },
      { ...common, type: 'note' },
      { ...common, type: 'decision', rulesVersion: 1, outcome: 'rest' },
      { ...common, type: 'clearance', who: 'surgeon', checkedOn: '2026-11-20' },
    ];
    for (const entry of shortest) expect(readEntry(entry)).toEqual({ ok: true, entry });
  });

  it('takes a field that is there but undefined for a missing one', () => {
    const read = readEntry(changed('note', { text: undefined }));
    expect(read.ok && Object.hasOwn(read.entry, 'text')).toBe(false);
    expect(read.ok).toBe(true);
  });

  it('keeps nothing of the object it was read from', () => {
    const exercises = [{ id: 'short-foot-sitting', sets: 3 }];
    const read = readEntry(changed('session', { exercises }));
    exercises[0] = { id: 'changed-later', sets: 9 };
    expect(read).toMatchObject({ entry: { exercises: [{ id: 'short-foot-sitting' }] } });
  });

  it('has its numbers in a form that a file can keep', () => {
    const read = readEntry(changed('session', { minutes: -0 }));
    expect(read.ok && read.entry.type === 'session' && Object.is(read.entry.minutes, 0)).toBe(true);
  });
});

describe('things that are no entry', () => {
  it.each([
    ['nothing', null],
    ['a missing value', undefined],
    ['a number', 7],
    ['a text', '{"type":"note"}'],
    ['a list', [oneOfEach[0]]],
    ['an empty object', {}],
    ['a Date', new Date(0)],
    ['a Map', new Map([['type', 'note']])],
    ['a function', () => oneOfEach[0]],
    ['an entry that is inherited', Object.create(oneOfEach[0] as object)],
    ['an unknown type', changed('note', { type: 'diary' })],
    ['a type that every object knows', changed('note', { type: 'constructor' })],
    ['a type that is a list', changed('note', { type: ['note'] })],
    ['no type', changed('note', { type: undefined })],
    [
      'parts that fail when looked at',
      {
        get type(): string {
          throw new Error('boo');
        },
      },
    ],
  ])('%s is refused with a sentence', (_what, value) => {
    expect(problemOf(value)).toMatch(/^This entry .+\.$/);
  });

  it('never makes it throw, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
        expect(readEntry(value).ok).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it('never throws for an entry with one part replaced by anything', () => {
    const parts = oneOfEach.flatMap((entry) =>
      Object.keys(entry).map((name) => [entry, name] as const),
    );
    fc.assert(
      fc.property(fc.constantFrom(...parts), fc.anything(), ([entry, name], value) => {
        const read = readEntry({ ...entry, [name]: value });
        // What is accepted must be able to go through a file unharmed.
        if (read.ok) expect(JSON.parse(JSON.stringify(read.entry))).toStrictEqual(read.entry);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a part that is not known', () => {
  it.each(['comment', 'toString', 'constructor', 'prototype', 'hasOwnProperty'])(
    'such as “%s” is refused',
    (name) => {
      expect(problemOf(changed('note', { [name]: 'x' }))).toBe(
        `This entry has “${name}”, which is not known here.`,
      );
    },
  );

  it('such as “__proto__” is refused in every place and reaches no prototype', () => {
    const poison = '"__proto__": {"poisoned": "yes"}';
    const files = [
      `{${poison}, "type": "note", "id": "a", "day": "2026-11-22", "recordedAt": "2026-11-22T08:00:00.000Z"}`,
      JSON.stringify(changed('assessment', { answers: 0 })).replace(
        '"answers":0',
        `"answers":{${poison}}`,
      ),
      JSON.stringify(changed('session', { signs: 0 })).replace('"signs":0', `"signs":{${poison}}`),
      JSON.stringify(changed('correction', { replacement: 0 })).replace(
        '"replacement":0',
        `"replacement":{${poison}, "type": "note", "day": "2026-11-22"}`,
      ),
    ];
    for (const file of files) expect(problemOf(JSON.parse(file))).toContain('__proto__');
    expect(({} as Record<string, unknown>)['poisoned']).toBeUndefined();
  });

  it('belongs to another type: no field slips in from there', () => {
    expect(problemOf(changed('morning', { minutes: 30 }))).toContain('“minutes”');
  });

  it('is quoted in short', () => {
    expect(problemOf(changed('note', { ['x'.repeat(1e6)]: 1 }))?.length).toBeLessThan(120);
  });
});

describe('the fields that all entries share', () => {
  it.each([
    ['an empty id', { id: '' }],
    ['an id of 65 characters', { id: 'a'.repeat(65) }],
    ['capitals in an id', { id: 'A' }],
    ['markup in an id', { id: '<img>' }],
    ['a line end after an id', { id: 'a\n' }],
    ['a number for an id', { id: 7 }],
    ['a missing id', { id: undefined }],
    ['a day that does not exist', { day: '2026-02-30' }],
    ['a day in the year 275760', { day: '+275760-09-13' }],
    ['a day before 1900', { day: '1899-12-31' }],
    ['a Date for a day', { day: new Date(0) }],
    ['a missing day', { day: undefined }],
    ['an instant without a zone', { recordedAt: '2026-11-22T08:00:00.000' }],
    ['an instant in another zone', { recordedAt: '2026-11-22T08:00:00.000+01:00' }],
    ['an instant on a day that does not exist', { recordedAt: '2026-02-30T08:00:00.000Z' }],
    ['an instant at 24 hours', { recordedAt: '2026-11-22T24:00:00.000Z' }],
    ['an instant as a number', { recordedAt: 1_800_000_000_000 }],
    ['a missing instant', { recordedAt: undefined }],
  ])('refuse %s, for every type', (_what, parts) => {
    for (const { type } of oneOfEach) expect(readEntry(changed(type, parts)).ok).toBe(false);
  });

  it('allow an id of 64 characters', () => {
    expect(readEntry(changed('note', { id: 'a'.repeat(64) })).ok).toBe(true);
  });
});

describe('numbers', () => {
  it.each([
    ['session', 'minutes', 0, 1440],
    ['session', 'contacts', 0, 10_000],
    ['session', 'painDuring', 0, 10],
    ['morning', 'pain', 0, 10],
    ['note', 'worstPain', 0, 10],
    ['clearance', 'minutesUpTo', 0, 1440],
    ['decision', 'rulesVersion', 1, 1_000_000],
    ['assessment', 'rulesVersion', 1, 1_000_000],
  ])('%s: “%s” goes from %i to %i', (type, field, least, most) => {
    expect(readEntry(changed(type, { [field]: least })).ok).toBe(true);
    expect(readEntry(changed(type, { [field]: most })).ok).toBe(true);
    for (const value of [least - 1, most + 1, ...noNumbers]) {
      expect(problemOf(changed(type, { [field]: value }))).toContain(`“${field}”`);
    }
  });

  it.each(Object.entries(measurementLimits))('a measurement of %s goes up to %i', (kind, most) => {
    expect(readEntry(changed('measurement', { kind, value: 0 })).ok).toBe(true);
    expect(readEntry(changed('measurement', { kind, value: most })).ok).toBe(true);
    expect(readEntry(changed('measurement', { kind, value: most + 0.5 })).ok).toBe(false);
    for (const value of noNumbers) {
      expect(readEntry(changed('measurement', { kind, value })).ok).toBe(false);
    }
  });

  it('of things counted are whole', () => {
    expect(readEntry(changed('session', { contacts: 1.5 })).ok).toBe(false);
    expect(readEntry(changed('decision', { rulesVersion: 1.5 })).ok).toBe(false);
  });

  it.each([
    ['sets', 100],
    ['reps', 1000],
    ['holdSeconds', 600],
    ['addedKilograms', 500],
  ])('of an exercise: “%s” goes up to %i', (field, most) => {
    const done = (value: unknown) =>
      changed('session', { exercises: [{ id: 'short-foot-sitting', [field]: value }] });
    expect(readEntry(done(most)).ok).toBe(true);
    for (const value of [most + 1, ...noNumbers]) {
      expect(problemOf(done(value))).toContain(`“exercises”, which has part 1, which has`);
    }
  });

  it('among answers are finite and below 100,001', () => {
    const answered = (value: unknown) => changed('assessment', { answers: { walkMinutes: value } });
    expect(readEntry(answered(100_000)).ok).toBe(true);
    for (const value of [100_001, Number.NaN, Infinity]) {
      expect(problemOf(answered(value))).toContain('“walkMinutes”');
    }
  });
});

describe('text', () => {
  it.each([
    ['note', 'text', 2000],
    ['clearance', 'what', 2000],
    ['shoe', 'name', 100],
  ])('%s: “%s” holds %i characters', (type, field, most) => {
    expect(readEntry(changed(type, { [field]: 'x'.repeat(most) })).ok).toBe(true);
    expect(problemOf(changed(type, { [field]: 'x'.repeat(most + 1) }))).toContain(
      `longer than ${most} characters`,
    );
    expect(readEntry(changed(type, { [field]: 5 })).ok).toBe(false);
    expect(readEntry(changed(type, { [field]: null })).ok).toBe(false);
  });

  it('with a script in it is only text', () => {
    const text = '<script>alert(1)</script>';
    expect(readEntry(changed('note', { text }))).toMatchObject({ ok: true, entry: { text } });
  });

  it('that names a thing of content cannot be a name that every object carries', () => {
    for (const name of ['constructor', 'toString', '__proto__', '', '1st', 'two words']) {
      expect(readEntry(changed('session', { activity: name })).ok).toBe(false);
      expect(readEntry(changed('session', { anythingNew: [name] })).ok).toBe(false);
      expect(readEntry(changed('decision', { rules: [name] })).ok).toBe(false);
    }
  });
});

describe('choices', () => {
  it.each([
    ['profile', 'ageBand'],
    ['profile', 'side'],
    ['profile', 'sex'],
    ['session', 'track'],
    ['session', 'limp'],
    ['session', 'painkiller'],
    ['session', 'asPrescribed'],
    ['morning', 'settledWithin24Hours'],
    ['measurement', 'kind'],
    ['measurement', 'side'],
    ['decision', 'outcome'],
    ['decision', 'urgency'],
    ['clearance', 'who'],
    ['clearance', 'impactAllowed'],
    ['note', 'lowEnergy'],
    ['shoe', 'removed'],
  ])('%s: “%s” takes none but its own', (type, field) => {
    for (const value of ['maybe', 'YES', '', 'constructor', 0, 1, null, [], ['yes']]) {
      expect(problemOf(changed(type, { [field]: value }))).toContain('must be one of');
    }
  });

  it('that are fixed lists of several take none but their own', () => {
    expect(readEntry(changed('session', { supports: ['pad', 'crutch'] })).ok).toBe(false);
    expect(readEntry(changed('session', { supports: 'pad' })).ok).toBe(false);
    expect(readEntry(changed('profile', { medical: { flatFeet: 'yes' } })).ok).toBe(false);
    expect(readEntry(changed('profile', { medical: { diabetes: true } })).ok).toBe(false);
    expect(readEntry(changed('session', { signs: { swelling: 'a bit' } })).ok).toBe(false);
  });
});

describe('too much of something', () => {
  const many = <T>(count: number, value: T) => Array.from({ length: count }, () => value);
  const named = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_value, index) => [`q${index}`, 'yes']));

  it.each([
    ['exercises', changed('session', { exercises: many(51, { id: 'short-foot-sitting' }) })],
    ['new things', changed('session', { anythingNew: many(21, 'shoes') })],
    ['signs', changed('session', { signs: named(101) })],
    ['answers', changed('assessment', { answers: named(201) })],
    ['answers about a shoe', changed('shoe', { answers: named(101) })],
    ['rules', changed('decision', { rules: many(101, 'heat') })],
    ['shoes', changed('note', { shoeIds: many(21, 'blue') })],
    ['a list with a huge length', changed('note', { shoeIds: new Array(4_000_000_000) })],
  ])('%s is refused', (_what, value) => {
    expect(problemOf(value)).toMatch(/has more than \d+ parts/);
  });
});

describe('as much as is allowed', () => {
  it('is taken', () => {
    const answers = Object.fromEntries(
      Array.from({ length: 200 }, (_v, index) => [`q${index}`, 1]),
    );
    expect(readEntry(changed('assessment', { answers })).ok).toBe(true);
    const rules = Array.from({ length: 100 }, () => 'heat');
    expect(readEntry(changed('decision', { rules })).ok).toBe(true);
  });
});

describe('an edit', () => {
  it('cannot carry another edit', () => {
    const replacement = { type: 'removal', day: '2026-11-22', of: 'note-1' };
    expect(problemOf(changed('correction', { replacement }))).toContain('not known here');
  });

  it('carries content, not an entry with an id of its own', () => {
    const replacement = { type: 'note', day: '2026-11-22', id: 'b' };
    expect(problemOf(changed('correction', { replacement }))).toContain('“id”');
  });

  it('is held to the same ranges as what it corrects', () => {
    const replacement = {
      type: 'measurement',
      day: '2026-11-22',
      kind: 'painOnHopping',
      value: 11,
    };
    expect(problemOf(changed('correction', { replacement }))).toContain('painOnHopping');
  });

  it('names the entry it is about', () => {
    expect(readEntry(changed('removal', { of: undefined })).ok).toBe(false);
    expect(readEntry(changed('removal', { of: '../etc' })).ok).toBe(false);
    expect(readEntry(changed('correction', { of: 5 })).ok).toBe(false);
  });
});
