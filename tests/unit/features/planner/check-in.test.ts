import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Answer,
  type CheckInDraft,
  answerIn,
  contentsOf,
  correctedContent,
  draftFor,
  draftOf,
  openQuestions,
  questionsOf,
  withGoodAnswers,
} from '../../../../src/features/planner/check-in/draft.ts';
import {
  doneOn,
  isAskedOn,
  isConfirmable,
  morningOn,
  shoesIn,
  unfinishedSessions,
} from '../../../../src/features/planner/check-in/logged.ts';
import { didFrom, readDid } from '../../../../src/features/planner/check-in/what.ts';
import { decisionEntry, verdictOn } from '../../../../src/features/planner/check-in/verdict.ts';
import { readEntry } from '../../../../src/log/index.ts';
import type { Entry, JournalContent, Morning, Session, Shoe } from '../../../../src/log/index.ts';
import { contentOf } from '../../../../src/parts/writing.ts';
import { replay } from '../../../../src/plan/index.ts';
import { assessment, clearance, morning, on, profile, session } from '../../plan/logbook.ts';
import { rules } from '../../plan/site-rules.ts';

const first = [profile(on(0)), assessment(on(0))];
const planOn = (entries: readonly Entry[], day: number) => replay(entries, rules, on(day)).plan;
const none = { strength: false, activity: false };
let serial = 0;
function entryOf<E extends Entry>(content: JournalContent): E {
  serial += 1;
  const read = readEntry({
    ...content,
    id: `made-${serial}`,
    recordedAt: '2026-01-05T20:00:00.000Z',
  });
  if (!read.ok) throw new Error(read.problem);
  return read.entry as E;
}
const sessionQuestions = questionsOf('session', rules);
const morningQuestions = questionsOf('morning', rules);
const withPain = (draft: CheckInDraft, pain: Answer): CheckInDraft => ({
  ...draft,
  answers: {
    strength: { painDuring: pain },
    activity: { painDuring: pain },
    foot: draft.kind === 'morning' ? { pain } : {},
  },
});
const goodSession = (day: number, entries: readonly Entry[] = first) => {
  const draft = withPain(draftFor('session', on(day), planOn(entries, day), none), 1);
  const full = withGoodAnswers(draft, sessionQuestions, rules.warningSigns);
  return contentsOf(full, rules).map((content) => entryOf<Session>(content));
};
const goodMorning = (day: number) => {
  const draft = withPain(draftFor('morning', on(day), undefined, none), 1);
  const full = withGoodAnswers(draft, morningQuestions, rules.warningSigns);
  return contentsOf(full, rules).map((content) => entryOf<Morning>(content));
};

describe('a good day in two taps', () => {
  it('is filled from the plan: its exercises, its activity, its minutes', () => {
    const [strength, activity] = goodSession(0);
    expect(strength?.exercises?.map(({ id }) => id)).toEqual(
      planOn(first, 0).today.exercises.map(({ exercise }) => exercise),
    );
    expect(activity).toMatchObject({ activity: 'walk', minutes: 20 });
  });

  it('writes down the good answer to every question and every warning sign, one by one', () => {
    for (const entry of [...goodSession(0), ...goodMorning(1)]) {
      expect(openQuestions(entry, rules)).toEqual([]);
      for (const { id } of rules.warningSigns) expect(entry.signs?.[id]).toBe('no');
    }
  });

  it('makes sessions that count once their morning is known', () => {
    const entries = [...first, ...goodSession(0), ...goodMorning(1)];
    const { state } = replay(entries, rules, on(1));
    expect(state.activity.goodDays).toHaveLength(1);
    expect(state.strength.goodDays).toHaveLength(1);
  });

  it('leaves out what has been logged already', () => {
    const draft = draftFor('session', on(0), planOn(first, 0), { strength: true, activity: false });
    expect(draft.exercises).toBeUndefined();
    expect(draft.activity).toBeDefined();
  });

  it('does not overwrite what was answered differently', () => {
    const draft = withPain(draftFor('session', on(0), planOn(first, 0), none), 1);
    const limping = {
      ...draft,
      answers: { ...draft.answers, activity: { painDuring: 1, limp: 'yes' as const } },
    };
    const full = withGoodAnswers(limping, sessionQuestions, rules.warningSigns);
    const [strength, activity] = contentsOf(full, rules) as Session[];
    expect(strength?.limp).toBe('no');
    expect(activity?.limp).toBe('yes');
  });
});

describe('what is not answered', () => {
  it('stays missing, and never makes a good session', () => {
    fc.assert(
      fc.property(fc.subarray(sessionQuestions.map(({ id }) => id)), (answered) => {
        const draft = withPain(draftFor('session', on(0), planOn(first, 0), none), 1);
        const asked = sessionQuestions.filter(({ id }) => answered.includes(id));
        const made = contentsOf(withGoodAnswers(draft, asked, []), rules).map((content) =>
          entryOf<Session>(content),
        );
        for (const entry of made) {
          for (const { id, kind } of sessionQuestions) {
            const isKnown = kind === 'pain' || answered.includes(id);
            expect(answerIn(entry, id) !== undefined).toBe(isKnown);
          }
        }
        const { state } = replay([...first, ...made, ...goodMorning(1)], rules, on(1));
        const counts = ['asPrescribed', 'limp', 'anythingNew', 'painkiller'];
        const isComplete = counts.every((id) => answered.includes(id));
        expect(state.activity.goodDays.length > 0).toBe(isComplete);
      }),
      { numRuns: 60 },
    );
  });

  it('in a session written elsewhere is offered for two days', () => {
    const bare = entryOf<Session>({
      type: 'session',
      day: on(0),
      track: 'strength',
      painDuring: 1,
      limp: 'no',
    });
    const open = unfinishedSessions([...first, bare], on(1), rules);
    expect(open).toEqual([{ session: bare, questions: sessionQuestions.length - 2 }]);
    expect(unfinishedSessions([...first, bare], on(2), rules)).toEqual([]);
    expect(unfinishedSessions([...first, ...goodSession(0)], on(0), rules)).toEqual([]);
  });

  it('leaves out that the foot has settled while the morning is above usual', () => {
    const settled = { id: 'settledWithin24Hours' };
    expect(isConfirmable(settled, 2, 1)).toBe(false);
    expect(isConfirmable(settled, 1, 1)).toBe(true);
    expect(isConfirmable(settled, 'notSure', 1)).toBe(true);
    expect(isConfirmable(settled, undefined, 1)).toBe(true);
    expect(isConfirmable({ id: 'swelling' }, 9, 1)).toBe(true);
  });

  it('about 24 hours is only asked with a session in the two days before', () => {
    const settled = rules.checkIn.questions.find(({ id }) => id === 'settledWithin24Hours');
    if (!settled) throw new Error('The question is missing.');
    expect(isAskedOn(settled, first, on(1))).toBe(false);
    const entries = [...first, ...goodSession(0)];
    expect([1, 2, 3].map((day) => isAskedOn(settled, entries, on(day)))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('a correction', () => {
  it('starts from what the entry says, and unchanged says the same', () => {
    for (const entry of [...goodSession(0), ...goodMorning(1)]) {
      expect(correctedContent(entry, draftOf(entry, rules), rules)).toEqual(contentOf(entry));
    }
  });

  it('keeps what the form doesn’t show', () => {
    const entry = session(on(0), {
      track: 'strength',
      exercises: [{ id: 'arch-raise', sets: 2, addedKilograms: 4 }],
      contacts: 10,
      supports: ['pad'],
      signs: { 'arch-raise-ten-times': 'yes', swelling: 'yes' },
    });
    const draft = draftOf(entry, rules);
    const calm = { ...draft, answers: { ...draft.answers, foot: { swelling: 'no' as const } } };
    expect(correctedContent(entry, calm, rules)).toMatchObject({
      exercises: [{ id: 'arch-raise', sets: 2, addedKilograms: 4 }],
      contacts: 10,
      supports: ['pad'],
      signs: { 'arch-raise-ten-times': 'yes', swelling: 'no' },
    });
  });
});

describe('what was done', () => {
  const did = didFrom(draftFor('session', on(0), planOn(first, 0), none));

  it('is refused with a sentence when the minutes are impossible, or nothing is ticked', () => {
    for (const minutes of ['-1', '2000', 'long']) {
      expect(readDid({ ...did, minutes }).problems).toHaveLength(1);
    }
    expect(readDid({ ...did, exercises: [], isActive: false }).problems[0]?.field).toBe(
      'did-active',
    );
    expect(readDid({ ...did, minutes: '' }).problems).toEqual([]);
  });

  it('that the ladder doesn’t know has no name, so it may have been impact', () => {
    const { content } = readDid({ ...did, activity: '', minutes: '30' });
    expect(content.activity).toEqual({ minutes: 30 });
  });

  it('shows in today’s boxes', () => {
    const planned = planOn(first, 0).today.exercises.map(({ exercise }) => exercise);
    const done = doneOn([...first, ...goodSession(0)], on(0), planned);
    expect([...done.exercises]).toEqual(planned);
    expect(done.activity).toBe(true);
    expect(doneOn(first, on(0), planned).activity).toBe(false);
  });
});

describe('the answer to a check-in', () => {
  const verdictAfter = (
    before: readonly Entry[],
    made: readonly (Session | Morning)[],
    day: number,
  ) =>
    verdictOn(
      [...before, ...made],
      made.map(({ id }) => id),
      on(day),
      rules,
    );

  it('after a good session waits for the morning', () => {
    const verdict = verdictAfter(first, goodSession(0), 0);
    expect(verdict?.outcome).toBe('hold');
    expect(verdict?.sessions.map(({ counting }) => counting)).toEqual([
      'tomorrowDecides',
      'tomorrowDecides',
    ]);
    expect(verdict?.because).toContain('Tomorrow morning');
  });

  it('after the morning says that the session counts', () => {
    const before = [...first, ...goodSession(0)];
    const verdict = verdictAfter(before, goodMorning(1), 1);
    expect(verdict?.sessions.map(({ counting }) => counting)).toEqual(['counts', 'counts']);
  });

  it('takes the most cautious of two sessions, and lowers only the track that was red', () => {
    const made = goodSession(0).map((entry) =>
      entry.track === 'activity' ? { ...entry, painDuring: 5 } : entry,
    );
    const verdict = verdictAfter(first, made, 0);
    expect(verdict?.outcome).toBe('step-back');
    expect(verdict?.because).toContain('4 out of 10');
    expect(verdict?.levels).toEqual({ strength: 'wake-find', activity: 'strengthen-walks' });
    expect(verdict?.sessions.find(({ track }) => track === 'activity')?.counting).toBe(
      'doesNotCount',
    );
  });

  it('sends to a clinician at a warning sign, with the reason of the sign', () => {
    const made = [morning(on(1), { signs: { 'cannot-take-weight': 'yes' } })];
    const verdict = verdictAfter(first, made, 1);
    expect(verdict).toMatchObject({ outcome: 'urgent-care', urgency: 'today' });
    expect(verdict?.because).toBe(
      rules.warningSigns.find(({ id }) => id === 'cannot-take-weight')?.because,
    );
  });

  it('never says that a session counts while an injection forbids it', () => {
    const injected = profile(on(0), {
      medical: { ...profile(on(0)).medical, footInjection: 'yes' },
      injectionOn: on(-3),
    });
    const before = [injected, assessment(on(0))];
    const verdict = verdictAfter(before, goodSession(0, before), 0);
    expect(verdict?.sessions.every(({ counting }) => counting === 'doesNotCount')).toBe(true);
    const cleared = [...before, clearance(on(0), { closes: ['injection'] })];
    const after = verdictAfter(cleared, goodSession(0, cleared), 0);
    expect(after?.sessions.every(({ counting }) => counting === 'tomorrowDecides')).toBe(true);
  });

  it('is kept as a decision that the log can read', () => {
    const verdict = verdictAfter(first, goodSession(0), 0);
    if (!verdict) throw new Error('There is no answer.');
    expect(entryOf(decisionEntry(verdict, rules))).toMatchObject({
      type: 'decision',
      outcome: 'hold',
      rulesVersion: rules.version,
      strengthLevel: 'wake-find',
      activityLevel: 'strengthen-longer-walks',
    });
  });
});

it('of several mornings on a day the one recorded last is corrected', () => {
  const [early, late] = [
    morning(on(1)),
    morning(on(1), { recordedAt: '2026-01-06T09:00:00.000Z' }),
  ];
  expect(morningOn([late, early], on(1))?.id).toBe(late.id);
});

it('offers the shoes the reader still has, as last named', () => {
  const shoe = (id: string, name: string, removed = false): Shoe => ({
    type: 'shoe',
    id: `${id}-${name}`,
    recordedAt: `2026-01-05T0${name.length}:00:00.000Z`,
    day: on(0),
    shoeId: id,
    name,
    answers: {},
    ...(removed && { removed }),
  });
  const entries = [shoe('a', 'old'), shoe('a', 'newer'), shoe('b', 'gone', true)];
  expect(shoesIn(entries).map(({ name }) => name)).toEqual(['newer']);
});
