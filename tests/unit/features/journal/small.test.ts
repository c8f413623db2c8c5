import { describe, expect, it } from 'vitest';
import { dayHeading } from '../../../../src/features/journal/days/dayWords.ts';
import { daysIn, monthsIn } from '../../../../src/features/journal/days/months.ts';
import { pairName, pairsIn } from '../../../../src/features/journal/pairs.ts';
import { isReminderDue, readBackupNote } from '../../../../src/features/journal/safe/backupNote.ts';
import {
  activityChoices,
  activityName,
  entryWords,
} from '../../../../src/features/journal/words.ts';
import { addDays } from '../../../../src/lib/days.ts';
import { current } from '../../../../src/log/index.ts';
import { dayIn, inventedDays } from '../../../helpers/inventedDays.ts';
import { rules } from '../../plan/site-rules.ts';
import { entry, today } from './entries.ts';

const names = { pairs: [], rules, exerciseTitles: { 'arch-raise': 'Arch raise' } };

describe('the list of days', () => {
  const journal = current(inventedDays({ until: today, days: 1826 }));

  it('is in months, newest first, and five years of them hold every entry once', () => {
    const months = monthsIn(journal);
    expect(months[0]).toBe('2026-11');
    expect(months).toEqual([...months].sort().reverse());
    const entries = months.flatMap((month) => daysIn(journal, month)).flatMap((day) => day.entries);
    expect(new Set(entries).size).toBe(journal.length);
    expect(entries).toHaveLength(journal.length);
  });

  it('has the newest day first', () => {
    const days = daysIn(journal, '2026-11').map(({ day }) => day);
    expect(days).toEqual([...days].sort().reverse());
  });

  it('says today and yesterday', () => {
    expect(dayHeading(today, today)).toBe('Today, 22 November 2026');
    expect(dayHeading(addDays(today, -1), today)).toBe('Yesterday, 21 November 2026');
    expect(dayHeading(dayIn('2026-03-29'), today)).toBe('Sunday 29 March 2026');
  });
});

describe('pairs of shoes', () => {
  it('keep their last name, and one that is gone keeps it too', () => {
    const journal = [
      entry('shoe', { shoeId: 'a', name: 'Old name', answers: {} }),
      entry('shoe', { shoeId: 'a', name: 'Grey trainers', answers: {} }),
      entry('shoe', { shoeId: 'b', name: 'Boots', answers: {}, removed: true }),
    ];
    expect(pairsIn(journal)).toEqual([
      { shoeId: 'a', name: 'Grey trainers', isKept: true },
      { shoeId: 'b', name: 'Boots', isKept: false },
    ]);
    expect(pairName(pairsIn(journal), 'c')).toBe('A pair without a name');
  });
});

describe('activities', () => {
  it('are those of the ladder for the sport, gentle first, and something else last', () => {
    const choices = activityChoices(rules, 'running', []);
    expect(choices.slice(0, 3)).toEqual(['bike', 'pool', 'walk']);
    expect(choices).toContain('run-unbroken');
    expect(choices).not.toContain('court-match');
    expect(choices.at(-1)).toBe('other');
  });

  it('have names in words, every one of them', () => {
    const all = rules.ladder.sports.flatMap(({ id }) => activityChoices(rules, id, []));
    for (const activity of all) expect(activityName(rules, activity)).toMatch(/^[A-Z]/);
    expect(activityName(undefined, 'stair-machine')).toBe('Stair machine');
  });
});

describe('an entry in words', () => {
  it('names symptoms and not abilities', () => {
    const session = entry('session', {
      track: 'activity',
      activity: 'walk',
      minutes: 1,
      painDuring: 'notSure',
      signs: { swelling: 'yes', tender: 'no', 'moves-evenly': 'yes' },
    });
    expect(entryWords(session, names)).toBe('Walk, 1 minute; pain not sure; swelling');
  });

  it.each([
    [entry('note', { lowEnergy: true }), 'Low-energy day'],
    [entry('note', {}), 'A note without words'],
    [entry('session', { track: 'strength', exercises: [{ id: 'arch-raise' }] }), 'Arch raise'],
    [
      entry('measurement', { kind: 'heelRaises', value: 9, side: 'left' }),
      'Heel raises on one leg: 9, left',
    ],
    [
      entry('measurement', { kind: 'walkMinutes', value: 'notSure' }),
      'Longest walk without pain: not sure',
    ],
    [
      entry('clearance', { who: 'familyDoctor', checkedOn: today }),
      'A clinician’s word: family doctor',
    ],
    [entry('decision', { rulesVersion: 1, outcome: 'step-back' }), 'The plan said: step back'],
    [entry('assessment', { answers: { a: 1 } }), 'Answers to the planner’s questions: 1'],
  ])('%#', (given, words) => expect(entryWords(given, names)).toBe(words));
});

describe('the reminder to save a copy', () => {
  const days = inventedDays({ until: today, days: 40 });

  it('comes 30 days after the first entry, and not before', () => {
    expect(isReminderDue({}, days, today)).toBe(true);
    expect(isReminderDue({}, days.slice(-20), today)).toBe(false);
    expect(isReminderDue({}, [], today)).toBe(false);
  });

  it('waits 30 days after a backup, and until there is something new', () => {
    const entries = days.length - 1;
    expect(isReminderDue({ on: addDays(today, -29), entries }, days, today)).toBe(false);
    expect(isReminderDue({ on: addDays(today, -30), entries }, days, today)).toBe(true);
    expect(isReminderDue({ on: addDays(today, -90), entries: days.length }, days, today)).toBe(
      false,
    );
  });

  it('can be put away for 30 days', () => {
    expect(isReminderDue({ putAwayOn: today }, days, addDays(today, 29))).toBe(false);
    expect(isReminderDue({ putAwayOn: today }, days, addDays(today, 30))).toBe(true);
  });

  it.each([null, '', '{', '[]', 'null', '{"on":"yesterday","entries":"many","putAwayOn":7}'])(
    'is not confused by %s in storage',
    (text) => expect(readBackupNote(text)).toEqual({}),
  );
});
