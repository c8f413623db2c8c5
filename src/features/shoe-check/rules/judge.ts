import { caution, floorFor, groupOf, mostCautious } from './caution.ts';
import type {
  Answers,
  Change,
  Item,
  PhaseAnswer,
  PurposeId,
  RuleAnswer,
  ShoeRules,
  Verdict,
} from './types.ts';

/** What one answer says about the shoe. */
export interface Reason {
  readonly item: Item;
  readonly answer: RuleAnswer;
  /** The boldest verdict that this answer allows. */
  readonly verdict: Verdict;
}

/** A test that nobody has an answer to yet. */
export interface OpenItem {
  readonly item: Item;
  readonly why: 'notSure' | 'notTested';
  /** The boldest verdict until it is known. */
  readonly verdict: Verdict;
}

export interface Judgement {
  readonly verdict: Verdict;
  /** One for each answer given: the most cautious first, then in the order of the tests. */
  readonly reasons: readonly Reason[];
  /** What to find out, in the order of the tests. */
  readonly open: readonly OpenItem[];
  /** True when only what is still open stands between this shoe and a bolder verdict. */
  readonly waitsForAnswers: boolean;
  /** What to change about the answers that decide, cheapest first. */
  readonly changes: readonly Change[];
  /** What would be worth changing if this shoe could take it. */
  readonly blocked: readonly Change[];
  readonly notes: ShoeRules['purposes'][number]['notes'];
}

/**
 * Whether a shoe can be worn now. The most cautious answer decides; a test without an answer is
 * never bolder than its best real answer. Total: any answers, also none and unknown ones, give a
 * judgement; an answer that the rules don't know counts as a test not done.
 */
export function judge(
  answers: Answers,
  purpose: PurposeId,
  phase: PhaseAnswer,
  rules: ShoeRules,
): Judgement {
  const group = groupOf(phase, rules);
  const reasons: Reason[] = [];
  const open: OpenItem[] = [];
  for (const item of rules.items) {
    const given = answers[item.id];
    const answer = item.answers.find(({ id }) => id === given);
    if (answer) {
      reasons.push({ item, answer, verdict: floorFor(answer, purpose)[group] });
    } else {
      const why = given === 'notSure' ? 'notSure' : 'notTested';
      open.push({ item, why, verdict: item.notSure.floor[group] });
    }
  }
  const known = mostCautious(reasons.map(({ verdict }) => verdict));
  const verdict = mostCautious([known, ...open.map((each) => each.verdict)]);
  return {
    verdict,
    reasons: reasons.toSorted((a, b) => caution(b.verdict) - caution(a.verdict)),
    open,
    waitsForAnswers: caution(verdict) > caution(known),
    ...changesFor(reasons, known, purpose, rules),
    notes:
      rules.purposes
        .find(({ id }) => id === purpose)
        ?.notes.filter(({ phases }) => phases.includes(group)) ?? [],
  };
}

function changesFor(
  reasons: readonly Reason[],
  known: Verdict,
  purpose: PurposeId,
  rules: ShoeRules,
): Pick<Judgement, 'changes' | 'blocked'> {
  // What doesn't touch the deciding answers would be work for nothing.
  const deciding = reasons.filter(({ verdict }) => verdict !== 'wear-now' && verdict === known);
  const wanted = new Set(deciding.flatMap(({ answer }) => answer.changes));
  const cannot = new Set(reasons.flatMap(({ answer }) => answer.blocks));
  const fitting = rules.changes.filter(
    ({ id, onlyFor, whileWorn }) =>
      wanted.has(id) && (onlyFor?.includes(purpose) ?? true) && !(whileWorn && known === 'later'),
  );
  return {
    changes: fitting.filter(({ id }) => !cannot.has(id)),
    blocked: fitting.filter(({ id }) => cannot.has(id)),
  };
}
