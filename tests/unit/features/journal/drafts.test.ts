import { describe, expect, it } from 'vitest';
import { draftsFor, minutesIn, undoing } from '../../../../src/features/journal/day/drafts.ts';
import { formOf, withEdit, writtenOn } from '../../../../src/features/journal/day/form.ts';
import type { DayForm } from '../../../../src/features/journal/day/form.ts';
import { current } from '../../../../src/log/index.ts';
import type { Entry, JournalEntry } from '../../../../src/log/index.ts';
import { written } from '../../../../src/parts/writing.ts';
import type { Draft } from '../../../../src/parts/writing.ts';
import { dayIn } from '../../../helpers/inventedDays.ts';
import { entry, today } from './entries.ts';

/** The form of today with these values typed into it. */
function typed(journal: readonly JournalEntry[], values: Partial<DayForm>): DayForm {
  return { ...formOf(writtenOn(journal, today)), ...values };
}

let ids = 0;
const newId = () => `new-${(ids += 1)}`;

function drafted(journal: readonly JournalEntry[], values: Partial<DayForm>) {
  return draftsFor({ journal, day: today, form: typed(journal, values), today, newId });
}

function draftsOf(journal: readonly JournalEntry[], values: Partial<DayForm>): readonly Draft[] {
  const made = drafted(journal, values);
  if (!made.ok) throw new Error(made.problems[0]?.sentence);
  return made.drafts;
}

/** The journal after drafts were saved, and the ids under which they were. */
function saved(journal: readonly Entry[], drafts: readonly Draft[], hour = 13) {
  const now = new Date(`2026-11-22T${hour}:00:00.000Z`);
  const added = drafts.map((draft) => written(draft, journal, now, newId()));
  const log = [...journal, ...added];
  return { log, journal: current(log), ids: added.map(({ id }) => id) };
}

describe('an empty day', () => {
  it('becomes one entry for each thing that was said, and nothing for what was left open', () => {
    const drafts = draftsOf([], {
      morningPain: 2,
      worstPain: 4,
      text: ' Stood all day. ',
      exercises: ['short-foot-sitting'],
      exercisePain: 0,
      activities: [{ key: 'a', activity: 'walk', minutes: '12,5', pain: 3 }],
    });
    expect(drafts).toEqual([
      { type: 'morning', day: today, pain: 2 },
      { type: 'note', day: today, text: 'Stood all day.', worstPain: 4 },
      {
        type: 'session',
        day: today,
        track: 'strength',
        exercises: [{ id: 'short-foot-sitting' }],
        painDuring: 0,
      },
      {
        type: 'session',
        day: today,
        track: 'activity',
        activity: 'walk',
        minutes: 12.5,
        painDuring: 3,
      },
    ]);
  });

  it('stays empty when nothing was said', () => expect(draftsOf([], {})).toEqual([]));

  it('is a low-energy day with one note', () => {
    expect(draftsOf([], { lowEnergy: true })).toEqual([
      { type: 'note', day: today, lowEnergy: true },
    ]);
  });

  it('takes another pair by its name, once', () => {
    const drafts = draftsOf([], { newPair: ' Grey trainers ' });
    expect(drafts).toMatchObject([
      { type: 'shoe', name: 'Grey trainers', answers: {} },
      { type: 'note', shoeIds: [expect.any(String)] },
    ]);
    const { journal } = saved([], drafts);
    const again = draftsOf(journal, { newPair: 'grey TRAINERS' });
    expect(again).toEqual([]);
  });
});

describe('a day that others have written about', () => {
  const morning = entry('morning', {
    pain: 3,
    settledWithin24Hours: 'no',
    signs: { swelling: 'yes' },
  });
  const practice = entry('session', {
    track: 'strength',
    exercises: [{ id: 'short-foot-sitting', sets: 2, reps: 10 }, { id: 'arch-raise' }],
    painDuring: 1,
    limp: 'no',
  });
  const walk = entry('session', {
    track: 'activity',
    activity: 'walk',
    minutes: 20,
    painDuring: 2,
    asPrescribed: 'yes',
    shoeId: 'boots',
    supports: ['pad'],
  });
  const journal = [morning, practice, walk];

  it('shows in the form', () => {
    expect(formOf(writtenOn(journal, today))).toMatchObject({
      morningPain: 3,
      exercises: ['short-foot-sitting', 'arch-raise'],
      exercisePain: 1,
      shoeIds: ['boots'],
      supports: ['pad'],
      activities: [{ entryId: walk.id, activity: 'walk', minutes: '20', pain: 2 }],
    });
  });

  it('is not touched by a save that changes nothing', () => {
    expect(draftsOf(journal, {})).toEqual([]);
  });

  it('is corrected, not written twice, and keeps what the form does not show', () => {
    expect(draftsOf(journal, { morningPain: 2 })).toEqual([
      {
        type: 'correction',
        day: today,
        of: morning.id,
        replacement: {
          type: 'morning',
          day: today,
          pain: 2,
          settledWithin24Hours: 'no',
          signs: { swelling: 'yes' },
        },
      },
    ]);
  });

  it('joins a newly ticked exercise to the session that is there, doses and all', () => {
    const drafts = draftsOf(journal, {
      exercises: ['short-foot-sitting', 'arch-raise', 'calf-stretch'],
    });
    expect(drafts).toMatchObject([
      {
        of: practice.id,
        replacement: {
          limp: 'no',
          exercises: [
            { id: 'short-foot-sitting', sets: 2, reps: 10 },
            { id: 'arch-raise' },
            { id: 'calf-stretch' },
          ],
        },
      },
    ]);
  });

  it('loses a session only when all its exercises are unticked', () => {
    const one = draftsOf(journal, { exercises: ['arch-raise'] });
    expect(one).toMatchObject([
      { type: 'correction', of: practice.id, replacement: { exercises: [{ id: 'arch-raise' }] } },
    ]);
    expect(draftsOf(journal, { exercises: [] })).toMatchObject([
      { type: 'removal', of: practice.id },
    ]);
    expect(draftsOf(journal, { exercises: ['calf-stretch'] })).toMatchObject([
      { type: 'removal', of: practice.id },
      { type: 'session', exercises: [{ id: 'calf-stretch' }] },
    ]);
  });

  it('changes minutes in their session, and removes a row that was taken out', () => {
    const [row] = typed(journal, {}).activities;
    if (row === undefined) throw new Error('The walk has a row.');
    expect(draftsOf(journal, { activities: [{ ...row, minutes: '25' }] })).toMatchObject([
      { of: walk.id, replacement: { minutes: 25, asPrescribed: 'yes', shoeId: 'boots' } },
    ]);
    expect(draftsOf(journal, { activities: [] })).toMatchObject([{ type: 'removal', of: walk.id }]);
  });

  it('takes an unticked shoe or pad off the session too', () => {
    const after = saved(journal, draftsOf(journal, { shoeIds: [], supports: [] }));
    expect(formOf(writtenOn(after.journal, today))).toMatchObject({ shoeIds: [], supports: [] });
    expect(after.journal.find(({ id }) => id === walk.id)).toEqual(
      expect.not.objectContaining({ shoeId: 'boots' }),
    );
  });

  it('is one note afterwards, where two devices wrote two', () => {
    const notes = [
      entry('note', { text: 'From the phone', worstPain: 2 }),
      entry('note', { text: 'From the laptop', worstPain: 5 }),
    ];
    expect(formOf(writtenOn(notes, today))).toMatchObject({
      text: 'From the phone\nFrom the laptop',
      worstPain: 5,
    });
    const after = saved(notes, draftsOf(notes, { worstPain: 4 }));
    expect(after.journal).toMatchObject([
      { type: 'note', text: 'From the phone\nFrom the laptop', worstPain: 4 },
    ]);
  });

  it('has no note left when it is emptied', () => {
    const notes = [entry('note', { text: 'Sore' })];
    expect(draftsOf(notes, { text: ' ' })).toMatchObject([{ type: 'removal', of: notes[0]?.id }]);
  });
});

describe('undo', () => {
  it.each<[string, Partial<DayForm>]>([
    ['a correction', { worstPain: 7 }],
    ['a removal', { text: '', worstPain: undefined }],
    [
      'new entries',
      {
        morningPain: 1,
        activities: [{ key: 'x', activity: 'walk', minutes: '5', pain: undefined }],
      },
    ],
    ['all of it at once', { morningPain: 1, text: 'other words', exercises: ['arch-raise'] }],
  ])('takes back %s: the journal says what it said before', (_what, values) => {
    const journal = [entry('note', { text: 'Sore', worstPain: 3 })];
    const drafts = draftsOf(journal, values);
    expect(drafts.length).toBeGreaterThan(0);
    const after = saved(journal, drafts);
    const back = saved(after.log, undoing(drafts, after.ids, journal, today), 14);
    expect(back.journal).toEqual(journal);
  });
});

describe('what was typed while the log changed', () => {
  const walk = entry('session', { track: 'activity', activity: 'walk', minutes: 10 });
  const base = formOf(writtenOn([walk], today));

  it('does not take out what another tab wrote meanwhile', () => {
    const practised = entry('session', { track: 'strength', exercises: [{ id: 'arch-raise' }] });
    const ride = entry('session', { track: 'activity', activity: 'bike', minutes: 15 });
    const now = formOf(writtenOn([walk, practised, ride], today));
    const values = {
      exercises: ['calf-stretch'],
      activities: base.activities.map((row) => ({ ...row, minutes: '12' })),
    };
    const form = withEdit(now, { base, values });
    expect(form.exercises).toEqual(['arch-raise', 'calf-stretch']);
    expect(form.activities.map(({ activity, minutes }) => [activity, minutes])).toEqual([
      ['walk', '12'],
      ['bike', '15'],
    ]);
  });

  it('does not bring back what another tab removed', () => {
    const now = formOf(writtenOn([], today));
    expect(withEdit(now, { base, values: { activities: base.activities } }).activities).toEqual([]);
  });

  it('keeps both texts', () => {
    const now = { ...base, text: 'from the other tab' };
    expect(withEdit(now, { base, values: { text: 'typed here' } }).text).toBe(
      'typed here\nfrom the other tab',
    );
  });
});

describe('what cannot be', () => {
  it.each(['ten', '-1', '1441', '1e3', 'NaN', '12:30'])('are minutes like “%s”', (minutes) => {
    const row = { key: 'r', activity: 'walk', minutes, pain: undefined };
    expect(drafted([], { activities: [row] })).toEqual({
      ok: false,
      problems: [{ field: 'minutes-r', sentence: expect.stringContaining('0 to 1440') }],
    });
  });

  it('is a row without an activity, a name that is too long, a note that is too long', () => {
    const made = drafted([], {
      activities: [{ key: 'r', activity: '', minutes: '', pain: undefined }],
      newPair: 'x'.repeat(41),
      text: 'x'.repeat(2001),
    });
    expect(made.ok === false && made.problems.map(({ field }) => field)).toEqual([
      'activity-r',
      'new-pair',
      'note',
    ]);
  });

  it.each([
    ['', undefined],
    ['0', 0],
    [' 12 ', 12],
    ['12,5', 12.5],
    ['1440', 1440],
  ])('are not minutes like “%s”', (text, minutes) => {
    expect(minutesIn(text)).toEqual({ ok: true, minutes });
  });
});

describe('a past day', () => {
  it('is written about on its own day, and the correction on the day it is made', () => {
    const past = dayIn('2024-02-29');
    const note = entry('note', { worstPain: 3 }, past);
    const form = { ...formOf(writtenOn([note], past)), worstPain: 4, morningPain: 2 };
    const made = draftsFor({ journal: [note], day: past, form, today, newId });
    expect(made).toMatchObject({
      ok: true,
      drafts: [
        { type: 'correction', day: today, replacement: { day: past, worstPain: 4 } },
        { type: 'morning', day: past, pain: 2 },
      ],
    });
  });
});
