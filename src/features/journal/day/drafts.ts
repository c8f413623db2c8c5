import type { Day } from '../../../lib/days.ts';
import type { EntryId, JournalContent, JournalEntry, Note, Session } from '../../../log/index.ts';
import { contentOf, correctionOf, removalOf } from '../../../parts/writing.ts';
import type { Draft } from '../../../parts/writing.ts';
import { longestPairName, pairCalled, pairsIn } from '../pairs.ts';
import { formOf, idsDone, writtenOn } from './form.ts';
import type { ActivityRow, DayForm, WrittenDay } from './form.ts';

/** The longest note, in characters. */
export const longestNote = 2000;

/** Something in the form to mend; `field` is the id of its element. */
export interface FormProblem {
  readonly field: string;
  readonly sentence: string;
}

export type Drafted =
  | { readonly ok: true; readonly drafts: readonly Draft[] }
  | { readonly ok: false; readonly problems: readonly FormProblem[] };

interface Given {
  readonly journal: readonly JournalEntry[];
  /** The day that the form is about. */
  readonly day: Day;
  readonly form: DayForm;
  /** The day on which it is written down. */
  readonly today: Day;
  readonly newId: () => EntryId;
}

/**
 * What to append so that the log says of the day what the form says. An entry that the day has
 * already is corrected, whoever wrote it, and keeps everything that the form doesn't show; only
 * what is new becomes a new entry. No change gives no drafts.
 */
export function draftsFor({ journal, day, form, today, newId }: Given): Drafted {
  const problems = problemsOf(form);
  if (problems.length > 0) return { ok: false, problems };
  const written = writtenOn(journal, day);
  const before = formOf(written);
  const changes = new Changes();

  const pair = newPair(journal, form.newPair, day, newId);
  const shoeIds =
    pair.shoeId === undefined ? form.shoeIds : [...new Set([...form.shoeIds, pair.shoeId])];
  const wanted = { ...form, shoeIds };

  changeMornings(changes, written, before, wanted);
  changeSessions(changes, written, before, wanted);
  const added = [
    ...pair.added,
    ...newMorning(written, wanted, day),
    ...changeNotes(changes, written, before, wanted, day),
    ...newExercises(changes, written, before, wanted, day),
    ...wanted.activities.filter(({ entryId }) => entryId === undefined).map(asSession(day)),
  ];
  return { ok: true, drafts: [...changes.drafts(today), ...added] };
}

/** What undoes drafts that were saved under `ids`: `journal` is as it was before them. */
export function undoing(
  drafts: readonly Draft[],
  ids: readonly EntryId[],
  journal: readonly JournalEntry[],
  today: Day,
): Draft[] {
  const before = new Map(journal.map((entry) => [entry.id, entry]));
  return drafts.flatMap((draft, index): Draft[] => {
    if (draft.type !== 'correction' && draft.type !== 'removal') {
      const id = ids[index];
      return id === undefined ? [] : [{ type: 'removal', day: today, of: id }];
    }
    const entry = before.get(draft.of);
    return entry === undefined ? [] : [correctionOf(entry, contentOf(entry), today)];
  });
}

function problemsOf({ activities, text, newPair }: DayForm): FormProblem[] {
  const problems = activities.flatMap((row): FormProblem[] => {
    const missing =
      row.activity === '' && row.entryId === undefined
        ? [{ field: `activity-${row.key}`, sentence: 'Choose what you did, or take the row out.' }]
        : [];
    const read = minutesIn(row.minutes);
    return read.ok
      ? missing
      : [
          ...missing,
          {
            field: `minutes-${row.key}`,
            sentence: 'Give the minutes as a number from 0 to 1440, or leave them out.',
          },
        ];
  });
  if (newPair.trim().length > longestPairName) {
    const sentence = `Use ${longestPairName} characters or fewer for the name of the pair.`;
    problems.push({ field: 'new-pair', sentence });
  }
  if (text.length > longestNote) {
    const sentence = `The note has ${text.length} characters. Shorten it to ${longestNote}.`;
    problems.push({ field: 'note', sentence });
  }
  return problems;
}

/** Minutes as people type them; empty is no answer. */
export function minutesIn(
  typed: string,
): { readonly ok: true; readonly minutes: number | undefined } | { readonly ok: false } {
  const text = typed.trim().replace(',', '.');
  if (text === '') return { ok: true, minutes: undefined };
  const minutes = /^\d{1,4}(\.\d{1,3})?$/.test(text) ? Number(text) : Number.NaN;
  return minutes >= 0 && minutes <= 1440 ? { ok: true, minutes } : { ok: false };
}

/** The edits of entries that are there, each entry once, whatever the form changed in it. */
class Changes {
  readonly #changed = new Map<EntryId, { entry: JournalEntry; content: JournalContent | 'gone' }>();

  /** Changes what an entry says; on top of what was changed in it before. */
  change<E extends JournalEntry>(entry: E, values: Partial<Without<E>>): void {
    const known = this.#changed.get(entry.id)?.content;
    const content = known === undefined || known === 'gone' ? contentOf(entry) : known;
    // The values are fields of the entry's own type; the compiler can't follow them over the union.
    const changed = { ...content, ...values } as JournalContent;
    this.#changed.set(entry.id, { entry, content: withoutMissing(changed) });
  }

  remove(entry: JournalEntry): void {
    this.#changed.set(entry.id, { entry, content: 'gone' });
  }

  drafts(today: Day): Draft[] {
    return [...this.#changed.values()].map(({ entry, content }) =>
      content === 'gone' ? removalOf(entry, today) : correctionOf(entry, content, today),
    );
  }
}

type Without<E> = { [K in keyof Omit<E, 'id' | 'recordedAt' | 'type'>]: E[K] | undefined };

/** A field that was emptied has no key: missing is how the log says “not answered”. */
function withoutMissing(content: JournalContent): JournalContent {
  const named = Object.entries(content).filter(([, value]) => value !== undefined);
  return Object.fromEntries(named) as JournalContent;
}

function changeMornings(
  changes: Changes,
  { mornings }: WrittenDay,
  before: DayForm,
  { morningPain }: DayForm,
): void {
  if (morningPain === before.morningPain) return;
  for (const morning of mornings) {
    if (morningPain === undefined) changes.remove(morning);
    else if (morning.pain !== morningPain) changes.change(morning, { pain: morningPain });
  }
}

function newMorning({ mornings }: WrittenDay, { morningPain }: DayForm, day: Day): Draft[] {
  return mornings.length > 0 || morningPain === undefined
    ? []
    : [{ type: 'morning', day, pain: morningPain }];
}

/** One note a day: where there are several, the first takes in what the others say. */
function changeNotes(
  changes: Changes,
  { notes }: WrittenDay,
  before: DayForm,
  form: DayForm,
  day: Day,
): Draft[] {
  const [was, says] = [noteOf(before), noteOf(form)];
  const names = Object.keys(says) as (keyof Said)[];
  const changed = names.filter((name) => !sameValue(was[name], says[name]));
  if (changed.length === 0) return [];
  const values: Partial<Said> = Object.fromEntries(changed.map((name) => [name, says[name]]));
  const [first, ...others] = notes;
  if (first === undefined) {
    const isEmpty = Object.values(values).every((value) => value === undefined);
    return isEmpty ? [] : [withoutMissing({ type: 'note', day, ...values } as JournalContent)];
  }
  const whole = others.length > 0 ? says : { ...noteFields(first), ...values };
  if (Object.values(whole).every((value) => value === undefined)) changes.remove(first);
  else changes.change(first, whole);
  for (const other of others) changes.remove(other);
  return [];
}

type Said = Pick<Without<Note>, 'text' | 'worstPain' | 'lowEnergy' | 'shoeIds' | 'supports'>;

function noteFields({ text, worstPain, lowEnergy, shoeIds, supports }: Note): Said {
  return { text, worstPain, lowEnergy, shoeIds, supports };
}

function noteOf({ text, worstPain, lowEnergy, shoeIds, supports }: DayForm): Said {
  return {
    text: text.trim() === '' ? undefined : text.trim(),
    worstPain,
    lowEnergy: lowEnergy ? true : undefined,
    shoeIds: shoeIds.length > 0 ? shoeIds : undefined,
    supports: supports.length > 0 ? supports : undefined,
  };
}

function changeSessions(
  changes: Changes,
  { strength, activity }: WrittenDay,
  before: DayForm,
  form: DayForm,
): void {
  const done = new Set(form.exercises);
  for (const session of strength) {
    const ids = idsDone(session);
    if (ids.length > 0 && !ids.some((id) => done.has(id))) {
      changes.remove(session);
      continue;
    }
    if (ids.some((id) => !done.has(id))) {
      const exercises = session.exercises?.filter(({ id }) => done.has(id));
      changes.change(session, { exercises });
    }
    if (form.exercisePain !== before.exercisePain && session.painDuring !== form.exercisePain) {
      changes.change(session, { painDuring: form.exercisePain });
    }
    takeOff(changes, session, form);
  }
  const rows = new Map(form.activities.map((row) => [row.entryId, row]));
  for (const session of activity) {
    const row = rows.get(session.id);
    if (row === undefined) changes.remove(session);
    else {
      changeActivity(changes, session, row);
      takeOff(changes, session, form);
    }
  }
}

function changeActivity(changes: Changes, session: Session, row: ActivityRow): void {
  const read = minutesIn(row.minutes);
  const minutes = read.ok ? read.minutes : session.minutes;
  const activity = row.activity === '' ? undefined : row.activity;
  const isSame =
    minutes === session.minutes && activity === session.activity && row.pain === session.painDuring;
  if (!isSame) changes.change(session, { activity, minutes, painDuring: row.pain });
}

/** Shoes and supports that the reader has unticked leave the sessions of the day too. */
function takeOff(changes: Changes, session: Session, { shoeIds, supports }: DayForm): void {
  if (session.shoeId !== undefined && !shoeIds.includes(session.shoeId)) {
    changes.change(session, { shoeId: undefined });
  }
  if (session.supports?.some((support) => !supports.includes(support))) {
    const left = session.supports.filter((support) => supports.includes(support));
    changes.change(session, { supports: left.length > 0 ? left : undefined });
  }
}

/** Newly ticked exercises join the session of the day, or begin one. */
function newExercises(
  changes: Changes,
  { strength }: WrittenDay,
  before: DayForm,
  form: DayForm,
  day: Day,
): Draft[] {
  const added = form.exercises.filter((id) => !before.exercises.includes(id));
  if (added.length === 0) return [];
  const done = new Set(form.exercises);
  const joined = strength.findLast((session) => {
    const ids = idsDone(session);
    return ids.length === 0 || ids.some((id) => done.has(id));
  });
  const exercises = added.map((id) => ({ id }));
  if (joined === undefined) {
    const { exercisePain } = form;
    return [
      {
        type: 'session',
        day,
        track: 'strength',
        exercises,
        ...(exercisePain === undefined ? {} : { painDuring: exercisePain }),
      },
    ];
  }
  const kept = joined.exercises?.filter(({ id }) => done.has(id)) ?? [];
  changes.change(joined, { exercises: [...kept, ...exercises] });
  return [];
}

function asSession(day: Day): (row: ActivityRow) => Draft {
  return ({ activity, minutes: typed, pain }) => {
    const read = minutesIn(typed);
    const minutes = read.ok ? read.minutes : undefined;
    return withoutMissing({
      type: 'session',
      day,
      track: 'activity',
      activity,
      minutes,
      painDuring: pain,
    } as JournalContent);
  };
}

/** Another pair, by its name: the one that is called so already, or a new one. */
function newPair(
  journal: readonly JournalEntry[],
  typed: string,
  day: Day,
  newId: () => EntryId,
): { readonly shoeId: EntryId | undefined; readonly added: readonly Draft[] } {
  const name = typed.trim();
  if (name === '') return { shoeId: undefined, added: [] };
  const known = pairCalled(pairsIn(journal), name);
  if (known !== undefined) return { shoeId: known.shoeId, added: [] };
  const shoeId = newId();
  return { shoeId, added: [{ type: 'shoe', day, shoeId, name, answers: {} }] };
}

function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
