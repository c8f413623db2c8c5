import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/log/entries.ts';
import { blankRemoved, current, merge, sameEntry } from '../../../src/log/fold.ts';
import { anyLog, anyOwnLog, correction, day, note, oneOfEach, removal } from './invented.ts';

const shuffled = <T>(values: readonly T[]) =>
  fc.shuffledSubarray([...values], { minLength: values.length });

function texts(entries: readonly Entry[]): (string | undefined)[] {
  return current(entries).map((entry) => (entry.type === 'note' ? entry.text : entry.type));
}

describe('a correction', () => {
  it('replaces the content and keeps the id and the place in the log', () => {
    const [entry] = current([note('a', 'sore', 0), correction('z', 'a', 'very sore', 5)]);
    expect(entry).toEqual(note('a', 'very sore', 0));
  });

  it('can move an entry to the day the reader meant', () => {
    const moved = correction('z', 'a', 'sore', 5);
    if (moved.type !== 'correction') throw new Error('not a correction');
    const replacement = { ...moved.replacement, day: day('2026-11-20') };
    expect(current([note('a', 'sore'), { ...moved, replacement }])[0]?.day).toBe('2026-11-20');
  });

  it('gives way to one recorded later, in whatever order they arrive', () => {
    const earlier = correction('z', 'a', 'first', 1);
    const later = correction('b', 'a', 'second', 2);
    expect(texts([note('a', 'sore'), earlier, later])).toEqual(['second']);
    expect(texts([later, earlier, note('a', 'sore')])).toEqual(['second']);
  });

  it('recorded at the same instant as another gives way to the higher id', () => {
    const low = correction('b', 'a', 'low', 1);
    const high = correction('c', 'a', 'high', 1);
    expect(texts([note('a', 'sore'), high, low])).toEqual(['high']);
  });

  it('counts even when the clock said it came before its entry', () => {
    expect(texts([note('a', 'sore', 5), correction('b', 'a', 'better', 1)])).toEqual(['better']);
  });

  it('of an entry that is not there waits for it', () => {
    const early = correction('b', 'a', 'better', 1);
    expect(texts([early])).toEqual([]);
    expect(texts(merge([early], [note('a', 'sore')]))).toEqual(['better']);
  });

  it('cannot turn an entry into one of another type', () => {
    const morning: Entry = {
      id: 'a',
      day: day('2026-11-22'),
      recordedAt: '2026-11-22T06:00:00.000Z',
      type: 'morning',
      pain: 6,
    };
    expect(current([morning, correction('b', 'a', 'nothing to see', 1)])).toEqual([morning]);
  });

  it('of a correction does nothing', () => {
    const log = [note('a', 'sore'), correction('b', 'a', 'better', 1)];
    expect(texts([...log, correction('c', 'b', 'worse', 2)])).toEqual(['better']);
  });
});

describe('a removal', () => {
  it('takes the entry out of the journal', () => {
    expect(texts([note('a', 'sore'), note('b', 'fine'), removal('c', 'a', 1)])).toEqual(['fine']);
  });

  it('takes an entry out even when an earlier correction arrives after it', () => {
    const log = [note('a', 'sore'), removal('c', 'a', 2), correction('b', 'a', 'better', 1)];
    expect(texts(log)).toEqual([]);
  });

  it('is undone by a correction recorded after it', () => {
    const log = [note('a', 'sore'), removal('b', 'a', 1), correction('c', 'a', 'sore', 2)];
    expect(texts(log)).toEqual(['sore']);
    expect(texts(blankRemoved(log))).toEqual(['sore']);
  });

  it('of a removal does nothing', () => {
    const log = [note('a', 'sore'), removal('b', 'a', 1), removal('c', 'b', 2)];
    expect(texts(log)).toEqual([]);
  });

  it('of an entry that is not there is kept and harms nothing', () => {
    const log = merge([removal('b', 'a', 1)], [note('c', 'fine')]);
    expect(log).toHaveLength(2);
    expect(texts(log)).toEqual(['fine']);
  });
});

describe('the words of what was removed', () => {
  it('leave the log, and the days and numbers stay', () => {
    const said: Entry = { ...note('a', 'private'), type: 'note', worstPain: 3 };
    const log = blankRemoved([said, removal('b', 'a', 1)]);
    expect(log[0]).toEqual({ ...said, text: '' });
  });

  it('leave earlier corrections too', () => {
    const log = [note('a', 'private'), correction('b', 'a', 'secret', 1), removal('c', 'a', 2)];
    expect(JSON.stringify(blankRemoved(log))).not.toMatch(/private|secret/);
  });

  it('include the name of a shoe and what a clinician said', () => {
    const log = blankRemoved([
      ...oneOfEach,
      removal('x', 'shoe-1', 1),
      removal('y', 'clearance-1', 1),
    ]);
    expect(JSON.stringify(log)).not.toMatch(/The blue ones|May walk|Stood all day/);
  });

  it('stay in a correction that came after the removal, which brought them back', () => {
    const log = [note('a', 'once'), removal('b', 'a', 1), correction('c', 'a', 'twice', 2)];
    expect(texts(blankRemoved(log))).toEqual(['twice']);
    expect(JSON.stringify(blankRemoved(log))).not.toContain('once');
  });

  it('go up to the last of several removals, in whatever order they arrive', () => {
    const removals = [removal('b', 'a', 1), removal('d', 'a', 3)];
    const middle = correction('c', 'a', 'between', 2);
    for (const log of [
      [note('a', 'x'), ...removals, middle],
      [middle, ...removals.toReversed(), note('a', 'x')],
    ]) {
      expect(JSON.stringify(blankRemoved(log))).not.toContain('between');
    }
  });

  it('leave again when an older copy of the log brings them back', () => {
    const copy = [note('a', 'private')];
    const mine = blankRemoved([...copy, removal('b', 'a', 1)]);
    expect(blankRemoved(merge(mine, copy))).toEqual(mine);
  });

  it('make no difference to the journal', () => {
    fc.assert(
      fc.property(anyOwnLog, (log) => {
        expect(current(blankRemoved(log))).toEqual(current(log));
        expect(blankRemoved(blankRemoved(log))).toEqual(blankRemoved(log));
      }),
    );
  });

  it('go whichever device forgets them first', () => {
    fc.assert(
      fc.property(anyOwnLog, fc.nat(8), (log, cut) => {
        const [here, there] = [log.slice(0, cut), log.slice(Math.max(0, cut - 3))];
        const whole = blankRemoved(merge(here, there));
        expect(blankRemoved(merge(blankRemoved(here), blankRemoved(there)))).toEqual(whole);
      }),
    );
  });
});

describe('merging two logs', () => {
  it('keeps every entry of either, once', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        const ids = merge(a, b).map((entry) => entry.id);
        expect(new Set(ids)).toEqual(new Set([...a, ...b].map((entry) => entry.id)));
        expect(ids).toHaveLength(new Set(ids).size);
      }),
    );
  });

  it('gives the same log from either side', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        expect(merge(b, a)).toEqual(merge(a, b));
      }),
    );
  });

  it('gives the same log whichever two of three are merged first', () => {
    fc.assert(
      fc.property(anyLog, anyLog, anyLog, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyLog, anyLog, (a, b) => {
        const once = merge(a, b);
        expect(merge(once, b)).toEqual(once);
        expect(merge(once, once)).toEqual(once);
      }),
    );
  });

  it('of one id with two contents keeps the one recorded later', () => {
    // The words sort the other way round, so only the instant can decide.
    const [older, newer] = [note('a', 'zzz', 1), note('a', 'aaa', 2)];
    expect(merge([older], [newer])).toEqual([newer]);
    expect(merge([newer], [older])).toEqual([newer]);
  });

  it('of one id with two contents of one instant keeps the one that sorts higher', () => {
    const [low, high] = [note('a', 'low', 1), note('a', 'more', 1)];
    expect(merge([low], [high])).toEqual([high]);
    expect(merge([high], [low])).toEqual([high]);
  });

  it('takes an id such as “constructor” for an id', () => {
    expect(merge([note('constructor', 'sore')], [])).toEqual([note('constructor', 'sore')]);
  });
});

describe('the journal', () => {
  it('does not depend on the order in which entries arrive', () => {
    fc.assert(
      fc.property(
        anyLog.chain((log) => fc.tuple(fc.constant(log), shuffled(log))),
        ([log, otherwise]) => {
          expect(current(otherwise)).toEqual(current(log));
        },
      ),
    );
  });

  it('is in the order of days', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const days = current(log).map((entry) => entry.day);
        expect(days).toEqual([...days].sort());
      }),
    );
  });

  it('leaves the log it was made from as it was', () => {
    const log = Object.freeze([note('b', 'x', 2), note('a', 'y', 1), removal('c', 'a', 3)]);
    expect(texts(log)).toEqual(['x']);
  });
});

describe('sameEntry', () => {
  it('does not mind the order of fields', () => {
    const entry = note('a', 'sore');
    const turned = Object.fromEntries(Object.entries(entry).reverse()) as unknown as Entry;
    expect(sameEntry(entry, turned)).toBe(true);
    expect(sameEntry(entry, note('a', 'better'))).toBe(false);
  });
});
