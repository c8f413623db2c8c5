import { type Day, daysBetween } from '../../../lib/days.ts';

const long = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});

/** A day near today as people say it: `Sunday 22 November`. */
export function weekdayAndDate(day: Day): string {
  return long.format(Date.parse(`${day}T00:00:00Z`)).replace(',', '');
}

/** A day as seen from today: `today`, `yesterday`, `tomorrow`, else the weekday with its date. */
export function dayFrom(today: Day, day: Day): string {
  const away = daysBetween(today, day);
  if (away === 0) return 'today';
  if (away === -1) return 'yesterday';
  return away === 1 ? 'tomorrow' : weekdayAndDate(day);
}

/** The same where the words need `on` before a weekday: `on Friday 27 November`, `tomorrow`. */
export function onDayFrom(today: Day, day: Day): string {
  return Math.abs(daysBetween(today, day)) <= 1 ? dayFrom(today, day) : `on ${weekdayAndDate(day)}`;
}
