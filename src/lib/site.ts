/** The sections that hold guides: folders in content/ and the first part of the address. */
export const sections = ['understand', 'phases', 'footwear', 'sports', 'living'] as const;
export type Section = (typeof sections)[number];

/** The phases of the way back, lowest first. */
export const phases = [
  'settle',
  'wake',
  'strengthen',
  'walk',
  'balance-and-spring',
  'return-to-sport',
  'maintain',
] as const;
export type Phase = (typeof phases)[number];

/** The sports that have a guide of their own. */
export const sports = [
  'running',
  'racquet-and-court',
  'football-and-field',
  'walking-and-hiking',
  'cycling-and-swimming',
  'gym',
  'dance',
  'climbing',
] as const;
export type Sport = (typeof sports)[number];

/** Name of the site, as printed. */
export const siteName = 'Pushoff';

/** A phase as printed: `Balance and spring`. */
export function phaseName(phase: Phase): string {
  const words = phase.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Parts of the exercise library, in the order of the shelves. */
export const exerciseGroups = [
  'Toes and arch',
  'Toe strength',
  'Calf',
  'Mobility',
  'Balance',
  'Legs and trunk',
  'Spring',
  'Fitness',
] as const;

/** Muscles that an exercise may be said to work. */
export const muscles = [
  'lumbricals',
  'interossei',
  'flexor digitorum brevis',
  'adductor hallucis',
  'abductor hallucis',
  'calf',
  'thigh',
  'hip and trunk',
] as const;

export const positions = ['sitting', 'standing', 'lying', 'in water', 'on a bike'] as const;

export const equipment = [
  'band',
  'towel',
  'step',
  'wall',
  'chair',
  'foam pad',
  'bike',
  'pool',
] as const;

/** Groups of the questions people ask, in the order of the page. */
export const questionGroups = [
  'What it is',
  'Getting help',
  'Moving',
  'Shoes and supports',
  'Treatment',
] as const;
