import { describe, expect, it } from 'vitest';
import {
  type Action,
  type State,
  initialState,
  pairs,
  readRestored,
  reduce,
  screenAfter,
} from '../../../../src/features/shoe-check/state.ts';
import type { SavedShoe } from '../../../../src/features/shoe-check/savedShoes.ts';
import { rules } from './rules.ts';

const order = rules.items.map(({ id }) => id);

function after(...actions: Action[]): State {
  return actions.reduce(reduce, { ...initialState, key: 'first' });
}

const begun: Action[] = [
  { kind: 'setPhase', phase: 'settle' },
  { kind: 'setPurpose', purpose: 'home' },
];
const answered: Action[] = [
  ...begun,
  { kind: 'answer', item: 'toe-box-width', answer: 'roomy' },
  { kind: 'show', screen: { kind: 'result' } },
];
const slippers: SavedShoe = {
  shoeId: 'slippers',
  name: 'Slippers',
  purpose: 'home',
  answers: { wear: 'even' },
  phaseThen: 'wake',
};

describe('the way through the tests', () => {
  it('leads from the start over each test, once and in order, to the result', () => {
    const seen: string[] = [];
    let state = after(...begun);
    while (state.screen.kind !== 'result') {
      const screen = screenAfter(state, order);
      if (screen.kind === 'test') seen.push(screen.item);
      state = reduce(state, { kind: 'show', screen });
    }
    expect(seen).toEqual(order);
  });

  it('leads to one page where the reader wants that', () => {
    const state = after(...begun, { kind: 'setLayout', layout: 'page' });
    expect(screenAfter(state, order)).toEqual({ kind: 'all' });
  });

  it('keeps the answers on the way back', () => {
    const state = after(...answered, {
      kind: 'show',
      screen: { kind: 'test', item: 'toe-box-width' },
    });
    expect(state.answers).toEqual({ 'toe-box-width': 'roomy' });
  });

  it('forgets a problem as soon as its question is answered, and no other', () => {
    const state = after(
      {
        kind: 'problems',
        problems: [
          { field: 'phase', sentence: 'Choose.' },
          { field: 'purpose', sentence: 'Choose.' },
        ],
      },
      { kind: 'setPurpose', purpose: 'home' },
    );
    expect(state.problems.map(({ field }) => field)).toEqual(['phase']);
  });
});

describe('the pairs of a visit', () => {
  it('are kept when the next one begins, with the phase and the purpose', () => {
    const state = after(...answered, { kind: 'startAnother', key: 'second' });
    expect(state).toMatchObject({ phase: 'settle', purpose: 'home', answers: {} });
    expect(pairs(state)).toEqual([
      {
        key: 'first',
        name: 'Pair 1',
        purpose: 'home',
        answers: { 'toe-box-width': 'roomy' },
        isSaved: false,
      },
    ]);
  });

  it('come back with their own answers when the browser goes back to them', () => {
    const left = { screen: { kind: 'result' }, phase: 'settle', purpose: 'home', key: 'first' };
    const from = readRestored({ ...left, answers: {} }, rules);
    if (!from) throw new Error('What was left must be readable.');
    const state = after(
      ...answered,
      { kind: 'startAnother', key: 'second' },
      { kind: 'restore', from },
    );
    expect(state).toMatchObject({ key: 'first', answers: { 'toe-box-width': 'roomy' } });
  });

  it('stand side by side up to four; a fifth waits until one is unticked', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((shoeId) => ({ ...slippers, shoeId }));
    const state = after({ kind: 'readSaved', saved: five });
    expect(state.compared).toEqual(['a', 'b', 'c', 'd']);
    expect(reduce(state, { kind: 'tick', key: 'e' }).compared).toEqual(state.compared);
    const swapped = [
      { kind: 'tick', key: 'a' },
      { kind: 'tick', key: 'e' },
    ] as const;
    expect(swapped.reduce<State>(reduce, state).compared).toEqual(['b', 'c', 'd', 'e']);
  });
});

describe('saved pairs', () => {
  it('bring the phase along until the reader says otherwise', () => {
    const saved: Action = { kind: 'readSaved', saved: [slippers] };
    expect(after(saved).phase).toBe('wake');
    expect(after({ kind: 'setPhase', phase: 'walk' }, saved).phase).toBe('walk');
  });

  it('show what this visit has changed, under their saved name', () => {
    const [pair] = pairs(after({ kind: 'readSaved', saved: [slippers] }));
    if (!pair) throw new Error('The saved pair must be listed.');
    const state = after(
      { kind: 'readSaved', saved: [slippers] },
      { kind: 'openPair', pair, message: '' },
      { kind: 'answer', item: 'length', answer: 'thumb' },
      { kind: 'show', screen: { kind: 'result' } },
    );
    expect(pairs(state)).toMatchObject([
      { name: 'Slippers', isSaved: true, answers: { wear: 'even', length: 'thumb' } },
    ]);
  });

  it('leave the list and the comparison when they are removed', () => {
    const state = after(
      { kind: 'readSaved', saved: [slippers] },
      { kind: 'forgotten', key: 'slippers', message: 'Removed.' },
    );
    expect(pairs(state)).toEqual([]);
    expect(state.compared).toEqual([]);
  });
});

describe('what a reload finds', () => {
  const left = {
    screen: { kind: 'test', item: 'length' },
    phase: 'walk',
    purpose: 'gym',
    layout: 'page',
    key: 'first',
    answers: { length: 'thumb' },
  };

  it('is the pair in hand', () => {
    expect(readRestored(left, rules)).toEqual(left);
  });

  it.each([
    ['nothing', undefined],
    ['text', 'shoes'],
    ['an unknown screen', { ...left, screen: { kind: 'attic' } }],
    ['an unknown test', { ...left, screen: { kind: 'test', item: 'smell' } }],
    ['an unknown phase', { ...left, phase: 'later' }],
    ['no key', { ...left, key: 7 }],
  ])('is left alone when it is %s', (_, value) => {
    expect(readRestored(value, rules)).toBeUndefined();
  });

  it('loses answers that the rules don’t know', () => {
    const answers = { length: 'endless', wear: 'even', smell: 'bad' };
    expect(readRestored({ ...left, answers }, rules)?.answers).toEqual({ wear: 'even' });
  });
});

describe('the phase', () => {
  const planSays = (phase: 'settle' | 'walk' | undefined) => ({ kind: 'planSays', phase }) as const;

  it('is that of the plan where there is one, whatever a saved pair remembers', () => {
    const saved = [
      { shoeId: 'a', name: 'A', purpose: 'gym', answers: {}, phaseThen: 'settle' },
    ] as const;
    const state = after({ kind: 'readSaved', saved }, planSays('walk'));
    expect(state).toMatchObject({ phase: 'walk', phaseFrom: 'plan' });
  });

  it('is the reader’s own once they have chosen another, and stays so when the plan moves on', () => {
    const state = after(planSays('settle'), { kind: 'setPhase', phase: 'maintain' });
    expect(reduce(state, planSays('walk'))).toMatchObject({ phase: 'maintain', planPhase: 'walk' });
  });

  it('is the plan’s again once they take it back, and then moves on with it', () => {
    const state = after(
      planSays('settle'),
      { kind: 'setPhase', phase: 'maintain' },
      { kind: 'setPhase', phase: 'settle' },
    );
    expect(reduce(state, planSays('walk')).phase).toBe('walk');
  });

  it('is asked without a plan', () => {
    expect(after(planSays(undefined)).phase).toBeUndefined();
  });
});
