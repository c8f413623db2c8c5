import {
  ageBands,
  clinicians,
  measurementLimits,
  medicalFacts,
  outcomes,
  supports,
  urgencies,
} from './entries.ts';
import type {
  Assessment,
  Clearance,
  Correction,
  Decision,
  Entry,
  ExerciseDone,
  JournalContent,
  JournalEntry,
  Measurement,
  MeasurementKind,
  Morning,
  Note,
  Profile,
  Removal,
  Session,
  Shoe,
  YesNo,
} from './entries.ts';
import {
  aDay,
  aSlug,
  anId,
  anInstant,
  isPlain,
  listOf,
  numberFrom,
  objectWith,
  oneOf,
  optional,
  orNotSure,
  ownWords,
  quoted,
  recordOf,
  required,
  textUpTo,
  wholeFrom,
} from './fields.ts';
import type { AnyFields, Fields, Reader } from './fields.ts';

/** What may be said of one type of entry, without the id and instant that all share. */
type ContentFields<E extends Entry> = Fields<Omit<E, 'id' | 'recordedAt'>>;

const yesNo = oneOf<YesNo>(['yes', 'no', 'notSure']);
const trueOrFalse = oneOf([true, false]);
const pain = orNotSure(numberFrom(0, 10));
const signs = recordOf(aSlug, yesNo, 100);
const slugs = listOf(aSlug, 100);
const supportList = listOf(oneOf(supports), supports.length);
const minutes = numberFrom(0, 1440);
const rulesVersion = wholeFrom(1, 1_000_000);
const longText = textUpTo(2000);

const profile: ContentFields<Profile> = {
  type: required(oneOf(['profile'])),
  day: required(aDay),
  ageBand: optional(oneOf(ageBands)),
  side: optional(oneOf(['left', 'right', 'both', 'notSure'])),
  sex: optional(oneOf(['female', 'male'])),
  sport: optional(aSlug),
  goal: optional(aSlug),
  medical: optional(recordOf(oneOf(medicalFacts), yesNo, medicalFacts.length)),
  surgeryOn: optional(aDay),
  injectionOn: optional(aDay),
};

const answer: Reader<string | number> = (value) =>
  typeof value === 'number' ? numberFrom(-100_000, 100_000)(value) : textUpTo(200)(value);

const assessment: ContentFields<Assessment> = {
  type: required(oneOf(['assessment'])),
  day: required(aDay),
  answers: required(recordOf(aSlug, answer, 200)),
  rulesVersion: optional(rulesVersion),
};

const exerciseDone: Fields<ExerciseDone> = {
  id: required(aSlug),
  sets: optional(wholeFrom(0, 100)),
  reps: optional(wholeFrom(0, 1000)),
  holdSeconds: optional(numberFrom(0, 600)),
  addedKilograms: optional(numberFrom(0, 500)),
};

const session: ContentFields<Session> = {
  type: required(oneOf(['session'])),
  day: required(aDay),
  track: required(oneOf(['strength', 'activity'])),
  activity: optional(aSlug),
  minutes: optional(minutes),
  contacts: optional(wholeFrom(0, 10_000)),
  exercises: optional(listOf(objectWith(exerciseDone), 50)),
  asPrescribed: optional(yesNo),
  painDuring: optional(pain),
  limp: optional(yesNo),
  anythingNew: optional(listOf(aSlug, 20)),
  painkiller: optional(yesNo),
  shoeId: optional(anId),
  supports: optional(supportList),
  signs: optional(signs),
};

const morning: ContentFields<Morning> = {
  type: required(oneOf(['morning'])),
  day: required(aDay),
  pain: required(pain),
  settledWithin24Hours: optional(yesNo),
  painkiller: optional(yesNo),
  signs: optional(signs),
};

const measurement: ContentFields<Measurement> = {
  type: required(oneOf(['measurement'])),
  day: required(aDay),
  kind: required(oneOf(Object.keys(measurementLimits) as MeasurementKind[])),
  side: optional(oneOf(['left', 'right'])),
  value: required(orNotSure(numberFrom(0, Math.max(...Object.values(measurementLimits))))),
};

const shoe: ContentFields<Shoe> = {
  type: required(oneOf(['shoe'])),
  day: required(aDay),
  shoeId: required(anId),
  name: ownWords(required(textUpTo(100))),
  purpose: optional(aSlug),
  answers: required(recordOf(aSlug, textUpTo(200), 100)),
  removed: optional(trueOrFalse),
};

const note: ContentFields<Note> = {
  type: required(oneOf(['note'])),
  day: required(aDay),
  text: ownWords(optional(longText)),
  worstPain: optional(pain),
  lowEnergy: optional(trueOrFalse),
  shoeIds: optional(listOf(anId, 20)),
  supports: optional(supportList),
};

const decision: ContentFields<Decision> = {
  type: required(oneOf(['decision'])),
  day: required(aDay),
  rulesVersion: required(rulesVersion),
  outcome: required(oneOf(outcomes)),
  urgency: optional(oneOf(urgencies)),
  strengthLevel: optional(aSlug),
  activityLevel: optional(aSlug),
  rules: optional(slugs),
};

const clearance: ContentFields<Clearance> = {
  type: required(oneOf(['clearance'])),
  day: required(aDay),
  who: required(oneOf(clinicians)),
  checkedOn: required(aDay),
  what: ownWords(optional(longText)),
  closes: optional(slugs),
  strengthLevelUpTo: optional(aSlug),
  activityLevelUpTo: optional(aSlug),
  minutesUpTo: optional(minutes),
  impactAllowed: optional(yesNo),
};

/** The fields of every type of journal entry, in the order in which they are written. */
export const journalFields: Readonly<Record<JournalEntry['type'], AnyFields>> = {
  profile,
  assessment,
  session,
  morning,
  measurement,
  shoe,
  note,
  decision,
  clearance,
};

/** Adds the rule that one field alone can't tell: how far each kind of measurement goes. */
function withinItsKind<T extends JournalContent>(reader: Reader<T>): Reader<T> {
  return (value) => {
    const read = reader(value);
    if (!read.ok || read.value.type !== 'measurement' || read.value.value === 'notSure') {
      return read;
    }
    const { kind } = read.value;
    const limit = numberFrom(0, measurementLimits[kind])(read.value.value);
    return limit.ok
      ? read
      : { ok: false, problem: `has “value”, which for ${kind} ${limit.problem}` };
  };
}

/** Reads any of several types, each with the reader of its own. */
function byType<T>(readers: ReadonlyMap<string, Reader<T>>): Reader<T> {
  return (value) => {
    if (!isPlain(value)) return { ok: false, problem: 'must be values by name' };
    const type = Object.hasOwn(value, 'type') ? value['type'] : undefined;
    const reader = typeof type === 'string' ? readers.get(type) : undefined;
    return reader === undefined ? { ok: false, problem: unknownType(type) } : reader(value);
  };
}

const common = { id: required(anId), recordedAt: required(anInstant) };

const journalTables = Object.entries(journalFields);

// Each reader is made from the table of its own type, so what it builds is of that type.
const readContent = byType(
  new Map(
    journalTables.map(([type, fields]) => [
      type,
      withinItsKind(objectWith(fields as unknown as Fields<JournalContent>)),
    ]),
  ),
);

const correction: Fields<Correction> = {
  ...common,
  type: required(oneOf(['correction'])),
  day: required(aDay),
  of: required(anId),
  replacement: required(readContent),
};

const removal: Fields<Removal> = {
  ...common,
  type: required(oneOf(['removal'])),
  day: required(aDay),
  of: required(anId),
};

const readAny = byType(
  new Map<string, Reader<Entry>>([
    ...journalTables.map(([type, fields]): [string, Reader<Entry>] => [
      type,
      withinItsKind(objectWith({ ...common, ...fields } as unknown as Fields<JournalEntry>)),
    ]),
    ['correction', objectWith(correction)],
    ['removal', objectWith(removal)],
  ]),
);

function unknownType(type: unknown): string {
  return typeof type === 'string'
    ? `is of a type that is not known here: ${quoted(type)}`
    : 'does not say of which type it is';
}

export type ReadEntry =
  { readonly ok: true; readonly entry: Entry } | { readonly ok: false; readonly problem: string };

/**
 * An entry from anything: a file, storage, a message. All of it is treated as a stranger's: the
 * entry returned is built afresh from known fields, each within its documented range, in one fixed
 * order. What is not known is refused rather than dropped, so nothing is lost in silence; a missing
 * optional field stays missing. The problem is one sentence that can be shown; it may quote up to
 * 40 characters of the value, as text. Never throws.
 */
export function readEntry(value: unknown): ReadEntry {
  try {
    const read = readAny(value);
    return read.ok
      ? { ok: true, entry: read.value }
      : { ok: false, problem: `This entry ${read.problem}.` };
  } catch {
    // Only an object whose parts run code when looked at gets here; no file can hold one.
    return { ok: false, problem: 'This entry could not be looked at.' };
  }
}
