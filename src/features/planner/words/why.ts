import type { Slug } from '../../../log/index.ts';
import {
  type Basis,
  type MatchedRule,
  type Plan,
  type Rules,
  decisionKinds,
} from '../../../plan/index.ts';

/** A reason with what it rests on. */
export interface Reason {
  readonly id: Slug;
  readonly title: string;
  readonly because: string;
  readonly basis: Basis;
}

/** The one sentence that says why today is as it is. */
export function whySentence(plan: Plan, rules: Rules): string {
  const open = plan.open[0];
  if (open !== undefined) {
    return (
      rules.warningSigns.find(({ id }) => id === open.id)?.because ??
      rules.checkIn.rules.find(({ id }) => id === open.id)?.because ??
      'Something is open that a clinician should see first.'
    );
  }
  const change = todaysChange(plan);
  if (plan.today.kind !== 'rest' && change !== undefined) {
    const [reason] = reasonsOfChange(plan, rules);
    if (reason !== undefined) return reason.because;
    if (change.why === 'step-up') return 'Every line of the checklist was met.';
    if (change.why === 'sport') return 'You chose another sport, and its ladder begins lower.';
  }
  const rest = plan.today.kind === 'rest' ? lastRedReason(plan, rules) : undefined;
  const [first] = mostCautiousFirst(plan.matched);
  if (plan.today.kind === 'rest') {
    const isAboutRest = first !== undefined && caution(first) <= decisionKinds.indexOf('rest');
    return isAboutRest ? first.rule.because : (rest ?? 'The foot had a red answer, so it rests.');
  }
  if (first === undefined) return 'Nothing you told us speaks against it.';
  return first.truth === 'yes'
    ? first.rule.because
    : 'Not everything is answered yet, and what is not known never counts as good.';
}

/** Matched rules, those that hold before those that are only not known, the strictest first. */
export function mostCautiousFirst(matched: readonly MatchedRule[]): readonly MatchedRule[] {
  return [...matched].sort(
    (a, b) => Number(a.truth !== 'yes') - Number(b.truth !== 'yes') || caution(a) - caution(b),
  );
}

function caution({ rule }: MatchedRule): number {
  return decisionKinds.indexOf(rule.effects.decision);
}

function todaysChange({ changes, day }: Plan): Plan['changes'][number] | undefined {
  return changes.findLast((change) => change.day === day);
}

/** What a change of level today rests on: where a reader was placed, or how long they were away. */
export function reasonsOfChange(plan: Plan, rules: Rules): readonly Reason[] {
  const change = todaysChange(plan);
  if (change?.why === 'placed') {
    const { placements, highestStart } = rules.entry;
    const reasons = placements
      .filter(({ id }) => change.rules.includes(id))
      .map(({ id, because, basis }) => ({ id, title: 'Where you start', because, basis }));
    const highest = { ...highestStart, id: 'highest-start', title: 'Where you start' };
    return reasons.length > 0 ? reasons : [highest];
  }
  if (change?.why === 'break') {
    return rules.checkIn.limits.breakSteps
      .filter(({ fromDays }) => change.rules.includes(`break-${fromDays}`))
      .map(({ fromDays, because, basis }) => ({
        id: `break-${fromDays}`,
        title: 'After a break',
        because,
        basis,
      }));
  }
  return [];
}

function lastRedReason({ changes }: Plan, rules: Rules): string | undefined {
  const last = changes.findLast(({ why }) => why === 'step-back' || why === 'stopped');
  return rules.checkIn.rules.find(({ id }) => last?.rules.includes(id))?.because;
}

/** What a rule read, in words: the reader's own answers. */
export function inputInWords(value: string | number | undefined): string {
  if (value === undefined) return 'not known';
  if (value === 'notSure') return 'not sure';
  return String(value).replace(
    /([a-z])([A-Z])/g,
    (_, a: string, b: string) => `${a} ${b.toLowerCase()}`,
  );
}
