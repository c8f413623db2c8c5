import type { Cues } from '../offer.ts';

const cues = (there: string, hold: string, back: string): Cues => ({ there, hold, back });

const upDown = cues('Up', 'Hold', 'Down');
const downUp = cues('Down', 'Hold', 'Up');
const shorten = cues('Draw in', 'Hold', 'Let go');
const press = cues('Press', 'Hold', 'Let go');
const spread = cues('Spread', 'Hold', 'Let go');

/** What to call out at each part of a repetition. */
const cuesOf: Readonly<Record<string, Cues>> = {
  'arch-raise': upDown,
  'big-toe-lift': upDown,
  'heel-raise-one-leg': upDown,
  'heel-raise-sitting': upDown,
  'heel-raise-slow-heavy': upDown,
  'heel-raise-two-legs': upDown,
  'hip-and-trunk': upDown,
  'knee-to-wall': cues('Forward', 'Hold', 'Back'),
  'plantar-fascia-lengthening-later': cues('Draw back', 'Hold', 'Let go'),
  'short-foot-one-leg': shorten,
  'short-foot-sitting': shorten,
  'short-foot-standing': shorten,
  squat: downUp,
  'step-down': downUp,
  'toe-flexion-band': press,
  'toe-flexion-finger': press,
  'toe-press': cues('Press', 'Press', 'Let go'),
  'toe-spread-out': spread,
  'toe-spread-with-hand': spread,
  'towel-curl': shorten,
};

/** The words for an exercise; plain ones for any that has none of its own. */
export function cuesFor(id: string): Cues {
  return cuesOf[id] ?? cues('There', 'Hold', 'Back');
}

/** The exercises that have words of their own. */
export const exercisesWithCues: readonly string[] = Object.keys(cuesOf);
