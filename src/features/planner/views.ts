import { type Day, readDay } from '../../lib/days.ts';
import type { EntryId } from '../../log/index.ts';

/** Everything that can stand on the screen, by the name its address has. */
export const viewKinds = [
  'today',
  'ladder',
  'week',
  'can-i',
  'share',
  'start',
  'about-you',
  'signs',
  'session',
  'morning',
  'past',
  'checked',
] as const;
export type ViewKind = (typeof viewKinds)[number];

export interface View {
  readonly kind: ViewKind;
  /** The step of the questions. */
  readonly at?: string;
  /** The day a check-in is about; today when left out. */
  readonly day?: Day;
  /** The entry that is corrected or completed. */
  readonly of?: EntryId;
}

/** The view that an address asks for; anything odd leads to today. */
export function readView(search: string): View {
  const asked = new URLSearchParams(search);
  const kind = viewKinds.find((each) => each === asked.get('view'));
  if (kind === undefined) return { kind: 'today' };
  const at = asked.get('at');
  const day = readDay(asked.get('day'));
  const of = asked.get('of');
  return {
    kind,
    ...(at !== null && /^[a-zA-Z][a-zA-Z0-9-]{0,63}$/.test(at) && { at }),
    ...(day !== undefined && { day }),
    ...(of !== null && /^[a-z0-9-]{1,64}$/.test(of) && { of }),
  };
}

/** The address of a view, from the planner's own page on. */
export function addressOf({ kind, at, day, of }: View): string {
  const parts = new URLSearchParams();
  if (kind !== 'today') parts.set('view', kind);
  if (at !== undefined) parts.set('at', at);
  if (day !== undefined) parts.set('day', day);
  if (of !== undefined) parts.set('of', of);
  return parts.size === 0 ? '/planner/' : `/planner/?${parts.toString()}`;
}
