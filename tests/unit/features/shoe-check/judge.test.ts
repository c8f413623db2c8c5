import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  caution,
  floorFor,
  groupOf,
  mostCautious,
} from '../../../../src/features/shoe-check/rules/caution.ts';
import { judge } from '../../../../src/features/shoe-check/rules/judge.ts';
import {
  type Answers,
  type Item,
  type PhaseAnswer,
  type PurposeId,
  itemIds,
  purposeIds,
} from '../../../../src/features/shoe-check/rules/types.ts';
import { phases } from '../../../../src/lib/site.ts';
import { bestShoe, rules, shoeWith } from './rules.ts';

const phaseAnswers: readonly PhaseAnswer[] = [...phases, 'notSure'];
const earlyPhases = ['settle', 'wake', 'strengthen', 'notSure'] as const;
const situations = purposeIds.flatMap((purpose) =>
  phaseAnswers.map((phase) => ({ purpose, phase })),
);

// The rules know groups of phases only, so one phase stands for its group.
const onePhasePerGroup = situations.filter(({ phase }) =>
  ['settle', 'walk', 'maintain'].includes(phase),
);

/** Every answer an item can have: each real one, “not sure”, and none. */
function choices(item: Item): (string | undefined)[] {
  return [...item.answers.map(({ id }) => id), 'notSure', undefined];
}

/** What one item allows by itself, worked out without `judge`. */
function allows(item: Item, given: string | undefined, purpose: PurposeId, phase: PhaseAnswer) {
  const group = groupOf(phase, rules);
  const answer = item.answers.find(({ id }) => id === given);
  return answer ? floorFor(answer, purpose)[group] : item.notSure.floor[group];
}

const anyAnswers: fc.Arbitrary<Answers> = fc
  .tuple(...rules.items.map((item) => fc.constantFrom(...choices(item))))
  .map((given) =>
    Object.fromEntries(
      rules.items.flatMap(({ id }, index) =>
        given[index] === undefined ? [] : [[id, given[index]]],
      ),
    ),
  );
const anySituation = fc.constantFrom(...situations);

describe('the verdict', () => {
  it('is the most cautious that any answer allows, over every pair of tests', () => {
    let walked = 0;
    for (const [index, first] of rules.items.entries()) {
      for (const second of rules.items.slice(index + 1)) {
        for (const one of choices(first)) {
          for (const other of choices(second)) {
            for (const { purpose, phase } of onePhasePerGroup) {
              const answers = { ...bestShoe, [first.id]: one, [second.id]: other };
              const expected = mostCautious([
                allows(first, one, purpose, phase),
                allows(second, other, purpose, phase),
              ]);
              if (judge(answers, purpose, phase, rules).verdict !== expected) {
                expect({ answers, purpose, phase }).toBe(expected);
              }
              walked += 1;
            }
          }
        }
      }
    }
    console.log(`shoe check: ${walked.toLocaleString('en')} pairs of answers walked`);
    expect(walked).toBeGreaterThan(50_000);
  });

  it('is the most cautious that any answer allows, for any whole shoe', () => {
    fc.assert(
      fc.property(anyAnswers, anySituation, (answers, { purpose, phase }) => {
        const expected = mostCautious(
          rules.items.map((item) => allows(item, answers[item.id], purpose, phase)),
        );
        expect(judge(answers, purpose, phase, rules).verdict).toBe(expected);
      }),
      { numRuns: 5000 },
    );
  });

  it('takes each phase as one of its group', () => {
    expect(phaseAnswers.map((phase) => groupOf(phase, rules))).toEqual([
      ...['early', 'early', 'early', 'middle', 'middle', 'middle', 'late', 'early'],
    ]);
  });

  it('is never bolder for a worse answer, nor for “not sure” or no answer than for the best', () => {
    let walked = 0;
    for (const item of rules.items) {
      for (const { purpose, phase } of situations) {
        const verdictOf = (given: string | undefined) =>
          caution(judge({ ...bestShoe, [item.id]: given }, purpose, phase, rules).verdict);
        const levels = item.answers.map(({ id }) => verdictOf(id));
        expect(levels, `${item.id} ${purpose} ${phase}`).toEqual(levels.toSorted());
        expect(verdictOf('notSure')).toBeGreaterThanOrEqual(levels[0] ?? 0);
        expect(verdictOf(undefined)).toBe(verdictOf('notSure'));
        walked += levels.length + 2;
      }
    }
    console.log(`shoe check: ${walked.toLocaleString('en')} single answers walked`);
  });

  it('never grows more cautious from one phase to the next, and “not sure” counts as the first', () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...purposeIds), (answers, purpose) => {
        const levels = phases.map((phase) =>
          caution(judge(answers, purpose, phase, rules).verdict),
        );
        expect(levels).toEqual(levels.toSorted((a, b) => b - a));
        expect(caution(judge(answers, purpose, 'notSure', rules).verdict)).toBe(levels[0]);
      }),
    );
  });

  it('is never “wear now” for a shoe that crowds the toes, in any phase and for any purpose', () => {
    const crowding = rules.items.flatMap(({ id, answers }) =>
      answers.filter(({ crowds }) => crowds).map((answer) => ({ [id]: answer.id })),
    );
    expect(crowding).toHaveLength(3);
    for (const given of crowding) {
      for (const { purpose, phase } of situations) {
        expect(judge(shoeWith(given), purpose, phase, rules).verdict).toBe('later');
      }
    }
  });

  it.each([
    { 'heel-height': '16-to-30' },
    { 'heel-height': '31-to-50' },
    { 'heel-height': 'over-50' },
    { 'weight-and-thinness': 'minimalist' },
    { 'weight-and-thinness': 'thin-firm' },
    { 'bend-stiffness': 'soft' },
    { 'bend-stiffness': 'folds' },
  ] as Answers[])('is never “wear now” in the early phases for %o', (given) => {
    for (const purpose of purposeIds) {
      for (const phase of earlyPhases) {
        expect(judge(shoeWith(given), purpose, phase, rules).verdict).not.toBe('wear-now');
      }
    }
  });

  it('follows the table of heels: difference, early, middle and late', () => {
    const table = [
      ['up-to-15', 'wear-now', 'wear-now', 'wear-now'],
      ['16-to-30', 'with-changes', 'with-changes', 'with-changes'],
      ['31-to-50', 'later', 'with-changes', 'with-changes'],
      ['over-50', 'later', 'later', 'with-changes'],
    ];
    const said = table.map(([heel = '']) => [
      heel,
      ...(['strengthen', 'return-to-sport', 'maintain'] as const).map(
        (phase) => judge(shoeWith({ 'heel-height': heel }), 'everyday', phase, rules).verdict,
      ),
    ]);
    expect(said).toEqual(table);
  });

  it('is “wear now” only for a shoe whose toe room, length, heel, thickness and bending are known', () => {
    for (const id of itemIds.slice(0, 7)) {
      const unknown = judge(shoeWith({ [id]: 'notSure' }), 'everyday', 'maintain', rules);
      expect(unknown.verdict, id).toBe('with-changes');
      expect(unknown.waitsForAnswers).toBe(true);
    }
  });
});

describe('the reasons', () => {
  it('belong to the answers given, one for each, and “not sure” says what to find out', () => {
    fc.assert(
      fc.property(anyAnswers, anySituation, (answers, { purpose, phase }) => {
        const { reasons, open } = judge(answers, purpose, phase, rules);
        expect(reasons.length + open.length).toBe(rules.items.length);
        for (const { item, answer } of reasons) expect(answer.id).toBe(answers[item.id]);
        for (const { item, why } of open) {
          expect(answers[item.id]).toBe(why === 'notSure' ? 'notSure' : undefined);
          expect(item.notSure.findOut).not.toBe('');
        }
      }),
    );
  });

  it('come with the most cautious first', () => {
    const { reasons } = judge(
      shoeWith({ wear: 'worn-out', cushioning: 'hard' }),
      'everyday',
      'settle',
      rules,
    );
    expect(reasons.slice(0, 3).map(({ item }) => item.id)).toEqual([
      'wear',
      'cushioning',
      'toe-box-width',
    ]);
  });

  it('treat an answer that the rules don’t know as a test not done', () => {
    const { verdict, open } = judge(shoeWith({ length: 'endless' }), 'everyday', 'settle', rules);
    expect(verdict).toBe('with-changes');
    expect(open.map(({ item, why }) => [item.id, why])).toEqual([['length', 'notTested']]);
  });
});

describe('the changes', () => {
  const changeIds = rules.changes.map(({ id }) => id);

  it('come cheapest first, each once, and only those that a deciding answer asks for', () => {
    fc.assert(
      fc.property(anyAnswers, anySituation, (answers, { purpose, phase }) => {
        const { changes, reasons } = judge(answers, purpose, phase, rules);
        const decides = reasons[0]?.verdict;
        const places = changes.map(({ id }) => changeIds.indexOf(id));
        expect(places).toEqual([...new Set(places)].toSorted((a, b) => a - b));
        const asked = reasons
          .filter(({ verdict }) => verdict === decides)
          .flatMap(({ answer }) => answer.changes);
        for (const { id } of changes) expect(asked).toContain(id);
      }),
    );
  });

  it('leave out what only eases a shoe that is worn, for one that is left for later', () => {
    const changesIn = (phase: PhaseAnswer) =>
      judge(shoeWith({ 'heel-height': 'over-50' }), 'dress', phase, rules).changes.map(
        ({ id }) => id,
      );
    expect(changesIn('walk')).toEqual(['another-pair']);
    expect(changesIn('maintain')).toEqual(['sit-more', 'insole', 'another-pair']);
  });

  it('leave out what the shoe has no room for, and say so', () => {
    const { changes, blocked } = judge(
      shoeWith({ cushioning: 'hard', 'toe-box-depth': 'touching' }),
      'everyday',
      'settle',
      rules,
    );
    expect(changes.map(({ id }) => id)).toEqual(['lacing', 'free-room']);
    expect(blocked.map(({ id }) => id)).toEqual(['insole', 'pad']);
  });

  it('leave at least one thing to do wherever an answer asks for caution', () => {
    for (const item of rules.items) {
      for (const { id } of item.answers) {
        for (const { purpose, phase } of situations) {
          const { verdict, changes } = judge(shoeWith({ [item.id]: id }), purpose, phase, rules);
          if (verdict !== 'wear-now') {
            expect(changes, `${item.id} ${id} ${purpose} ${phase}`).not.toEqual([]);
          }
        }
      }
    }
  });
});

describe('the notes', () => {
  it('say at every verdict on safety boots that protection is never left out', () => {
    for (const phase of phaseAnswers) {
      const { notes } = judge(bestShoe, 'safety-boots', phase, rules);
      expect(notes.map(({ text }) => text).join()).toContain('Never leave out protective shoes');
    }
  });

  it('say that the phase, not the shoe, decides about running', () => {
    expect(judge(bestShoe, 'running', 'settle', rules).notes).toHaveLength(1);
    expect(judge(bestShoe, 'running', 'maintain', rules).notes).toHaveLength(0);
  });
});
