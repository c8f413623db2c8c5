import { describe, expect, it } from 'vitest';
import {
  chosenIn,
  dosed,
  planAddress,
  readAddress,
  writeAddress,
} from '../../../../src/features/practice/offer.ts';
import { offered } from './offered.ts';

describe('an address', () => {
  it('chooses exercises and the lowest phase that has a dose for all of them', () => {
    const { choice, problems } = readAddress('?exercise=raise,stand', offered);
    expect(choice).toEqual({ phase: 'walk', chosen: ['raise', 'stand'] });
    expect(problems).toEqual([]);
  });

  it('may name the phase', () => {
    expect(readAddress('?exercise=raise&phase=walk', offered).choice.phase).toBe('walk');
  });

  it('says what it does not know, and keeps the rest', () => {
    const { choice, problems } = readAddress('?exercise=nope,raise&phase=never', offered);
    expect(choice).toEqual({ phase: 'strengthen', chosen: ['raise'] });
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain('“nope”');
  });

  it('takes the lowest dose of the first where no phase has all', () => {
    expect(readAddress('?exercise=stand,bike', offered).choice.phase).toBe('walk');
  });

  it('chooses the lowest phase and nothing else when it says nothing', () => {
    expect(readAddress('', offered).choice).toEqual({ phase: 'settle', chosen: [] });
  });

  it('takes an exercise once, however often it is named', () => {
    expect(readAddress('?exercise=raise,raise&exercise=raise', offered).choice.chosen).toEqual([
      'raise',
    ]);
  });

  it('asks for today’s plan, for exercises, or for neither', () => {
    expect(readAddress(planAddress, offered).asks).toBe('plan');
    expect(readAddress('?exercise=raise', offered).asks).toBe('own');
    expect(readAddress('?phase=walk', offered).asks).toBeUndefined();
    expect(readAddress('?plan=tomorrow', offered).asks).toBeUndefined();
  });

  it('is written so that it reads back', () => {
    const choice = { phase: 'walk', chosen: ['raise', 'stand'] } as const;
    expect(readAddress(writeAddress(choice), offered).choice).toEqual(choice);
  });
});

describe('a choice', () => {
  it('is practised in the order of the library, without what the phase has no dose for', () => {
    const chosen = chosenIn(offered, { phase: 'walk', chosen: ['bike', 'stand', 'raise'] });
    expect(chosen.map(({ id }) => id)).toEqual(['raise', 'stand']);
  });

  it('takes the dose of the phase', () => {
    const [raise] = dosed(chosenIn(offered, { phase: 'walk', chosen: ['raise'] }), 'walk');
    expect(raise?.dose).toMatchObject({ sets: 3, repetitions: 12 });
  });
});
