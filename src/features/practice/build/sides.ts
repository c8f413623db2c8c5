/**
 * The exercises whose dose is for each side: a set is done on one foot, then on the other.
 * An exercise for the sore foot alone, or for both feet at once, is not among them.
 */
export const oneSidedExercises: readonly string[] = [
  'calf-stretch-bent-knee',
  'calf-stretch-straight-knee',
  'heel-raise-one-leg',
  'hops-one-leg',
  'knee-to-wall',
  'one-leg-stand',
  'one-leg-stand-foam',
  'one-leg-stand-reaching',
  'short-foot-one-leg',
  'step-down',
];
