import { createEvents } from 'ics';
import type { EventAttributes } from 'ics';
import { addDays } from '../../../lib/days.ts';
import type { Day } from '../../../lib/days.ts';
import type { DayInWords } from './weekWords.ts';

export type Calendar =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly sentence: string };

/**
 * The coming days as a calendar file (iCalendar, RFC 5545). Every day is an event of the whole day
 * that names the reader's own calendar day and no hour, so no time zone can move it.
 * @param owner tells the plans of two people apart in one calendar: letters and digits.
 * @param revision grows with every file: whole minutes since 1970. The event of a day keeps its
 *   id, so a later file takes the place of an earlier one.
 */
export function calendarOf(week: readonly DayInWords[], owner: string, revision: number): Calendar {
  const { value, error } = createEvents(
    week.map((day) => eventOf(day, owner, revision)),
    { productId: 'Pushoff planner', calName: 'Pushoff' },
  );
  return value === null || error !== null
    ? { ok: false, sentence: 'The calendar file could not be made. Print the week instead.' }
    : { ok: true, text: foldedByOctets(value) };
}

function eventOf(
  { day, summary, why, exercises, activity }: DayInWords,
  owner: string,
  revision: number,
): EventAttributes {
  return {
    uid: `${day}-${owner}@pushoff.plan`,
    sequence: revision,
    start: partsOf(day),
    // The end of a day that lasts all day is the day after it.
    end: partsOf(addDays(day, 1)),
    title: `Pushoff: ${summary.charAt(0).toLowerCase()}${summary.slice(1)}`,
    description: [
      ...exercises.map(({ title, dose }) => `${title}: ${dose}`),
      ...(activity === undefined ? [] : [activity]),
      ...(why === undefined ? [] : [why]),
      'Look at the plan on the day: it may have changed since this file was made.',
    ].join('\n'),
    transp: 'TRANSPARENT',
    busyStatus: 'FREE',
    classification: 'PRIVATE',
  };
}

function partsOf(day: Day): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
}

const longestLine = 75;

/** Lines of 75 octets or fewer, as the format asks; the library counts letters instead. */
function foldedByOctets(text: string): string {
  return text
    .replaceAll(/\r\n[\t ]/g, '')
    .split('\r\n')
    .map(foldLine)
    .join('\r\n');
}

function foldLine(line: string): string {
  let folded = '';
  let octets = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > longestLine) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += letter;
    octets += size;
  }
  return folded;
}
