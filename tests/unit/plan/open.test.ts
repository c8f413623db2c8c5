import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../src/log/entries.ts';
import { medicalLimits } from '../../../src/plan/assess.ts';
import {
  answerSign,
  clearedMinutes,
  clearedUpTo,
  close,
  forbids,
  impactForbidden,
  isOpen,
  isStopped,
  mayRiseTo,
  openMatters,
  refreshLimits,
  unanswered,
} from '../../../src/plan/open.ts';
import { emptyState, numberOf } from '../../../src/plan/state.ts';
import type { State } from '../../../src/plan/state.ts';
import { clearance, on, profile } from './logbook.ts';
import { rules } from './site-rules.ts';

const today = numberOf(on(10));

function fresh(): State {
  return emptyState(rules, today);
}

function answered(): State {
  const state = fresh();
  for (const { id } of rules.warningSigns) answerSign(state, id, 'no');
  return state;
}

const numb = 'new-numbness';
const noBetter = 'no-better-after-good-trial';

describe('an answer to a warning sign', () => {
  it('“yes” opens it, and only a clinician’s word closes it', () => {
    const state = fresh();
    answerSign(state, numb, 'yes');
    expect(openMatters(state)).toEqual([
      { id: numb, urgency: 'days', since: today, from: 'sign', answer: 'yes' },
    ]);
    answerSign(state, numb, 'no');
    answerSign(state, numb, 'notSure');
    expect(openMatters(state)).toHaveLength(1);
    close(state, [numb], today);
    expect(isOpen(state)).toBe(false);
    expect(openMatters(state)).toEqual([]);
  });

  it('“not sure” opens it at its milder urgency, until it is answered', () => {
    const state = fresh();
    answerSign(state, 'hot-red-swollen-joint', 'notSure');
    expect(openMatters(state)[0]).toMatchObject({ urgency: 'days', answer: 'notSure' });
    answerSign(state, 'hot-red-swollen-joint', 'no');
    expect(isOpen(state)).toBe(false);
    answerSign(state, 'hot-red-swollen-joint', 'notSure');
    answerSign(state, 'hot-red-swollen-joint', 'yes');
    expect(openMatters(state)[0]?.urgency).toBe('today');
  });

  it('to something that is no warning sign, or that is no answer, does nothing', () => {
    const state = fresh();
    answerSign(state, 'tender', 'yes');
    answerSign(state, numb, 'perhaps');
    answerSign(state, numb, 1);
    expect(isOpen(state)).toBe(false);
    expect(unanswered(state)).toHaveLength(rules.warningSigns.length);
  });

  it('is missing until it is given', () => {
    const state = fresh();
    answerSign(state, numb, 'no');
    expect(unanswered(state)).not.toContain(numb);
    expect(unanswered(state)).toHaveLength(rules.warningSigns.length - 1);
    expect(unanswered(answered())).toEqual([]);
  });
});

describe('what is open', () => {
  it('stops the plan, but for what can wait for an ordinary appointment', () => {
    const state = answered();
    expect([isOpen(state), isStopped(state)]).toEqual([false, false]);
    answerSign(state, noBetter, 'yes');
    expect([isOpen(state), isStopped(state)]).toEqual([true, false]);
    answerSign(state, numb, 'yes');
    expect(isStopped(state)).toBe(true);
  });

  it('may be a pattern that a rule found', () => {
    const state = answered();
    state.found.set('worse-over-14-days', today - 2);
    expect(openMatters(state)).toEqual([
      { id: 'worse-over-14-days', urgency: 'routine', since: today - 2, from: 'rule' },
    ]);
    expect(isStopped(state)).toBe(false);
  });

  it.each([
    ['now', true],
    ['today', true],
    ['days', true],
    ['routine', false],
  ] as const)('as a pattern is as urgent as its rule: %s', (decision, stops) => {
    const [rule] = rules.checkIn.rules;
    if (rule === undefined) throw new Error('There are rules.');
    const effects = { ...rule.effects, decision };
    const checkIn = { ...rules.checkIn, rules: [{ ...rule, id: 'invented', effects }] };
    const state = emptyState({ ...rules, checkIn }, today);
    state.found.set('invented', today);
    expect(openMatters(state).map(({ urgency }) => urgency)).toEqual([decision]);
    expect(isStopped(state)).toBe(stops);
  });

  it('has one sign at a time in the order of the rules, and patterns after them', () => {
    const state = answered();
    state.found.set('worse-over-14-days', today);
    for (const id of [noBetter, numb]) answerSign(state, id, 'yes');
    expect(openMatters(state).map(({ id }) => id)).toEqual([numb, noBetter, 'worse-over-14-days']);
  });
});

describe('a clinician’s word', () => {
  it('closes nothing that is newer than itself', () => {
    const state = answered();
    answerSign(state, numb, 'yes');
    state.found.set('worse-over-14-days', today);
    close(state, [numb, 'worse-over-14-days'], today - 1);
    expect(openMatters(state)).toHaveLength(2);
    close(state, ['worse-over-14-days'], today);
    expect(openMatters(state).map(({ id }) => id)).toEqual([numb]);
  });

  it('from the future closes nothing', () => {
    const state = answered();
    answerSign(state, numb, 'yes');
    close(state, [numb], today + 1);
    expect(isOpen(state)).toBe(true);
    expect(state.closed.size).toBe(0);
  });

  it('is kept with its latest day', () => {
    const state = answered();
    close(state, ['surgery'], today - 1);
    close(state, ['surgery'], today - 5);
    expect(state.closed.get('surgery')).toBe(today - 1);
  });
});

describe('medical limits', () => {
  const limitsOf = (given: Partial<Profile>) => {
    const state = answered();
    state.profile = profile(on(0), given);
    refreshLimits(state);
    return state;
  };
  const no = profile(on(0)).medical;

  it('are none when every fact was answered with “no”', () => {
    expect(limitsOf({}).limits).toEqual([]);
    expect(forbids(limitsOf({}), 'step-up')).toBe(false);
  });

  it.each([
    ['reducedFeeling', 'reduced-feeling', ['step-up']],
    ['diabetes', 'diabetes', ['impact']],
    ['poorCirculation', 'poor-circulation', ['step-up']],
    ['inflammatoryArthritis', 'inflammatory-arthritis', ['impact']],
    ['boneStressHistory', 'bone-stress-history', ['impact']],
    ['footSurgery', 'surgery', ['step-up']],
    ['footInjection', 'injection', ['step-up', 'good-sessions']],
  ] as const)('%s: a yes, a “not sure” and no answer forbid the same', (fact, id, what) => {
    const others = Object.fromEntries(Object.entries(no ?? {}).filter(([name]) => name !== fact));
    for (const medical of [
      { ...others, [fact]: 'yes' },
      { ...others, [fact]: 'notSure' },
      others,
    ]) {
      const state = limitsOf({ medical });
      expect(state.limits.map((limit) => limit.id)).toEqual([id]);
      for (const each of ['step-up', 'impact', 'good-sessions'] as const) {
        expect(forbids(state, each)).toBe(what.some((one) => one === each));
      }
    }
  });

  it('hold for those under 18, and where the age is not known', () => {
    for (const ageBand of ['under18', 'notSure'] as const) {
      expect(limitsOf({ ageBand }).limits.map(({ id }) => id)).toEqual(['under-18']);
    }
    expect(medicalLimits(undefined, rules)).toHaveLength(rules.entry.medicalLimits.length);
  });

  it('are closed by a clinician’s word, for good', () => {
    const state = limitsOf({ medical: { ...no, diabetes: 'yes' } });
    close(state, ['diabetes'], today - 9);
    refreshLimits(state);
    expect(state.limits).toEqual([]);
  });

  it('after an operation or an injection need a word that is not older', () => {
    const state = limitsOf({ medical: { ...no, footSurgery: 'yes' }, surgeryOn: on(5) });
    close(state, ['surgery'], numberOf(on(4)));
    refreshLimits(state);
    expect(state.limits.map(({ id }) => id)).toEqual(['surgery']);
    close(state, ['surgery'], numberOf(on(5)));
    refreshLimits(state);
    expect(state.limits).toEqual([]);
  });

  it('without a date of the operation need a word from after it was told', () => {
    const state = limitsOf({ medical: { ...no, footSurgery: 'yes' } });
    close(state, ['surgery'], today - 1);
    refreshLimits(state);
    expect(state.limits).toHaveLength(1);
    close(state, ['surgery'], today);
    refreshLimits(state);
    expect(state.limits).toEqual([]);
  });
});

describe('what a clinician has cleared', () => {
  it('is the last word on each track', () => {
    const state = answered();
    expect(clearedUpTo(state, 'strength')).toBeUndefined();
    state.clearances.push(clearance(on(1), { strengthLevelUpTo: 'wake-alone' }));
    state.clearances.push(clearance(on(2), { activityLevelUpTo: 'strengthen-walks' }));
    expect(clearedUpTo(state, 'strength')).toBe(2);
    expect(clearedUpTo(state, 'activity')).toBe(2);
    state.clearances.push(clearance(on(3), { strengthLevelUpTo: 'wake-find' }));
    expect(clearedUpTo(state, 'strength')).toBe(1);
  });

  it('is the lowest level where it names one that this ladder doesn’t have', () => {
    const state = answered();
    state.clearances.push(clearance(on(1), { strengthLevelUpTo: 'moon-walk' }));
    expect(clearedUpTo(state, 'strength')).toBe(0);
  });

  it('may name the most minutes', () => {
    const state = answered();
    expect(clearedMinutes(state)).toBe(Infinity);
    state.clearances.push(clearance(on(1), { minutesUpTo: 15 }), clearance(on(2)));
    expect(clearedMinutes(state)).toBe(15);
  });

  it('decides about impact, else the medical limits do', () => {
    const state = answered();
    expect(impactForbidden(state)).toBe(false);
    state.profile = profile(on(0), { medical: { ...profile(on(0)).medical, diabetes: 'yes' } });
    refreshLimits(state);
    expect(impactForbidden(state)).toBe(true);
    state.clearances.push(clearance(on(10), { impactAllowed: 'yes' }));
    expect(impactForbidden(state)).toBe(false);
    state.clearances.push(clearance(on(10), { impactAllowed: 'notSure' }));
    expect(impactForbidden(state)).toBe(true);
  });

  it('does not speak of a medical fact that was told later', () => {
    const state = answered();
    state.clearances.push(
      clearance(on(9), { impactAllowed: 'yes', strengthLevelUpTo: 'wake-alone' }),
    );
    const { medical } = profile(on(0));
    state.profile = profile(on(10), { medical: { ...medical, diabetes: 'yes' } });
    refreshLimits(state);
    expect(impactForbidden(state)).toBe(true);
    expect(mayRiseTo(state, 'strength', 1)).toBe(true);
    state.profile = profile(on(10), { medical: { ...medical, reducedFeeling: 'yes' } });
    refreshLimits(state);
    expect(impactForbidden(state)).toBe(false);
    expect(mayRiseTo(state, 'strength', 1)).toBe(false);
    state.clearances.push(clearance(on(10), { strengthLevelUpTo: 'wake-alone' }));
    expect(mayRiseTo(state, 'strength', 1)).toBe(true);
  });

  it('is how far a track may rise, also beyond a medical limit', () => {
    const state = answered();
    expect(mayRiseTo(state, 'strength', 5)).toBe(true);
    state.profile = profile(on(0), { ageBand: 'under18' });
    refreshLimits(state);
    expect(mayRiseTo(state, 'strength', 1)).toBe(false);
    state.clearances.push(clearance(on(10), { strengthLevelUpTo: 'wake-alone' }));
    expect(mayRiseTo(state, 'strength', 2)).toBe(true);
    expect(mayRiseTo(state, 'strength', 3)).toBe(false);
    expect(mayRiseTo(state, 'activity', 1)).toBe(false);
  });

  it('doesn’t matter while a warning sign was never asked about', () => {
    expect(mayRiseTo(fresh(), 'strength', 1)).toBe(false);
  });
});
