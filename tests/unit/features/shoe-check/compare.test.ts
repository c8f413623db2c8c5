import { describe, expect, it } from 'vitest';
import { choose } from '../../../../src/features/shoe-check/rules/compare.ts';
import { judge } from '../../../../src/features/shoe-check/rules/judge.ts';
import type { Answers, PurposeId } from '../../../../src/features/shoe-check/rules/types.ts';
import { rules, shoeWith } from './rules.ts';

function pair(name: string, answers: Answers, purpose: PurposeId = 'everyday') {
  return { key: name, name, purpose, judgement: judge(answers, purpose, 'settle', rules) };
}

function chosen(...pairs: ReturnType<typeof pair>[]) {
  return choose(pairs).map(({ purpose, verdict, pairs: best }) => ({
    purpose,
    verdict,
    names: best.map(({ name }) => name),
  }));
}

describe('the choice between pairs', () => {
  const roomy = pair('roomy', shoeWith({}));
  const hard = pair('hard', shoeWith({ cushioning: 'hard' }));
  const hardAndHigh = pair('high', shoeWith({ cushioning: 'hard', 'heel-height': '16-to-30' }));
  const crowded = pair('crowded', shoeWith({ 'toe-box-width': 'crowded' }));

  it('falls on the boldest verdict', () => {
    expect(chosen(crowded, hard, roomy)).toEqual([
      { purpose: 'everyday', verdict: 'wear-now', names: ['roomy'] },
    ]);
  });

  it('falls on the fewest things to change where verdicts are equal', () => {
    expect(chosen(hardAndHigh, hard, crowded)[0]?.names).toEqual(['hard']);
  });

  it('prefers a pair that was tested in full', () => {
    const halfTested = pair('half', shoeWith({ wear: 'notSure' }));
    expect(chosen(halfTested, roomy)[0]?.names).toEqual(['roomy']);
  });

  it('names all that nothing tells apart', () => {
    expect(chosen(roomy, pair('twin', shoeWith({})))[0]?.names).toEqual(['roomy', 'twin']);
  });

  it('is made for each purpose by itself: a trainer never takes the place of a safety boot', () => {
    const boot = pair('boot', shoeWith({ cushioning: 'hard' }), 'safety-boots');
    expect(chosen(roomy, boot).map(({ purpose, names }) => [purpose, names])).toEqual([
      ['everyday', ['roomy']],
      ['safety-boots', ['boot']],
    ]);
  });
});
