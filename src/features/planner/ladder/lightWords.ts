import { combineAll, only } from '../../../plan/index.ts';
import type { Condition, DecisionKind, Rule, Rules } from '../../../plan/index.ts';
import { counted } from './ruleWords.ts';

/** The traffic light in short lines, for paper: every number comes from the rules. */
export interface Light {
  readonly colour: 'Green' | 'Amber' | 'Red';
  /** What has to be true: all lines for green, one is enough for amber and red. */
  readonly when: readonly string[];
  readonly then: string;
}

/** What stops a session, and what follows: the same limits as on every exercise page. */
export interface StopRule {
  readonly when: readonly string[];
  readonly then: string;
}

export function stopRuleOf(rules: Rules): StopRule {
  const { restDays, levelsDown } = leastOf(rules, 'step-back');
  return {
    when: rulesOf(rules, 'step-back').map(inShort),
    then: `Rest at least ${counted(restDays, 'day')}, then start ${counted(levelsDown, 'level')} lower.`,
  };
}

export function lightsOf(rules: Rules): readonly Light[] {
  const amber = rulesOf(rules, 'rest');
  const stop = stopRuleOf(rules);
  const rest = leastOf(rules, 'rest');
  return [
    {
      colour: 'Green',
      when: [
        ...amber.map(({ when }) => opposite(when)).filter(Boolean),
        'no limp, and done as planned',
        'nothing new, and no painkiller for the foot',
      ],
      then: `A good session. It takes ${rules.checkIn.limits.goodSessions.count} in a row, and ${counted(rules.checkIn.limits.daysBetweenSteps.count, 'day')} since the last step, before the next level.`,
    },
    {
      colour: 'Amber',
      when: amber.map(inShort),
      then: `${counted(rest.restDays, 'day')} of rest, then the same again.`,
    },
    { colour: 'Red', when: stop.when, then: stop.then },
  ];
}

/** The rules about a session that come to a decision. */
function rulesOf({ checkIn }: Rules, decision: DecisionKind): readonly Rule[] {
  return checkIn.rules.filter(
    (rule) => rule.judges.includes('session') && rule.effects.decision === decision,
  );
}

function leastOf({ checkIn }: Rules, decision: DecisionKind) {
  return combineAll([only(decision)], checkIn.atLeast);
}

/** A rule as one short line; where its form isn't known, its own reason. */
function inShort({ when, because }: Rule): string {
  return shortOf(when) ?? because;
}

function shortOf(when: Condition): string | undefined {
  if (!('input' in when)) return undefined;
  if ('is' in when) {
    return {
      limp: 'you limp, during it or afterwards',
      compensation: 'you spare the toe',
      swelling: 'the foot swells',
      settledWithin24Hours: 'it is still above your usual after 24 hours',
    }[when.input];
  }
  if (when.input === 'painDuring') {
    if ('atLeast' in when) return `pain in the ball of the foot reaches ${when.atLeast} out of 10`;
    if ('above' in when) return `pain in the ball of the foot goes above ${when.above} out of 10`;
  }
  if (when.input === 'morningAboveUsual') {
    if ('atLeast' in when) {
      return `the next morning is ${when.atLeast} or more points above your usual`;
    }
    if ('above' in when && when.above === 0) return 'the next morning is above your usual';
  }
  return undefined;
}

/** What keeps an amber line away: the line for green. */
function opposite(when: Condition): string {
  if (!('input' in when)) return '';
  if (when.input === 'painDuring' && 'above' in when) return `pain 0 to ${when.above} during it`;
  if (when.input === 'morningAboveUsual') return 'the next morning at your usual';
  if (when.input === 'swelling') return 'no swelling';
  return '';
}
