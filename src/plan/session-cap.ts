import type { SessionCap } from './rules.ts';

/**
 * The longest that the next session may be, in whole minutes, after one of `minutes`: longer by
 * the share or by the minutes of the cap, whichever is more (10 % or 2 minutes; facts: a session
 * over 10 % longer than the longest of 30 days went with more injuries in runners).
 */
export function capOver(minutes: number, { percent, minutes: more }: SessionCap): number {
  // In hundredths first: 30 × 1.1 is not 33 in floating point.
  return Math.floor(Math.max((minutes * (100 + percent)) / 100, minutes + more));
}
