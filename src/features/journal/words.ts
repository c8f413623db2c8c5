import type {
  JournalEntry,
  Measurement,
  MeasurementKind,
  Morning,
  Note,
  Pain,
  Session,
  Slug,
  Support,
} from '../../log/index.ts';
import { pathFor } from '../../plan/index.ts';
import type { Rules } from '../../plan/index.ts';
import type { Pair } from './pairs.ts';
import { pairName } from './pairs.ts';

/** What the entries' slugs are called. */
export interface Names {
  readonly pairs: readonly Pair[];
  readonly rules: Rules | undefined;
  /** By exercise id. */
  readonly exerciseTitles: Readonly<Record<string, string>>;
}

export const supportWords: Readonly<Record<Support, string>> = {
  pad: 'Pad',
  insole: 'Insole',
  tape: 'Tape',
};

const measured: Readonly<Record<MeasurementKind, { what: string; unit: string }>> = {
  heelRaises: { what: 'Heel raises on one leg', unit: '' },
  oneLegStandSeconds: { what: 'Stand on one leg', unit: ' seconds' },
  walkMinutes: { what: 'Longest walk without pain', unit: ' minutes' },
  kneeToWallCentimetres: { what: 'Knee to wall', unit: ' cm' },
  painInDailyLife: { what: 'Pain in daily life', unit: ' of 10' },
  painOnHopping: { what: 'Pain on hopping', unit: ' of 10' },
};

/** A slug as words: `brisk-walk` → `Brisk walk`. */
function asWords(slug: Slug): string {
  const words = slug.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** What kind of activity a slug of the log means, in the words of the ladder. */
export function activityName(rules: Rules | undefined, activity: Slug): string {
  // A plain word and a kind of walk say themselves; the others are names within the rules.
  if (activity === otherActivity) return 'Something else';
  if (/^[a-z]+$|-walk$/.test(activity)) return asWords(activity);
  const level = rules?.ladder.levels.find(
    (each) => each.track === 'activity' && each.activity.kind === activity,
  );
  const asked = rules?.ladder.activities.find(({ id }) => id === activity);
  return level?.name ?? asked?.name ?? asWords(activity);
}

/** How the log calls what the ladder doesn't know. */
export const otherActivity = 'other';

/**
 * The activities to choose from: those of the ladder for the reader's sport, gentle first, then
 * what the journal has beside them, then something else.
 */
export function activityChoices(
  rules: Rules | undefined,
  sport: Slug | undefined,
  journal: readonly JournalEntry[],
): Slug[] {
  // A level that is logged under several names is chosen by those; its own covers them both.
  const kinds =
    rules === undefined
      ? []
      : pathFor(rules, sport).activity.flatMap(({ activity }) => activity.also ?? activity.kind);
  const logged = journal.flatMap((entry) => (entry.type === 'session' && entry.activity) || []);
  return [...new Set([...kinds, ...logged, otherActivity])];
}

/** Pain in words: `3 of 10`. */
export function painWords(pain: Pain): string {
  return pain === 'notSure' ? 'not sure' : `${pain} of 10`;
}

/** `1 minute`, `12 minutes`. */
export function minuteWords(minutes: number): string {
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}

/** `1 day`, `12 days`. */
export function dayWords(days: number): string {
  return `${days} ${days === 1 ? 'day' : 'days'}`;
}

/** What an entry says, in one line. The reader's own words come as they are. */
export function entryWords(entry: JournalEntry, names: Names): string {
  switch (entry.type) {
    case 'note':
      return noteWords(entry, names);
    case 'morning':
      return morningWords(entry, names);
    case 'session':
      return sessionWords(entry, names);
    case 'measurement':
      return measurementWords(entry);
    case 'shoe':
      return `${entry.removed ? 'No longer kept' : 'Pair of shoes'}: ${entry.name || 'without a name'}`;
    case 'profile':
      return 'About you, for the plan';
    case 'assessment':
      return `Answers to the planner’s questions: ${Object.keys(entry.answers).length}`;
    case 'decision':
      return `The plan said: ${asWords(entry.outcome).toLowerCase()}`;
    case 'clearance':
      return `A clinician’s word: ${asWords(entry.who.replace(/[A-Z]/g, ' $&')).toLowerCase()}`;
  }
}

function noteWords(note: Note, { pairs }: Names): string {
  const parts = [
    ...(note.lowEnergy ? ['Low-energy day'] : []),
    ...(note.worstPain === undefined ? [] : [`Worst pain ${painWords(note.worstPain)}`]),
    ...wornWords(note.shoeIds ?? [], note.supports ?? [], pairs),
    ...(note.text ? [`“${note.text}”`] : []),
  ];
  return parts.join('; ') || 'A note without words';
}

function morningWords(
  { pain, settledWithin24Hours, painkiller, signs }: Morning,
  { rules }: Names,
): string {
  return [
    `Morning pain ${painWords(pain)}`,
    ...(settledWithin24Hours === 'no' ? ['not settled within 24 hours'] : []),
    ...(painkiller === 'yes' ? ['painkiller'] : []),
    ...signWords(signs, rules),
  ].join('; ');
}

function sessionWords(session: Session, { pairs, rules, exerciseTitles }: Names): string {
  const { activity, minutes, contacts, exercises, painDuring, limp, shoeId, supports } = session;
  const exercisesDone = (exercises ?? []).map(({ id }) => exerciseTitles[id] ?? asWords(id));
  const what =
    session.track === 'activity'
      ? activity === undefined
        ? 'Activity'
        : activityName(rules, activity)
      : exercisesDone.join(', ') || 'Exercises';
  return [
    minutes === undefined ? what : `${what}, ${minuteWords(minutes)}`,
    ...(contacts ? [`${contacts} landings`] : []),
    ...(painDuring === undefined ? [] : [`pain ${painWords(painDuring)}`]),
    ...(limp === 'yes' ? ['limped'] : []),
    ...wornWords(shoeId === undefined ? [] : [shoeId], supports ?? [], pairs),
    ...signWords(session.signs, rules),
  ].join('; ');
}

function measurementWords({ kind, value, side }: Measurement): string {
  const { what, unit } = measured[kind];
  const words = `${what}: ${value === 'notSure' ? 'not sure' : `${value}${unit}`}`;
  return side === undefined ? words : `${words}, ${side}`;
}

function wornWords(
  shoeIds: readonly string[],
  used: readonly Support[],
  pairs: readonly Pair[],
): string[] {
  return [
    ...shoeIds.map((shoeId) => pairName(pairs, shoeId)),
    ...used.map((support) => supportWords[support].toLowerCase()),
  ];
}

/** The symptoms that were named; what someone was able to do is asked in the same place. */
function signWords(signs: Session['signs'], rules: Rules | undefined): string[] {
  const abilities = new Set(rules?.checkIn.abilities.map(({ id }) => id));
  return Object.entries(signs ?? {}).flatMap(([sign, answer]) =>
    answer === 'yes' && !abilities.has(sign) ? [asWords(sign).toLowerCase()] : [],
  );
}
