import { daysBetween, readDay } from '../../../lib/days.ts';
import type { Day } from '../../../lib/days.ts';
import { readableDay } from '../../../lib/readable-date.ts';
import type { Slug } from '../../../log/index.ts';
import { indexOfLevel, pathFor } from '../../../plan/index.ts';
import type { Path, Rules } from '../../../plan/index.ts';

/**
 * What a link carries of a plan: where someone stands on the ladder, and nothing else about them.
 * No name, no note, no medical fact, no side, no history.
 */
export interface SharedPlan {
  readonly rulesVersion: number;
  readonly sport: Slug;
  readonly strengthLevel: Slug;
  readonly activityLevel: Slug;
  /** Of one session at the activity level: whole, 0 to the most that the level has. */
  readonly minutes: number;
  /** Pain of a usual morning, 0 to 10 in tenths: the stop rule counts from it. */
  readonly usualMorningPain: number;
  /** The day it was made, in the maker's own calendar. */
  readonly madeOn: Day;
}

export type PlanLinkRead =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'plan'; readonly shared: SharedPlan }
  | { readonly kind: 'problem'; readonly sentence: string };

/** The form of the link. A new form gets a new number. */
const linkVersion = 1;
const longestLink = 300;

const sentences = {
  damaged: 'This link is damaged, so nothing was taken from it. Ask for it again.',
  newer:
    'This link was made by a newer version of the planner. Reload the page, then open it again.',
  otherRules:
    'This link was made under other rules than your plan has, so it can’t be shown. Ask for a new one.',
  future:
    'The plan in this link is from a day that has not come yet, so nothing was taken from it.',
} as const;

/**
 * The part of a link after `#`: `plan=1.` and then rules version, sport, both levels, minutes,
 * tenths of usual morning pain and day, with dots between. Only a–z, 0–9, `=`, `.` and `-`, so that
 * no mail program breaks it.
 */
export function writePlanLink(shared: SharedPlan): string {
  const parts = [
    linkVersion,
    shared.rulesVersion,
    shared.sport,
    shared.strengthLevel,
    shared.activityLevel,
    Math.floor(shared.minutes),
    Math.floor(shared.usualMorningPain * 10),
    shared.madeOn,
  ];
  return `plan=${parts.join('.')}`;
}

/**
 * The plan that a link carries, from the part after `#`. It is a stranger's input: what isn't
 * wholly a plan of these rules, made on one of the days that the rules look back on, is refused
 * with a sentence. Never throws.
 */
export function readPlanLink(hash: string, rules: Rules, today: Day): PlanLinkRead {
  const text = hash.replace(/^#/, '');
  if (!text.startsWith('plan=')) return { kind: 'nothing' };
  if (text.length > longestLink) return problem(sentences.damaged);
  const [version = '', ...parts] = text.slice('plan='.length).split('.');
  if (version !== String(linkVersion)) {
    const isNewer = (wholeFrom(version, 999) ?? 0) > linkVersion;
    return problem(isNewer ? sentences.newer : sentences.damaged);
  }
  if (parts.length !== 7) return problem(sentences.damaged);
  const [
    rulesPart = '',
    sport = '',
    strength = '',
    activity = '',
    time = '',
    usual = '',
    day = '',
  ] = parts;
  const rulesVersion = wholeFrom(rulesPart, 1_000_000);
  const madeOn = readDay(day);
  if (!rulesVersion || madeOn === undefined) return problem(sentences.damaged);
  if (rulesVersion !== rules.version) return problem(sentences.otherRules);
  if (madeOn > today) return problem(sentences.future);
  if (daysBetween(madeOn, today) > rules.checkIn.limits.lookBackDays.count) {
    return problem(tooOld(madeOn, rules));
  }

  if (!rules.ladder.sports.some(({ id }) => id === sport)) return problem(sentences.damaged);
  const path = pathFor(rules, sport);
  const level = activityLevelOn(path, activity);
  if (level === undefined || indexOfLevel(path, 'strength', strength) === undefined) {
    return problem(sentences.damaged);
  }
  const minutes = wholeFrom(time, level.activity.minutesTo);
  const tenths = wholeFrom(usual, 100);
  if (minutes === undefined || tenths === undefined) return problem(sentences.damaged);
  return {
    kind: 'plan',
    shared: {
      rulesVersion,
      sport,
      strengthLevel: strength,
      activityLevel: activity,
      minutes,
      usualMorningPain: tenths / 10,
      madeOn,
    },
  };
}

function tooOld(madeOn: Day, rules: Rules): string {
  const { count } = rules.checkIn.limits.lookBackDays;
  return `The plan in this link is from ${readableDay(madeOn)}. After ${count} days a plan says too little about today. Ask for a new one.`;
}

function problem(sentence: string): PlanLinkRead {
  return { kind: 'problem', sentence };
}

/** A whole number from 0 to `most`, written the one shortest way; else nothing. */
function wholeFrom(text: string, most: number): number | undefined {
  if (!/^(?:0|[1-9]\d{0,6})$/.test(text)) return undefined;
  const number = Number(text);
  return number <= most ? number : undefined;
}

function activityLevelOn(path: Path, id: Slug) {
  const index = indexOfLevel(path, 'activity', id);
  return index === undefined ? undefined : path.activity[index];
}
