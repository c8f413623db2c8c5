import { caution } from './caution.ts';
import type { Judgement } from './judge.ts';
import type { PurposeId, Verdict } from './types.ts';

/** A pair that has been judged. */
export interface JudgedPair {
  readonly key: string;
  readonly name: string;
  readonly purpose: PurposeId;
  readonly judgement: Judgement;
}

/** Which of some pairs to reach for, of those meant for one purpose. */
export interface Choice {
  readonly purpose: PurposeId;
  readonly verdict: Verdict;
  /** One pair, or several that nothing tells apart. */
  readonly pairs: readonly JudgedPair[];
}

/**
 * For each purpose the pair that speaks least against itself: the boldest verdict, then the fewest
 * tests still open, then the fewest answers that ask for caution. In the order in which the
 * purposes first come.
 */
export function choose(pairs: readonly JudgedPair[]): Choice[] {
  const purposes = [...new Set(pairs.map(({ purpose }) => purpose))];
  return purposes.flatMap((purpose) => {
    const rivals = pairs.filter((pair) => pair.purpose === purpose);
    const [first, ...rest] = rivals.toSorted(byCaution);
    if (!first) return [];
    const equals = rest.filter((pair) => byCaution(first, pair) === 0);
    return [{ purpose, verdict: first.judgement.verdict, pairs: [first, ...equals] }];
  });
}

function byCaution(a: JudgedPair, b: JudgedPair): number {
  return (
    caution(a.judgement.verdict) - caution(b.judgement.verdict) ||
    a.judgement.open.length - b.judgement.open.length ||
    cautiousAnswers(a) - cautiousAnswers(b)
  );
}

function cautiousAnswers({ judgement }: JudgedPair): number {
  return judgement.reasons.filter(({ verdict }) => verdict !== 'wear-now').length;
}
