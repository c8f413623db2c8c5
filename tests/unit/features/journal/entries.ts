import type { JournalContent, JournalEntry } from '../../../../src/log/index.ts';
import { dayIn } from '../../../helpers/inventedDays.ts';

export const today = dayIn('2026-11-22');

type Of<T extends JournalEntry['type']> = Omit<
  Extract<JournalContent, { type: T }>,
  'type' | 'day'
>;

let serial = 0;

/** An entry of a day, as short as it can be. */
export function entry<T extends JournalEntry['type']>(
  type: T,
  content: Of<T>,
  day = today,
  id = `${type}-${(serial += 1)}`,
): Extract<JournalEntry, { type: T }> {
  const recordedAt = `${day}T12:00:00.000Z`;
  return { ...content, type, day, id, recordedAt } as unknown as Extract<JournalEntry, { type: T }>;
}
