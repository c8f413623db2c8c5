import { addDays, weekday } from '../../../lib/days.ts';
import type { Day } from '../../../lib/days.ts';
import { readableDay } from '../../../lib/readable-date.ts';

const weekdays = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** A day with its weekday: `Sunday 22 November 2026`. */
export function longDay(day: Day): string {
  return `${weekdays[weekday(day) - 1]} ${readableDay(day)}`;
}

/** A day as a heading: today and yesterday say so. */
export function dayHeading(day: Day, today: Day): string {
  if (day === today) return `Today, ${readableDay(day)}`;
  return day === addDays(today, -1) ? `Yesterday, ${readableDay(day)}` : longDay(day);
}

/** A day without its year, for where it is clear: `22 November`. */
export function shortDay(day: Day): string {
  return readableDay(day).replace(/ \d{4}$/, '');
}
