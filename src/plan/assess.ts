import type { Profile, Slug } from '../log/entries.ts';
import { evaluate } from './conditions.ts';
import type { Truth } from './conditions.ts';
import { indexOfLevel, pathFor } from './ladder.ts';
import type { Position } from './ladder.ts';
import type { Inputs, InputValue, MedicalLimit, Placement, Rules, WarningSign } from './rules.ts';

/** Answers to the warning signs and the entry questions, and what is known of the reader. */
export interface Answers {
  readonly answers: Readonly<Record<Slug, InputValue>>;
  readonly profile?: Partial<Profile>;
}

export interface Placed {
  readonly placement: Placement;
  /** `unknown`: it could not be ruled out. */
  readonly truth: 'yes' | 'unknown';
}

export interface OpenSign {
  readonly sign: WarningSign;
  readonly answer: 'yes' | 'notSure';
}

export interface Assessed {
  /** Where a reader who is new here begins. */
  readonly start: Position;
  readonly placed: readonly Placed[];
  readonly signs: readonly OpenSign[];
  /** Signs without an answer. They keep the plan from going up. */
  readonly unanswered: readonly WarningSign[];
  readonly limits: readonly MedicalLimit[];
  /** Pain of a usual morning, 0–10; 0 where it isn't known, which judges later ones most strictly. */
  readonly usualMorningPain: number;
}

/**
 * Where the answers place a reader, and what stands in the way. Every combination has an answer;
 * what is missing or “not sure” counts as the more cautious.
 */
export function assess({ answers, profile }: Answers, rules: Rules): Assessed {
  const placed = rules.entry.placements.flatMap((placement): Placed[] => {
    const truth = evaluate(placement.when, answers);
    return truth === 'no' ? [] : [{ placement, truth }];
  });
  const signs = rules.warningSigns.flatMap((sign): OpenSign[] => {
    const answer = answers[sign.id];
    return answer === 'yes' || answer === 'notSure' ? [{ sign, answer }] : [];
  });
  const usual = answers['usualMorningPain'];
  return {
    start: lowest(placed, rules),
    placed,
    signs,
    unanswered: rules.warningSigns.filter(({ id }) => !isSignAnswer(answers[id])),
    limits: medicalLimits(profile, rules),
    usualMorningPain: typeof usual === 'number' ? usual : 0,
  };
}

/** Whether an answer to a warning sign is one. */
export function isSignAnswer(answer: unknown): answer is 'yes' | 'no' | 'notSure' {
  return answer === 'yes' || answer === 'no' || answer === 'notSure';
}

/** The lowest that any of them allows, on the levels all sports share. */
function lowest(placed: readonly Placed[], rules: Rules): Position {
  const { highestStart } = rules.entry;
  const caps = [
    { strengthAtMost: highestStart.strength, activityAtMost: highestStart.activity },
    ...placed.map(({ placement }) => placement),
  ].map((placement) => placementIndex(placement, rules));
  return {
    strength: Math.min(...caps.map(({ strength }) => strength)),
    activity: Math.min(...caps.map(({ activity }) => activity)),
  };
}

/** The levels of a placement as a position. */
export function placementIndex(
  placement: Pick<Placement, 'strengthAtMost' | 'activityAtMost'>,
  rules: Rules,
): Position {
  // Placements only name levels that all sports share, so any path will do.
  const path = pathFor(rules, undefined);
  return {
    strength: indexOfLevel(path, 'strength', placement.strengthAtMost) ?? 0,
    activity: indexOfLevel(path, 'activity', placement.activityAtMost) ?? 0,
  };
}

/** The medical limits of a profile. A fact that is missing or “not sure” counts as true. */
export function medicalLimits(
  profile: Partial<Profile> | undefined,
  rules: Rules,
): readonly MedicalLimit[] {
  const inputs: Inputs = { ...profile?.medical, under18: under18(profile) };
  const holds = (truth: Truth) => truth !== 'no';
  return rules.entry.medicalLimits.filter(({ when }) => holds(evaluate(when, inputs)));
}

function under18(profile: Partial<Profile> | undefined): InputValue | undefined {
  const age = profile?.ageBand;
  if (age === undefined || age === 'notSure') return undefined;
  return age === 'under18' ? 'yes' : 'no';
}
