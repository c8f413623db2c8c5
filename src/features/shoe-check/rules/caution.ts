import {
  type Floor,
  type PhaseAnswer,
  type PhaseGroup,
  type PurposeId,
  type RuleAnswer,
  type ShoeRules,
  type Verdict,
  phaseGroups,
  verdicts,
} from './types.ts';

/** How cautious a verdict is: 0 for “wear now”, 2 for “leave for later”. */
export function caution(verdict: Verdict): number {
  return verdicts.indexOf(verdict);
}

/** The most cautious of some verdicts; “wear now” when there are none. */
export function mostCautious(given: readonly Verdict[]): Verdict {
  return given.reduce((worst, next) => (caution(next) > caution(worst) ? next : worst), 'wear-now');
}

/** The group that a phase belongs to. */
export function groupOf(phase: PhaseAnswer, rules: Pick<ShoeRules, 'phaseGroups'>): PhaseGroup {
  return phaseGroups.find((group) => rules.phaseGroups[group].includes(phase)) ?? 'early';
}

/** The boldest verdict one answer allows for this purpose, in each group of phases. */
export function floorFor(answer: Pick<RuleAnswer, 'floor' | 'strict'>, purpose: PurposeId): Floor {
  const floors = [
    answer.floor,
    ...answer.strict.filter(({ purposes }) => purposes.includes(purpose)).map(({ floor }) => floor),
  ];
  const worst = (group: PhaseGroup) => mostCautious(floors.map((floor) => floor[group]));
  return { early: worst('early'), middle: worst('middle'), late: worst('late') };
}
