import type { Slug, Track } from '../log/entries.ts';
import type { ActivityLevel, AskedActivity, Level, Rules, StrengthLevel } from './rules.ts';

/** Where a reader is: the index of the level on each track. */
export type Position = Readonly<Record<Track, number>>;

export const tracks = ['strength', 'activity'] as const;

/** One sport's way from the bottom to the top. */
export interface Path {
  readonly sport: Slug;
  readonly strength: readonly StrengthLevel[];
  readonly activity: readonly ActivityLevel[];
  /** Both tracks in the one order of climbing, without the two lowest levels. */
  readonly rungs: readonly { readonly track: Track; readonly index: number }[];
  /** How many levels of each track all sports share. */
  readonly common: Position;
}

const known = new WeakMap<Rules, Map<Slug, Path>>();

/** Without a sport, or with one the rules don't know, the everyday path. */
export function pathFor(rules: Rules, sport: Slug | undefined): Path {
  let paths = known.get(rules);
  if (paths === undefined) {
    paths = new Map(rules.ladder.sports.map(({ id, path }) => [id, makePath(rules, id, path)]));
    known.set(rules, paths);
  }
  const path = paths.get(sport ?? 'everyday-life') ?? paths.get('everyday-life');
  if (path === undefined) throw new Error('The ladder has no path “everyday-life”.');
  return path;
}

function makePath(rules: Rules, sport: Slug, tail: readonly Slug[]): Path {
  const byId = new Map(rules.ladder.levels.map((level) => [level.id, level]));
  const levelsOf = (ids: readonly Slug[]) => ids.flatMap((id) => byId.get(id) ?? []);
  const common = levelsOf(rules.ladder.path);
  const all = [...common, ...levelsOf(tail)];
  const strength = all.filter((level) => level.track === 'strength');
  const activity = all.filter((level) => level.track === 'activity');
  const indexOf = (level: Level) =>
    level.track === 'strength' ? strength.indexOf(level) : activity.indexOf(level);
  return {
    sport,
    strength,
    activity,
    rungs: all
      .map((level) => ({ track: level.track, index: indexOf(level) }))
      .filter(({ index }) => index > 0),
    common: {
      strength: common.filter(({ track }) => track === 'strength').length,
      activity: common.filter(({ track }) => track === 'activity').length,
    },
  };
}

/**
 * The one level that may open next: the first of the path that is not held. Because it is the
 * only one, what one track misses never makes room for the other to run ahead.
 */
export function nextRung(path: Path, at: Position): Path['rungs'][number] | undefined {
  return path.rungs.find(({ track, index }) => index > at[track]);
}

/** The index of a level on its track, or `undefined` when the path doesn't have it. */
export function indexOfLevel(path: Path, track: Track, id: Slug | undefined): number | undefined {
  const index = path[track].findIndex((level) => level.id === id);
  return index < 0 ? undefined : index;
}

export function strengthAt(path: Path, at: Position): StrengthLevel {
  const level = path.strength[at.strength];
  if (level === undefined) throw new RangeError(`No strength level ${at.strength}.`);
  return level;
}

export function activityAt(path: Path, at: Position): ActivityLevel {
  const level = path.activity[at.activity];
  if (level === undefined) throw new RangeError(`No activity level ${at.activity}.`);
  return level;
}

/** Whether hops, jumps or running are part of a level. */
export function isImpact(level: Level): boolean {
  return level.track === 'activity'
    ? level.activity.impact
    : level.exercises.some(({ impact }) => impact);
}

/** The level that opens an activity a reader may ask about. */
export interface Opening {
  readonly reached: boolean;
  readonly name: string;
  /** What is done there, on the activity track. */
  readonly kind: Slug | undefined;
}

/** The level that opens an activity on a path, if the path has one, and whether it is reached. */
export function openingLevel(
  { from }: AskedActivity,
  { path, ...at }: { readonly path: Path } & Readonly<Record<Track, { readonly level: number }>>,
): Opening | undefined {
  const own = from.find(({ sport }) => sport === 'any' || sport === path.sport);
  if (own === undefined) return undefined;
  for (const track of tracks) {
    const index = indexOfLevel(path, track, own.level);
    const level = index === undefined ? undefined : path[track][index];
    if (index === undefined || level === undefined) continue;
    const kind = level.track === 'activity' ? level.activity.kind : undefined;
    return { reached: index <= at[track].level, name: level.name, kind };
  }
  return undefined;
}
