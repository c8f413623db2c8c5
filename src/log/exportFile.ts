import type { Day } from '../lib/days.ts';
import type { Entry, JournalEntry } from './entries.ts';
import { blankRemoved, current, merge } from './fold.ts';
import type { SetAsideRecord } from './logStore.ts';
import { logVersion } from './migrations.ts';
import { journalFields } from './readEntry.ts';

/** What an exported file says it is. */
export const fileFormat = 'pushoff-log';

const setAsideFormat = 'pushoff-set-aside';

/**
 * The whole log as a JSON file: every entry, edits included, without the words of what was
 * removed. Reading it back with `planImport` gives the same log. `exportedOn` is the reader's today.
 */
export function exportJson(entries: readonly Entry[], exportedOn: Day): string {
  const log = blankRemoved(merge(entries, []));
  const file = { format: fileFormat, version: logVersion, exportedOn, entries: log };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/**
 * What could not be read, as a JSON file, untouched as far as JSON can hold it: for the reader to
 * keep, and for someone to look at. It can't be imported.
 */
export function exportSetAside(records: readonly SetAsideRecord[], exportedOn: Day): string {
  const asJson = (_name: string, value: unknown) =>
    typeof value === 'bigint' || value === undefined ? String(value) : value;
  try {
    return `${JSON.stringify({ format: setAsideFormat, exportedOn, records }, asJson, 2)}\n`;
  } catch {
    // A record that contains itself: the reasons at least can be told.
    const reasons = records.map(({ key, version, problem }) => ({ key, version, problem }));
    const file = { format: setAsideFormat, exportedOn, records: reasons };
    return `${JSON.stringify(file, null, 2)}\n`;
  }
}

/** The columns of the CSV file: the day, the type, then every field that some type has. */
const columns = [
  ...new Set([
    'day',
    'type',
    ...Object.values(journalFields).flatMap((fields) => Object.keys(fields)),
  ]),
];

/**
 * The journal as it stands as a CSV file: one row for each entry, a column for each field, for
 * reading in a spreadsheet. It can't be imported again. No cell can run as a formula: what looks
 * like one gets an apostrophe before it. Begins with a byte order mark, without which Excel takes
 * UTF-8 for something else; rows end as RFC 4180 says.
 */
export function exportCsv(entries: readonly Entry[]): string {
  const rows = current(entries).map((entry) => columns.map((column) => cell(entry, column)));
  return `\uFEFF${[columns, ...rows].map((row) => `${row.map(quotedCell).join(',')}\r\n`).join('')}`;
}

function cell(entry: JournalEntry, column: string): string {
  const value: unknown = Object.entries(entry).find(([name]) => name === column)?.[1];
  return asText(value);
}

function asText(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.map(asText).join('; ');
  if (typeof value !== 'object' || value === null) return String(value);
  return Object.entries(value)
    .map(([name, part]) => `${name}: ${asText(part)}`)
    .join(', ');
}

/** The signs with which a spreadsheet begins a formula, in both widths. */
const formulaSign = /[=+\-@＝＋－＠]/;

// A program set to another separator splits a cell there, whatever its quotes, and what follows
// begins a cell of its own. So a formula sign is also made harmless after a separator.
const formulaStart = new RegExp(`(^|[,;|])([\\s"']*)(?=${formulaSign.source})`, 'g');

function quotedCell(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  const harmless = line.replace(formulaStart, "$1$2'");
  return `"${harmless.replaceAll('"', '""')}"`;
}
