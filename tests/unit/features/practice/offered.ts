import type { OfferedExercise } from '../../../../src/features/practice/offer.ts';

/** A small library. */
export const offered: readonly OfferedExercise[] = [
  {
    id: 'raise',
    title: 'Heel raise',
    group: 'Calf',
    kind: 'strength',
    pace: { upSeconds: 3, holdSeconds: 2, downSeconds: 3 },
    isOneSided: false,
    cues: { there: 'Up', hold: 'Hold', back: 'Down' },
    doses: [
      { phase: 'strengthen', sets: 1, repetitions: 8 },
      { phase: 'walk', sets: 3, repetitions: 12, restSeconds: 60 },
    ],
  },
  {
    id: 'stand',
    title: 'One-leg stand',
    group: 'Balance',
    kind: 'strength',
    isOneSided: true,
    cues: { there: 'There', hold: 'Hold', back: 'Back' },
    doses: [{ phase: 'walk', sets: 2, holdSeconds: 10, restSeconds: 15 }],
  },
  {
    id: 'steps',
    title: 'Stepping',
    group: 'Toe strength',
    kind: 'strength',
    isOneSided: false,
    cues: { there: 'There', hold: 'Hold', back: 'Back' },
    doses: [{ phase: 'strengthen', repetitions: 10 }],
  },
  {
    id: 'bike',
    title: 'Bike',
    group: 'Fitness',
    kind: 'fitness',
    isOneSided: false,
    cues: { there: 'There', hold: 'Hold', back: 'Back' },
    doses: [{ phase: 'settle', minutes: 10 }],
  },
];
