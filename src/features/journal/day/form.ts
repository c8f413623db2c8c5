import type { Day } from '../../../lib/days.ts';
import type {
  EntryId,
  JournalEntry,
  Morning,
  Note,
  Pain,
  Session,
  Slug,
  Support,
} from '../../../log/index.ts';
import { supports as allSupports } from '../../../log/index.ts';

/** One thing done on the feet, as it stands in the form. */
export interface ActivityRow {
  /** Of this row, for as long as the form stands. */
  readonly key: string;
  /** The session that the log has already; missing for a new row. */
  readonly entryId?: EntryId;
  /** Empty: not chosen yet. */
  readonly activity: Slug | '';
  /** As typed. */
  readonly minutes: string;
  readonly pain: Pain | undefined;
}

/** A day as the form shows it: what the log has, whoever wrote it, and what was typed since. */
export interface DayForm {
  readonly morningPain: Pain | undefined;
  readonly worstPain: Pain | undefined;
  readonly lowEnergy: boolean;
  readonly shoeIds: readonly EntryId[];
  /** The name of another pair; empty: none. */
  readonly newPair: string;
  readonly supports: readonly Support[];
  /** Ids of the exercises done. */
  readonly exercises: readonly Slug[];
  readonly exercisePain: Pain | undefined;
  readonly activities: readonly ActivityRow[];
  readonly text: string;
}

/** What the log has of one day, by what the form can change. */
export interface WrittenDay {
  readonly notes: readonly Note[];
  readonly mornings: readonly Morning[];
  readonly strength: readonly Session[];
  readonly activity: readonly Session[];
}

/** The entries of a day that the form shows and changes. */
export function writtenOn(journal: readonly JournalEntry[], day: Day): WrittenDay {
  const ofDay = journal.filter((entry) => entry.day === day);
  const sessions = ofDay.filter((entry) => entry.type === 'session');
  return {
    notes: ofDay.filter((entry) => entry.type === 'note'),
    mornings: ofDay.filter((entry) => entry.type === 'morning'),
    strength: sessions.filter(({ track }) => track === 'strength'),
    activity: sessions.filter(({ track }) => track === 'activity'),
  };
}

/**
 * The form of a day, filled from whatever wrote about it. Where two entries say different things of
 * one day (two devices, say) the worse pain shows, and everything that was worn.
 */
export function formOf({ notes, mornings, strength, activity }: WrittenDay): DayForm {
  const sessions = [...strength, ...activity];
  const worn = [
    ...notes.flatMap(({ shoeIds }) => shoeIds ?? []),
    ...sessions.flatMap(({ shoeId }) => shoeId ?? []),
  ];
  const used = new Set([...notes, ...sessions].flatMap((entry) => entry.supports ?? []));
  return {
    morningPain: worst(mornings.map(({ pain }) => pain)),
    worstPain: worst(notes.flatMap(({ worstPain }) => worstPain ?? [])),
    lowEnergy: notes.some(({ lowEnergy }) => lowEnergy === true),
    shoeIds: [...new Set(worn)],
    newPair: '',
    supports: allSupports.filter((support) => used.has(support)),
    exercises: [...new Set(strength.flatMap(idsDone))],
    exercisePain: worst(strength.flatMap(({ painDuring }) => painDuring ?? [])),
    activities: activity.map((session) => ({
      key: session.id,
      entryId: session.id,
      activity: session.activity ?? '',
      minutes: session.minutes === undefined ? '' : String(session.minutes),
      pain: session.painDuring,
    })),
    text: notes.flatMap(({ text }) => text || []).join('\n'),
  };
}

/** The exercises of a session, by id. */
export function idsDone({ exercises }: Session): Slug[] {
  return (exercises ?? []).map(({ id }) => id);
}

/** The worst of several answers; “not sure” only where nothing else is known. */
export function worst(pains: readonly Pain[]): Pain | undefined {
  const known = pains.filter((pain) => pain !== 'notSure');
  return known.length > 0 ? Math.max(...known) : pains[0];
}

/** What was typed about a day, and what the log said when the typing began. */
export interface FormEdit {
  readonly base: DayForm;
  readonly values: Partial<DayForm>;
}

/**
 * The form with what was typed on top of what the log says now. The log may have changed since
 * (another tab, a session just practised): only what the reader did to the form is done again, so
 * that nothing written meanwhile is taken out by a save.
 */
export function withEdit(now: DayForm, edit: FormEdit | undefined): DayForm {
  if (edit === undefined) return now;
  const { base, values } = edit;
  return {
    ...now,
    ...values,
    ...(values.shoeIds && { shoeIds: again(now.shoeIds, base.shoeIds, values.shoeIds) }),
    ...(values.supports && { supports: again(now.supports, base.supports, values.supports) }),
    ...(values.exercises && { exercises: again(now.exercises, base.exercises, values.exercises) }),
    ...(values.activities && { activities: rowsAgain(now, base, values.activities) }),
    ...(values.text !== undefined && { text: textAgain(now.text, base.text, values.text) }),
  };
}

function again<T>(now: readonly T[], base: readonly T[], typed: readonly T[]): T[] {
  const added = typed.filter((each) => !base.includes(each) && !now.includes(each));
  return [...now.filter((each) => typed.includes(each) || !base.includes(each)), ...added];
}

function rowsAgain(now: DayForm, base: DayForm, typed: readonly ActivityRow[]): ActivityRow[] {
  const kept = now.activities.flatMap((row): ActivityRow[] => {
    const [was, is] = [base, { activities: typed }].map(({ activities }) =>
      activities.find(({ key }) => key === row.key),
    );
    if (was === undefined) return [row];
    if (is === undefined) return [];
    return JSON.stringify(was) === JSON.stringify(is) ? [row] : [is];
  });
  return [...kept, ...typed.filter(({ entryId }) => entryId === undefined)];
}

function textAgain(now: string, base: string, typed: string): string {
  const isNew = now !== base && now !== '' && !typed.includes(now);
  return isNew ? `${typed}\n${now}` : typed;
}
