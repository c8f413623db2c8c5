const readable = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const monthOnly = new Intl.DateTimeFormat('en-GB', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A calendar day as people write it: `2026-11-22` → `22 November 2026`. */
export function readableDay(day: string): string {
  return readable.format(Date.parse(`${day}T00:00:00Z`));
}

/** The month of a calendar day: `2027-05-22` → `May 2027`. */
export function readableMonth(day: string): string {
  return monthOnly.format(Date.parse(`${day}T00:00:00Z`));
}
