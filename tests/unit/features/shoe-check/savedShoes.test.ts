import { describe, expect, it } from 'vitest';
import {
  type SavedShoe,
  nameProblem,
  savedShoesIn,
  shoeDraft,
} from '../../../../src/features/shoe-check/savedShoes.ts';
import { type Entry, readEntry } from '../../../../src/log/index.ts';
import { dayOn, newId, written } from '../../../../src/parts/writing.ts';
import { bestShoe, rules } from './rules.ts';

const trainers: SavedShoe = {
  shoeId: 'shoe-1',
  name: 'Grey trainers',
  purpose: 'walking',
  answers: bestShoe,
  phaseThen: 'walk',
};

function entryOn(now: Date, id: string, shoe: SavedShoe, removed = false): Entry {
  return written(shoeDraft(shoe, dayOn(now), removed), [], now, id);
}

function entryAt(minute: number, shoe: SavedShoe, removed = false): Entry {
  return entryOn(new Date(2026, 10, 22, 9, minute), `entry-${minute}`, shoe, removed);
}

describe('a saved pair', () => {
  it('comes back from the log as it was', () => {
    expect(savedShoesIn([entryAt(0, trainers)], rules)).toEqual([trainers]);
  });

  it('is an entry that the log accepts, on the reader’s own day', () => {
    const entry = entryAt(0, trainers);
    expect(entry.day).toBe('2026-11-22');
    expect(readEntry(entry)).toEqual({ ok: true, entry });
    expect(readEntry(entryOn(new Date(), newId(), trainers))).toMatchObject({ ok: true });
  });

  it('is the latest of its entries, whatever their order', () => {
    const renamed = { ...trainers, name: 'Old trainers' };
    const entries = [entryAt(5, renamed), entryAt(1, trainers)];
    expect(savedShoesIn(entries, rules)).toEqual([renamed]);
  });

  it('is gone once it was removed, and there again once it was saved anew', () => {
    const removed = [entryAt(0, trainers), entryAt(1, trainers, true)];
    expect(savedShoesIn(removed, rules)).toEqual([]);
    expect(savedShoesIn([...removed, entryAt(2, trainers)], rules)).toEqual([trainers]);
  });

  it('loses answers that the rules no longer know, and nothing else', () => {
    const older = { ...trainers, answers: { ...bestShoe, length: 'endless' } };
    const [shoe] = savedShoesIn([entryAt(0, older)], rules);
    expect({ ...shoe?.answers, length: bestShoe.length }).toEqual(bestShoe);
    expect(shoe?.answers.length).toBeUndefined();
  });

  it('may come from a clock that is far off', () => {
    const entry = entryOn(new Date(12_000, 0, 1), 'odd', trainers);
    expect(readEntry(entry)).toMatchObject({ ok: true });
  });
});

describe('a name for a pair', () => {
  it.each(['', '   '])('is asked for when it is %o', (name) => {
    expect(nameProblem(name, 'shoe-2', [])).toContain('Give the pair a name');
  });

  it('has 40 characters or fewer', () => {
    expect(nameProblem('x'.repeat(40), 'shoe-2', [])).toBeUndefined();
    expect(nameProblem('x'.repeat(41), 'shoe-2', [])).toContain('40 characters');
  });

  it.each(['Grey trainers', ' grey TRAINERS '])(
    'is taken when another pair is called %o',
    (name) => {
      expect(nameProblem(name, 'shoe-2', [trainers])).toContain('Nothing was saved');
    },
  );

  it('may stay the same when its own pair is saved again', () => {
    expect(nameProblem('Grey trainers', 'shoe-1', [trainers])).toBeUndefined();
  });
});
