import type { Slug } from '../../../log/index.ts';

/** What is done on a level, as the beginning of an instruction; by the first part of its kind. */
const verbs: Readonly<Record<string, string>> = {
  bike: 'Cycle or move in water',
  pool: 'Move in water',
  walk: 'Walk',
  brisk: 'Walk briskly',
  slope: 'Walk with a slope',
  uneven: 'Walk on uneven ground',
  pack: 'Walk with a light pack',
  hike: 'Hike',
  run: 'Run',
  court: 'Play',
  field: 'Train',
  dance: 'Dance',
  climb: 'Climb',
  gym: 'Train',
  ride: 'Ride or swim',
};

/** `Walk 24 minutes`, from the kind of an activity and its minutes. */
export function activityInWords(kind: Slug, minutes: number): string {
  const [family = ''] = kind.split('-');
  const verb = Object.hasOwn(verbs, family) ? verbs[family] : undefined;
  return `${verb ?? 'Be active'} ${minutesInWords(minutes)}`;
}

/** `1 minute`, `24 minutes`. */
export function minutesInWords(minutes: number): string {
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}

/** An activity that no level of the path has, such as one that practice wrote: `Stationary bike`. */
export function slugInWords(slug: Slug): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
