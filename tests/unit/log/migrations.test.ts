import { describe, expect, it } from 'vitest';
import {
  isTooNew,
  logVersion,
  migrate,
  migrations,
  readEntryOf,
} from '../../../src/log/migrations.ts';
import type { Migration } from '../../../src/log/migrations.ts';
import { note } from './invented.ts';

/**
 * For every migration, by name: entries as the version before wrote them, and as they must come
 * out. Written down as literals, so that they can't change along with the code.
 */
const examples: Readonly<Record<string, readonly { before: unknown; after: unknown }[]>> = {};

describe('the migrations', () => {
  it('are numbered from 2 without gaps', () => {
    expect(migrations.map((step) => step.version)).toEqual(migrations.map((_, index) => index + 2));
  });

  it('end at the version that is written today', () => {
    expect(logVersion).toBe(migrations.at(-1)?.version ?? 1);
  });

  it('have each a name of its own and at least one example', () => {
    const names = migrations.map((step) => step.name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(examples)).toEqual(names);
    for (const pairs of Object.values(examples)) expect(pairs.length).toBeGreaterThan(0);
  });

  it('turn each example into what it must become', () => {
    const outcomes = migrations.flatMap((step) =>
      (examples[step.name] ?? []).map(({ before, after }) => ({
        is: step.migrateEntry(before),
        should: after,
      })),
    );
    expect(outcomes.map(({ is }) => is)).toEqual(outcomes.map(({ should }) => should));
  });
});

describe('bringing an entry up to date', () => {
  const steps: readonly Migration[] = [
    {
      version: 2,
      name: 'renameAche',
      migrateEntry: (entry) => {
        const { ache, ...rest } = entry as { ache: number };
        return { ...rest, pain: ache };
      },
    },
    {
      version: 3,
      name: 'countToTen',
      migrateEntry: (entry) => {
        const { pain } = entry as { pain: unknown };
        if (typeof pain !== 'number') throw new TypeError('no number');
        return { pain: pain / 10 };
      },
    },
  ];

  it('takes every step from the version it was written at', () => {
    expect(migrate({ ache: 40 }, 1, steps)).toEqual({ ok: true, value: { pain: 4 } });
    expect(migrate({ pain: 40 }, 2, steps)).toEqual({ ok: true, value: { pain: 4 } });
  });

  it('leaves an entry of today as it is', () => {
    expect(migrate({ pain: 4 }, 3, steps)).toEqual({ ok: true, value: { pain: 4 } });
  });

  it('does not touch the value handed in', () => {
    const before = Object.freeze({ ache: 40 });
    migrate(before, 1, steps);
    expect(before).toEqual({ ache: 40 });
  });

  it('names the step that an entry did not survive', () => {
    expect(migrate({ ache: 'much' }, 1, steps)).toEqual({
      ok: false,
      problem: 'This entry could not be brought up to date (countToTen).',
    });
    expect(migrate(null, 1, steps)).toMatchObject({
      problem: expect.stringContaining('renameAche'),
    });
  });

  it('refuses a version that is newer than the steps it has', () => {
    expect(migrate({}, 4, steps)).toMatchObject({
      ok: false,
      problem: expect.stringContaining('newer version'),
    });
  });

  it.each([0, -1, 1.5, Number.NaN, Infinity, '1', null, undefined])(
    'refuses %s as a version',
    (version) => {
      expect(migrate({}, version, steps)).toMatchObject({
        ok: false,
        problem: expect.stringContaining('no version'),
      });
    },
  );
});

describe('reading an entry of some version', () => {
  it('reads one of today', () => {
    expect(readEntryOf(note('a', 'sore'), logVersion)).toEqual({
      ok: true,
      entry: note('a', 'sore'),
    });
  });

  it('refuses what is no entry after it was brought up to date', () => {
    expect(readEntryOf({ type: 'diary' }, logVersion).ok).toBe(false);
  });

  it('refuses one from the future', () => {
    expect(readEntryOf(note('a', 'sore'), logVersion + 1).ok).toBe(false);
    expect([isTooNew(logVersion), isTooNew(logVersion + 1)]).toEqual([false, true]);
  });
});
