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
