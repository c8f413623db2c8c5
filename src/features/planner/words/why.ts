import type { Slug } from '../../../log/index.ts';
import {
  type Basis,
  type MatchedRule,
  type Plan,
  type Replayed,
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
export function whySentence(replayed: Replayed, rules: Rules): string {
  const { plan } = replayed;
  if (plan.open.length > 0) {
    // What is open says so itself, on a card above; this is what it does to the plan.
    const brings = rules.checkIn.atLeast.find(({ decision }) => decision === plan.urgency);
    return brings?.because ?? 'The plan stops until someone has looked.';
  }
  const change = changeBehind(replayed);
  if (plan.today.kind !== 'rest' && change !== undefined) {
    const [reason] = reasonsOfChange(replayed, rules);
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

/** The change of level behind today: one of this day, or a break that no session has ended yet. */
export function changeBehind({ plan, decisions }: Replayed): Plan['changes'][number] | undefined {
  const last = plan.changes.at(-1);
  if (last === undefined || last.day === plan.day) return last;
  const isStillAway =
    last.why === 'break' &&
    !decisions.some(({ about, day }) => about === 'session' && day > last.day);
  return isStillAway ? last : undefined;
}

/** What that change rests on: where a reader was placed, or how long they were away. */
export function reasonsOfChange(replayed: Replayed, rules: Rules): readonly Reason[] {
  const change = changeBehind(replayed);
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
