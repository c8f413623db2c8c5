import { describe, expect, it } from 'vitest';
import { judge } from '../../../../src/features/shoe-check/rules/judge.ts';
import type {
  Answers,
  PhaseAnswer,
  PurposeId,
  Verdict,
} from '../../../../src/features/shoe-check/rules/types.ts';
import { rules, shoeWith } from './rules.ts';

interface NamedShoe {
  readonly name: string;
  readonly purpose: PurposeId;
  readonly answers: Answers;
  /** In settle, walk and maintain. */
  readonly verdicts: readonly [Verdict, Verdict, Verdict];
  /** The tests that ask for caution in settle, most cautious first. */
  readonly against: readonly string[];
  /** What to change in settle, cheapest first. */
  readonly changes: readonly string[];
}

const shoes: readonly NamedShoe[] = [
  {
    name: 'a cushioned trainer with a wide toe box',
    purpose: 'walking',
    answers: shoeWith({}),
    verdicts: ['wear-now', 'wear-now', 'wear-now'],
    against: [],
    changes: [],
  },
  {
    name: 'a 7 cm court shoe',
    purpose: 'dress',
    answers: shoeWith({
      'toe-box-width': 'crowded',
      'toe-box-depth': 'touching',
      length: 'short',
      'heel-height': 'over-50',
      'weight-and-thinness': 'thin-firm',
      'bend-stiffness': 'stiff',
      'bend-point': 'nowhere',
      cushioning: 'hard',
      fastening: 'loose',
      'toe-spring': 'flat',
      'insole-removable': 'fixed',
    }),
    verdicts: ['later', 'later', 'later'],
    against: [
      'toe-box-width',
      'heel-height',
      'toe-box-depth',
      'length',
      'weight-and-thinness',
      'cushioning',
      'fastening',
    ],
    changes: ['stretch', 'another-pair'],
  },
  {
    name: 'a barefoot shoe',
    purpose: 'walking',
    answers: shoeWith({
      'weight-and-thinness': 'minimalist',
      'bend-stiffness': 'folds',
      'bend-point': 'all-along',
      cushioning: 'hard',
      'twist-stiffness': 'wrings',
      'heel-counter': 'soft',
      'toe-spring': 'flat',
    }),
    verdicts: ['later', 'later', 'with-changes'],
    against: [
      'weight-and-thinness',
      'bend-stiffness',
      'bend-point',
      'cushioning',
      'twist-stiffness',
      'heel-counter',
    ],
    changes: ['another-pair', 'way-in'],
  },
  {
    name: 'a worn-out trainer with a crowded toe box',
    purpose: 'everyday',
    answers: shoeWith({
      'toe-box-width': 'crowded',
      'bend-stiffness': 'soft',
      cushioning: 'hard',
      wear: 'worn-out',
    }),
    verdicts: ['later', 'later', 'later'],
    against: ['toe-box-width', 'wear', 'bend-stiffness', 'cushioning'],
    changes: ['another-pair'],
  },
  {
    name: 'a carbon-plated racing shoe',
    purpose: 'running',
    answers: shoeWith({
      'toe-box-width': 'snug',
      'bend-stiffness': 'racing-plate',
      cushioning: 'deep',
      'toe-spring': 'tall',
      'twist-stiffness': 'some',
      'heel-counter': 'soft',
    }),
    verdicts: ['later', 'with-changes', 'with-changes'],
    against: ['bend-stiffness', 'toe-box-width', 'cushioning', 'heel-counter'],
    changes: ['another-pair'],
  },
  {
    name: 'a safety boot',
    purpose: 'safety-boots',
    answers: shoeWith({
      'heel-height': '16-to-30',
      'weight-and-thinness': 'heavy',
      'bend-stiffness': 'stiff',
      'bend-point': 'nowhere',
      cushioning: 'hard',
      'toe-spring': 'flat',
    }),
    verdicts: ['with-changes', 'with-changes', 'with-changes'],
    against: ['heel-height', 'weight-and-thinness', 'cushioning'],
    changes: ['breaks', 'insole', 'pad', 'ask-work'],
  },
  {
    name: 'a clog at home',
    purpose: 'home',
    answers: shoeWith({
      'heel-height': '16-to-30',
      'bend-stiffness': 'stiff',
      'bend-point': 'nowhere',
      cushioning: 'hard',
      fastening: 'loose',
      'heel-counter': 'none',
      'insole-removable': 'fixed',
    }),
    verdicts: ['with-changes', 'with-changes', 'with-changes'],
    against: ['heel-height', 'cushioning', 'fastening', 'heel-counter'],
    changes: ['close-firmly', 'pad', 'strap', 'another-pair'],
  },
];

const phases: readonly PhaseAnswer[] = ['settle', 'walk', 'maintain'];

describe.each(shoes)('$name', ({ purpose, answers, verdicts, against, changes }) => {
  it('gets the verdict that a careful clinician would expect, in three phases', () => {
    expect(phases.map((phase) => judge(answers, purpose, phase, rules).verdict)).toEqual(verdicts);
  });

  it('is told why, and what to change', () => {
    const judgement = judge(answers, purpose, 'settle', rules);
    const cautious = judgement.reasons.filter(({ verdict }) => verdict !== 'wear-now');
    expect(cautious.map(({ item }) => item.id)).toEqual(against);
    expect(judgement.changes.map(({ id }) => id)).toEqual(changes);
  });
});
