import type { AnswerId, Item } from './types.ts';

/** The largest height in millimetres that a shoe can be meant to have. */
export const highestMillimetres = 250;

export type Measured =
  | { readonly ok: true; readonly differenceMillimetres: number; readonly answer: AnswerId }
  | { readonly ok: false; readonly field: 'heel' | 'ball'; readonly problem: string };

/**
 * Which answer two measured heights amount to: heel minus ball. Heights as typed, in millimetres,
 * from 0 to 250, with a point or a comma; what isn't such a number gets a sentence.
 */
export function measureHeel(item: Item, heel: string, ball: string): Measured {
  const heelMillimetres = readMillimetres(heel);
  if (heelMillimetres === undefined) return { ok: false, field: 'heel', problem: say('heel') };
  const ballMillimetres = readMillimetres(ball);
  if (ballMillimetres === undefined) return { ok: false, field: 'ball', problem: say('ball') };
  const differenceMillimetres = Math.round((heelMillimetres - ballMillimetres) * 10) / 10;
  const answer = item.answers.find(
    ({ upToMillimetres = Infinity }) => differenceMillimetres <= upToMillimetres,
  );
  // The schema sees to it that a measured item ends with an answer without an upper limit.
  if (!answer) throw new Error(`${item.id} has no answer for ${differenceMillimetres} mm.`);
  return { ok: true, differenceMillimetres, answer: answer.id };
}

function readMillimetres(typed: string): number | undefined {
  const text = typed.trim().replace(',', '.');
  if (!/^\d{1,3}(?:\.\d+)?$/.test(text)) return undefined;
  const millimetres = Number(text);
  return millimetres <= highestMillimetres ? millimetres : undefined;
}

function say(field: 'heel' | 'ball'): string {
  return `Type the height at the ${field} in millimetres, as a number from 0 to ${highestMillimetres}.`;
}
