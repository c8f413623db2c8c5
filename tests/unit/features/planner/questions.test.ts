import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDraft, readDraft } from '../../../../src/features/planner/start/draft.ts';
import {
  type Answers,
  answersFromProfile,
  assessmentFrom,
  dueQuestions,
  isRaised,
  leftOut,
  profileFrom,
  readTyped,
} from '../../../../src/features/planner/start/questions.ts';
import type { Day } from '../../../../src/lib/days.ts';
import { readEntry } from '../../../../src/log/index.ts';
import type { Entry } from '../../../../src/log/index.ts';
import { contentOf } from '../../../../src/parts/writing.ts';
import { profile } from '../../plan/logbook.ts';
import { rules } from '../../plan/site-rules.ts';

const today = '2026-11-22' as Day;
const idsOf = (answers: Answers, asking: 'first' | 'again' | 'about-you' = 'first') =>
  dueQuestions(rules, answers, asking).map(({ id }) => id);
const question = (id: string) => {
  const found = rules.entry.questions.find((each) => each.id === id);
  if (!found) throw new Error(`No question ${id}.`);
  return found;
};
const written = (content: object): Entry | undefined => {
  const read = readEntry({ ...content, id: 'e1', recordedAt: '2026-11-22T09:00:00.000Z' });
  return read.ok ? read.entry : undefined;
};

describe('which questions are due', () => {
  it('leaves out what hangs on another answer until that is given', () => {
    expect(idsOf({})).not.toContain('surgeryOn');
    expect(idsOf({ footSurgery: 'no' })).not.toContain('surgeryOn');
    expect(idsOf({ footSurgery: 'notSure' })).not.toContain('surgeryOn');
    expect(idsOf({ footSurgery: 'yes' })).toContain('surgeryOn');
    expect(idsOf({ limp: 'yes' })).not.toContain('walkMinutes');
    expect(idsOf({ limp: 'no' })).toContain('walkMinutes');
  });

  it('asks someone back after a break only how the foot is', () => {
    const kept = rules.entry.questions.filter(({ keptIn }) => keptIn === 'answers');
    expect(idsOf({ limp: 'no' }, 'again')).toEqual(kept.map(({ id }) => id));
    expect(idsOf({}, 'about-you')).not.toContain('limp');
  });
});

/** Any way of answering, “not sure” and leaving out included. */
const anyAnswers = fc
  .tuple(
    ...rules.entry.questions.map(({ id, kind, options, min = 0, max = 10 }) => {
      const value =
        kind === 'number'
          ? fc.integer({ min, max })
          : kind === 'date'
            ? fc.constantFrom('2026-01-05', '2020-12-31')
            : fc.constantFrom(...(options ?? []).map((option) => option.value));
      return fc.option(
        fc.oneof(value, fc.constantFrom('notSure', leftOut)).map((answer) => [id, answer] as const),
        { nil: undefined },
      );
    }),
  )
  .map((pairs): Answers => Object.fromEntries(pairs.filter((pair) => pair !== undefined)));

describe('the entries that answers make', () => {
  it('are always ones that the log can read', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        expect(written(profileFrom(answers, rules, today))).toBeDefined();
        expect(written(assessmentFrom({ signs: {}, answers }, rules, today))).toBeDefined();
      }),
      { numRuns: 200 },
    );
  });

  it('keep “not sure” as an answer, and nothing of what was left out', () => {
    const answers = { ageBand: 'notSure', side: 'notSure', sex: leftOut, diabetes: 'notSure' };
    expect(profileFrom(answers, rules, today)).toEqual({
      type: 'profile',
      day: today,
      ageBand: 'notSure',
      side: 'notSure',
      medical: { diabetes: 'notSure' },
    });
  });

  it('drop the day of an operation once there was none after all', () => {
    const answers = { footSurgery: 'no', surgeryOn: '2026-01-05' };
    expect(profileFrom(answers, rules, today)).not.toHaveProperty('surgeryOn');
  });

  it('carry the signs, the answers about the foot and the version of the rules', () => {
    const signs = { 'new-numbness': 'no' } as const;
    const answers = { limp: 'yes', walkMinutes: 30, ageBand: '18-29', painInDailyLife: 2 };
    expect(assessmentFrom({ signs, answers }, rules, today)).toEqual({
      type: 'assessment',
      day: today,
      answers: { 'new-numbness': 'no', painInDailyLife: 2, limp: 'yes' },
      rulesVersion: rules.version,
    });
  });

  it('can be taken up again from the profile, and then say the same', () => {
    const kept = profile(today, { sport: 'running' });
    expect(profileFrom(answersFromProfile(kept, rules), rules, today)).toEqual(contentOf(kept));
  });
});

describe('what is typed', () => {
  it('is refused with a sentence when it is impossible', () => {
    for (const typed of ['', '-5', '2000', 'an hour', '1e3', 'Infinity']) {
      expect(readTyped(question('walkMinutes'), typed, today)).toEqual({
        ok: false,
        problem: 'Give a number of minutes from 0 to 1440.',
      });
    }
    expect(readTyped(question('walkMinutes'), ' 12,5 ', today)).toEqual({ ok: true, value: 12.5 });
  });

  it('is no day in the future', () => {
    const tomorrow = readTyped(question('surgeryOn'), '2026-11-23', today);
    expect(tomorrow).toMatchObject({ ok: false, problem: /not come yet/ });
    expect(readTyped(question('surgeryOn'), '2026-11-22', today)).toEqual({
      ok: true,
      value: today,
    });
    expect(readTyped(question('surgeryOn'), '2026-02-30', today)).toMatchObject({ ok: false });
  });
});

describe('an unfinished draft', () => {
  it('comes back as it was left', () => {
    const draft = {
      signs: { 'new-numbness': 'no' as const },
      answers: { ageBand: '40-49', walkMinutes: 30, sex: leftOut },
      areSignsDone: true,
      areSignsKept: true,
      signsEntry: 'e7',
    };
    expect(readDraft(JSON.parse(JSON.stringify(draft)), rules)).toEqual(draft);
  });

  it('brings nothing that the rules don’t know', () => {
    const hostile = {
      signs: { 'new-numbness': 'maybe', constructor: 'yes' },
      answers: { ageBand: 'immortal', walkMinutes: -1, nonsense: 'yes' },
    };
    expect(readDraft(hostile, rules)).toEqual(emptyDraft);
    for (const value of [undefined, null, 7, 'x', []]) {
      expect(readDraft(value, rules)).toBeUndefined();
    }
  });
});

it('a sign that is not sure is raised, one that is not there isn’t', () => {
  expect(isRaised({ a: 'no', b: 'notSure' })).toBe(true);
  expect(isRaised({ a: 'no' })).toBe(false);
});
