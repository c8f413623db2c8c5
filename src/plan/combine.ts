import type { Outcome, Urgency } from '../log/entries.ts';
import { decisionKinds, minutesKinds } from './rules.ts';
import type { CheckInRules, DecisionKind, Effects } from './rules.ts';

/** The boldest there is: what no rule speaks against. */
export const noCaution: Effects = {
  decision: 'advance',
  levelsDown: 0,
  restDays: 0,
  impactAllowed: true,
  minutes: 'grow',
};

/** A decision and nothing else: what it brings at least comes with `combineAll`. */
export function only(decision: DecisionKind): Effects {
  return { ...noCaution, decision };
}

/** How cautious a decision is: larger is more. */
export function caution(kind: DecisionKind): number {
  return decisionKinds.length - decisionKinds.indexOf(kind);
}

/** Of two, each effect at its more cautious. Order and repetition make no difference. */
export function combine(a: Effects, b: Effects): Effects {
  return {
    decision: caution(a.decision) >= caution(b.decision) ? a.decision : b.decision,
    levelsDown: Math.max(a.levelsDown, b.levelsDown),
    restDays: Math.max(a.restDays, b.restDays),
    impactAllowed: a.impactAllowed && b.impactAllowed,
    minutes:
      minutesKinds.indexOf(a.minutes) <= minutesKinds.indexOf(b.minutes) ? a.minutes : b.minutes,
  };
}

/**
 * All of them together, and with what its decision and every less cautious one bring at least. So
 * a more cautious decision never allows more than a less cautious one.
 */
export function combineAll(effects: readonly Effects[], atLeast: CheckInRules['atLeast']): Effects {
  const together = effects.reduce(combine, noCaution);
  return combine(together, floorOf(atLeast, together.decision));
}

const floors = new WeakMap<CheckInRules['atLeast'], ReadonlyMap<DecisionKind, Effects>>();

/** What a decision brings at least: its own part, and that of every less cautious one. */
export function floorOf(atLeast: CheckInRules['atLeast'], decision: DecisionKind): Effects {
  let known = floors.get(atLeast);
  if (known === undefined) {
    known = new Map(
      decisionKinds.map((kind) => [
        kind,
        atLeast
          .filter((least) => caution(least.decision) <= caution(kind))
          .map(effectsOnly)
          .reduce(combine, noCaution),
      ]),
    );
    floors.set(atLeast, known);
  }
  return known.get(decision) ?? noCaution;
}

/** Whether `a` is as cautious as `b` or more in every effect. */
export function asCautious(a: Effects, b: Effects): boolean {
  return (
    caution(a.decision) >= caution(b.decision) &&
    a.levelsDown >= b.levelsDown &&
    a.restDays >= b.restDays &&
    (!a.impactAllowed || b.impactAllowed) &&
    minutesKinds.indexOf(a.minutes) <= minutesKinds.indexOf(b.minutes)
  );
}

/** The decision in the words of the log. */
export function outcomeOf(kind: DecisionKind): { outcome: Outcome; urgency?: Urgency } {
  if (kind === 'now' || kind === 'today') return { outcome: 'urgent-care', urgency: kind };
  if (kind === 'days' || kind === 'routine') return { outcome: 'see-clinician', urgency: kind };
  return { outcome: kind };
}

function effectsOnly({ decision, levelsDown, restDays, impactAllowed, minutes }: Effects): Effects {
  return { decision, levelsDown, restDays, impactAllowed, minutes };
}
