import type { Track } from '../../../log/index.ts';
import { nextRung, stages } from '../../../plan/index.ts';
import type { Level, Path, Position, Stage } from '../../../plan/index.ts';

/** Where a level lies for a reader; `plain` where there is no reader. */
export type Place = 'held' | 'here' | 'next' | 'ahead' | 'plain';

/** One level on the picture. */
export interface Rung {
  readonly level: Level;
  /** From 1, the lowest of its track. */
  readonly step: number;
  readonly place: Place;
  /** A checklist of its own stands before it. */
  readonly hasGate: boolean;
  /** As far as a clinician has said. */
  readonly isLimit: boolean;
}

/** The levels of one phase on one track, the highest first. */
export interface Band {
  readonly stage: Stage;
  readonly rungs: readonly Rung[];
}

/** Both tracks in bands of phases, the highest first; both have the same bands. */
export type Picture = Readonly<Record<Track, readonly Band[]>>;

interface Reader {
  readonly at: Position;
  /** Index of the highest level that a clinician has named, on each track. */
  readonly limits: Readonly<Record<Track, number | undefined>>;
}

/** The ladder of a path, from the top to the bottom, with where a reader is on it. */
export function pictureOf(path: Path, reader?: Reader): Picture {
  const next = reader && nextRung(path, reader.at);
  const placeOf = (track: Track, index: number): Place => {
    if (reader === undefined) return 'plain';
    const here = reader.at[track];
    if (index === here) return 'here';
    if (index < here) return 'held';
    return next?.track === track && next.index === index ? 'next' : 'ahead';
  };
  const bandsOf = (track: Track): Band[] =>
    [...shownStages(path)].reverse().map((stage) => ({
      stage,
      rungs: path[track]
        .map((level, index): Rung => ({
          level,
          step: index + 1,
          place: placeOf(track, index),
          hasGate: level.opensWhen.length > 0,
          isLimit: reader?.limits[track] === index,
        }))
        .filter(({ level }) => level.stage === stage)
        .reverse(),
    }));
  return { strength: bandsOf('strength'), activity: bandsOf('activity') };
}

/** The phases in which there is a level at all, lowest first. */
function shownStages({ strength, activity }: Path): Stage[] {
  return stages.filter((stage) =>
    [...strength, ...activity].some((level) => level.stage === stage),
  );
}

/** Every level of the picture in the one order of climbing, the highest first. */
export function rowsOf({ strength, activity }: Picture, { rungs }: Path): Rung[] {
  const all = { strength: lowestFirst(strength), activity: lowestFirst(activity) };
  const climbed = [
    { track: 'strength', index: 0 } as const,
    { track: 'activity', index: 0 } as const,
    ...rungs,
  ];
  return climbed.flatMap(({ track, index }) => all[track][index] ?? []).reverse();
}

function lowestFirst(bands: readonly Band[]): Rung[] {
  return bands.flatMap(({ rungs }) => rungs).reverse();
}
