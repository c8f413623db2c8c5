import type { Day } from '../../../lib/days.ts';
import { current } from '../../../log/index.ts';
import type { Clinician, Entry, Profile, Slug, Track } from '../../../log/index.ts';
import { pathFor } from '../../../plan/index.ts';
import type { Change, Path, Position, Rules } from '../../../plan/index.ts';

/** One turn in the story of the plan: what changed on a day, and why. */
export interface Turn {
  readonly day: Day;
  /** `Step up`, `Step back` …: what happened, in a word or two. */
  readonly word: string;
  /** What moved on each track, in words; none where nothing did. */
  readonly moves: readonly string[];
  /** Why, in the words of the rules. */
  readonly why: readonly string[];
}

const turnWords: Readonly<Record<Change['why'], string>> = {
  placed: 'Where you began',
  'step-up': 'Step up',
  'step-back': 'Step back',
  break: 'A lower start after a break',
  stopped: 'Waiting for a clinician',
  sport: 'Another sport',
};

const trackWords: Readonly<Record<Track, string>> = { strength: 'Exercises', activity: 'Activity' };

/** What clinicians are called in a sentence. */
export const clinicianWords: Readonly<Record<Clinician, string>> = {
  physiotherapist: 'physiotherapist',
  podiatrist: 'podiatrist',
  familyDoctor: 'family doctor',
  specialist: 'specialist',
  surgeon: 'surgeon',
  otherClinician: 'other clinician',
};

/**
 * The steps so far, the latest first: the changes of level that the engine noted, and what
 * clinicians have said about how far to go.
 */
export function storyOf(
  changes: readonly Change[],
  entries: readonly Entry[],
  rules: Rules,
  today: Day,
): Turn[] {
  const journal = current(entries).filter(({ day }) => day <= today);
  const profiles = journal.filter((entry) => entry.type === 'profile');
  const turns = changes.map((change): Turn => {
    const { from, to } = pathsOf(change, profiles, rules);
    return {
      day: change.day,
      word: turnWords[change.why],
      moves: movesOf(change, from, to),
      why: whyOf(change, rules),
    };
  });
  for (const entry of journal) {
    if (entry.type !== 'clearance') continue;
    const limits = limitsOf(entry, pathAt(entry.day, profiles, rules));
    if (limits.length === 0) continue;
    const who = clinicianWords[entry.who];
    turns.push({
      day: entry.day,
      word: 'Limits noted',
      moves: limits,
      why: [`Your ${who} said so.`],
    });
  }
  // A stable sort: on one day the order of the log stays.
  return turns.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).reverse();
}

/** The path that held on a day: positions in a change are places on it. */
function pathAt(day: Day, profiles: readonly Profile[], rules: Rules): Path {
  return pathFor(rules, profiles.findLast((profile) => profile.day <= day)?.sport);
}

function pathsOf(
  { day, why }: Change,
  profiles: readonly Profile[],
  rules: Rules,
): { readonly from: Path; readonly to: Path } {
  const to = pathAt(day, profiles, rules);
  if (why !== 'sport') return { from: to, to };
  const before = profiles.filter((profile) => profile.day <= day).map(({ sport }) => sport);
  const other = before.findLast((sport) => pathFor(rules, sport) !== to);
  return { from: pathFor(rules, other), to };
}

function movesOf(
  { why, from, to }: Pick<Change, 'why' | 'from' | 'to'>,
  fromPath: Path,
  toPath: Path,
): string[] {
  return (['strength', 'activity'] as const).flatMap((track) => {
    const before = nameOf(fromPath, from, track);
    const after = nameOf(toPath, to, track);
    if (why === 'placed') return [`${trackWords[track]}: “${after}”.`];
    return from[track] === to[track]
      ? []
      : [`${trackWords[track]}: from “${before}” to “${after}”.`];
  });
}

function nameOf(path: Path, at: Position, track: Track): string {
  return (path[track][at[track]] ?? path[track].at(-1))?.name ?? '';
}

function whyOf({ why, rules: ids }: Change, rules: Rules): string[] {
  if (why === 'step-up') return ['Every line of the checklist was met.'];
  if (why === 'sport')
    return ['Each sport has its own last steps, so you went back to where they begin.'];
  const reasons = ids.flatMap((id) => reasonOf(id, rules) ?? []);
  if (why === 'placed' && reasons.length === 0) return ['Your answers put you here.'];
  return [...new Set(reasons)];
}

/** What a rule, a sign, a placement or a break says of itself. */
function reasonOf(id: Slug, { checkIn, warningSigns, entry }: Rules): string | undefined {
  const rule = [...checkIn.rules, ...warningSigns, ...entry.placements].find(
    (reasoned) => reasoned.id === id,
  );
  if (rule !== undefined) return rule.because;
  return checkIn.limits.breakSteps.find(({ fromDays }) => id === `break-${fromDays}`)?.because;
}

function limitsOf(
  entry: Extract<ReturnType<typeof current>[number], { type: 'clearance' }>,
  path: Path,
): string[] {
  const { strengthLevelUpTo, activityLevelUpTo, minutesUpTo, impactAllowed } = entry;
  const name = (track: Track, id: Slug) => path[track].find((level) => level.id === id)?.name ?? id;
  return [
    ...(strengthLevelUpTo === undefined
      ? []
      : [`Exercises: up to “${name('strength', strengthLevelUpTo)}”.`]),
    ...(activityLevelUpTo === undefined
      ? []
      : [`Activity: up to “${name('activity', activityLevelUpTo)}”.`]),
    ...(minutesUpTo === undefined ? [] : [`Sessions of ${minutesUpTo} minutes at most.`]),
    ...(impactAllowed === undefined
      ? []
      : [impactAllowed === 'yes' ? 'Impact is allowed.' : 'No impact for now.']),
  ];
}
