import { describe, expect, it } from 'vitest';
import {
  type ClearanceDraft,
  closables,
  emptyClearance,
  readClearance,
} from '../../../../src/features/planner/clearance/clearance.ts';
import { readEntry } from '../../../../src/log/index.ts';
import type { Entry } from '../../../../src/log/index.ts';
import { replay } from '../../../../src/plan/index.ts';
import { assessment, on, profile } from '../../plan/logbook.ts';
import { rules } from '../../plan/site-rules.ts';

const operated = profile(on(0), {
  medical: { ...profile(on(0)).medical, footSurgery: 'yes' },
  surgeryOn: on(-20),
});
const entries: Entry[] = [operated, assessment(on(2), { 'new-numbness': 'yes' })];
const { plan, state } = replay(entries, rules, on(9));
const open = closables(plan, rules, state.profile ?? {});
const today = on(9);
const seen: ClearanceDraft = {
  ...emptyClearance,
  who: 'podiatrist',
  checkedOn: on(5),
  closes: ['new-numbness'],
};
const fieldsOf = (draft: ClearanceDraft) => {
  const read = readClearance(draft, open, today);
  return read.ok ? [] : read.problems.map(({ field }) => field);
};

describe('a clinician’s word', () => {
  it('can close signs and medical limits, each from its own day on', () => {
    expect(open.map(({ id, since }) => [id, since])).toEqual([
      ['new-numbness', on(2)],
      ['surgery', on(-20)],
    ]);
  });

  it('makes an entry that closes the matter in the plan', () => {
    const read = readClearance({ ...seen, minutesUpTo: '25', impactAllowed: 'no' }, open, today);
    if (!read.ok) throw new Error('It was refused.');
    const entry = readEntry({ ...read.content, id: 'c1', recordedAt: '2026-01-14T12:00:00.000Z' });
    if (!entry.ok) throw new Error(entry.problem);
    expect(entry.entry).toMatchObject({ minutesUpTo: 25, impactAllowed: 'no' });
    expect(replay([...entries, entry.entry], rules, today).plan.open).toEqual([]);
  });

  it('needs who, when, and what it is about', () => {
    expect(fieldsOf(emptyClearance)).toEqual(['who', 'checkedOn', 'closes']);
    expect(fieldsOf({ ...seen, closes: [], strengthLevelUpTo: 'wake-find' })).toEqual([]);
  });

  it('is from no day in the future, and from none before what it closes', () => {
    expect(fieldsOf({ ...seen, checkedOn: on(10) })).toEqual(['checkedOn']);
    expect(fieldsOf({ ...seen, checkedOn: on(1) })).toEqual(['checkedOn']);
    expect(fieldsOf({ ...seen, checkedOn: on(2) })).toEqual([]);
    // What it doesn't close has no say.
    expect(fieldsOf({ ...seen, closes: ['surgery'], checkedOn: on(1) })).toEqual([]);
    expect(fieldsOf({ ...seen, closes: ['surgery'], checkedOn: on(-21) })).toEqual(['checkedOn']);
  });

  it('names minutes that can be', () => {
    for (const minutesUpTo of ['-5', '1441', '12.5', 'half an hour']) {
      expect(fieldsOf({ ...seen, minutesUpTo })).toEqual(['minutesUpTo']);
    }
  });
});
