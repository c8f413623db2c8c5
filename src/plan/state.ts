import type { Clearance, Profile, Session, Slug, Track, YesNo } from '../log/entries.ts';
import { addDays, daysBetween } from '../lib/days.ts';
import type { Day } from '../lib/days.ts';
import type { Match } from './judge.ts';
import { activityAt, pathFor } from './ladder.ts';
import type { Path, Position } from './ladder.ts';
import type { DecisionKind, Inputs, MedicalLimit, Rules } from './rules.ts';

/** Days since the first one we know. The fold counts with these; no other file sees them. */
export type DayNumber = number;

const firstDay = '1900-01-01' as Day;

export function numberOf(day: Day): DayNumber {
  return daysBetween(firstDay, day);
}

export function dayOf(number: DayNumber): Day {
  return addDays(firstDay, number);
}

/** What the log says about one track. */
export interface TrackState {
  /** Index of the level held. */
  level: number;
  /** The level of the last session: steps down are counted from here, so two never add up. */
  base: number;
  /** The last session, or the placement. */
  lastSession: DayNumber;
  /** Days of good sessions on this level, in a row. */
  goodDays: DayNumber[];
  /** What the minutes of the level have grown to. Activity track only. */
  minutes: number;
  /** After a long break: what a new placement may not go above. */
  ceiling: number | undefined;
}

/** A run of sessions without a sign. */
export interface Run {
  count: number;
  first: DayNumber;
  last: DayNumber;
}

/** A session that was green, done as planned and with nothing new, whatever its level. */
export interface Green {
  readonly day: DayNumber;
  readonly track: Track;
  readonly level: number;
  readonly activity: Slug | undefined;
  readonly minutes: number | undefined;
}

/** A change of level, or a flare, for the story of the plan so far. */
export interface Change {
  readonly day: Day;
  readonly why: 'placed' | 'step-up' | 'step-back' | 'break' | 'stopped' | 'sport';
  readonly from: Position;
  readonly to: Position;
  /** The rules, signs or limits behind it. */
  readonly rules: readonly Slug[];
}

/** A decision as it was made. */
export interface Decided {
  readonly day: Day;
  readonly about: 'session' | 'morning' | 'step-up' | 'day';
  readonly track: Track | undefined;
  readonly decision: DecisionKind;
  readonly matched: readonly Match[];
}

/**
 * Everything the plan of a day is made from. The fold (`fold-day.ts`) owns it while it runs and
 * hands it out read-only.
 */
export interface State {
  readonly rules: Rules;
  day: DayNumber;
  /** The same day as the log writes it. */
  today: Day;
  path: Path;
  profile: Profile | undefined;
  placed: boolean;
  readonly strength: TrackState;
  readonly activity: TrackState;
  /** Pain of a usual morning; later mornings are compared with it. */
  usual: number;
  /** The last day on which a level changed or a check-in was red: the 7 days count from here. */
  lastChange: DayNumber;
  /** The first day that is no longer a day of rest. */
  restUntil: DayNumber;
  /** Since a red answer: rest lasts until a morning is back to usual. */
  awaitingUsualSince: DayNumber | undefined;
  lastMorningAbove: DayNumber | undefined;
  /** Each warning sign's answer that holds, with the day of the last one. */
  readonly signs: Map<Slug, { answer: YesNo; since: DayNumber }>;
  /** Those whose answer stops the plan. */
  readonly openSigns: Set<Slug>;
  /** What a rule found that only a clinician's word closes. */
  readonly found: Map<Slug, DayNumber>;
  readonly closed: Map<Slug, DayNumber>;
  /** Each open matter the levels went down for, by the day it was told or found. */
  heldFor: ReadonlyMap<Slug, DayNumber>;
  limits: readonly MedicalLimit[];
  readonly limitSince: Map<Slug, DayNumber>;
  readonly clearances: Clearance[];
  readonly greens: Green[];
  readonly reds: { readonly day: DayNumber; readonly atLowest: boolean }[];
  readonly mornings: { readonly day: DayNumber; readonly above: boolean }[];
  readonly lastMornings: number[];
  readonly lengths: {
    readonly day: DayNumber;
    readonly activity: Slug;
    readonly minutes: number;
  }[];
  readonly strengthDone: {
    readonly day: DayNumber;
    readonly exercises: readonly Slug[] | undefined;
  }[];
  readonly activityDone: DayNumber[];
  /** The last time something only kept one fit, and the level it would open as a level's own work. */
  lastFitness: { readonly day: DayNumber; readonly opens: number } | undefined;
  lastImpact: DayNumber | undefined;
  readonly runs: Map<Slug, Run>;
  readonly abilities: Map<Slug, { answer: YesNo; day: DayNumber }>;
  readonly measures: Map<string, { value: number; day: DayNumber }>;
  /** Sessions whose morning after has not been looked at. */
  pending: {
    readonly session: Session;
    readonly planned: boolean | undefined;
    readonly level: number;
  }[];
  impactToday: boolean;
  readonly changes: Change[];
  readonly decisions: Decided[];
  /** Those of this day and the one before, with what the rules were given. */
  readonly recent: { readonly day: DayNumber; readonly made: Decided; readonly given: Inputs }[];
}

/** The state before the first entry: the lowest levels, nothing known. */
export function emptyState(rules: Rules, day: DayNumber): State {
  const path = pathFor(rules, undefined);
  const track = (): TrackState => ({
    level: 0,
    base: 0,
    lastSession: day,
    goodDays: [],
    minutes: activityAt(path, { strength: 0, activity: 0 }).activity.minutesFrom,
    ceiling: undefined,
  });
  return {
    rules,
    day,
    today: dayOf(day),
    path,
    profile: undefined,
    placed: false,
    strength: track(),
    activity: track(),
    usual: 0,
    lastChange: day,
    restUntil: day,
    awaitingUsualSince: undefined,
    lastMorningAbove: undefined,
    signs: new Map(),
    openSigns: new Set(),
    found: new Map(),
    closed: new Map(),
    heldFor: new Map(),
    limits: [],
    limitSince: new Map(),
    clearances: [],
    greens: [],
    reds: [],
    mornings: [],
    lastMornings: [],
    lengths: [],
    strengthDone: [],
    activityDone: [],
    lastFitness: undefined,
    lastImpact: undefined,
    runs: new Map(),
    abilities: new Map(),
    measures: new Map(),
    pending: [],
    impactToday: false,
    changes: [],
    decisions: [],
    recent: [],
  };
}

export function positionOf(state: State): Position {
  return { strength: state.strength.level, activity: state.activity.level };
}
