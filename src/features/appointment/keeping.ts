import { type SheetChoices, readChoices } from './choices.ts';
import type { AppointmentWords } from './words.ts';

const choicesKey = 'pushoff-appointment';

/** What the reader chose on an earlier visit. Where the browser forbids it, as suggested. */
export function findChoices(words: AppointmentWords): SheetChoices {
  try {
    return readChoices(localStorage.getItem(choicesKey), words);
  } catch {
    return readChoices(null, words);
  }
}

/** Keeps the choices on this device. Where the browser forbids it, they hold for the visit. */
export function keepChoices(choices: SheetChoices): void {
  try {
    localStorage.setItem(choicesKey, JSON.stringify(choices));
  } catch {
    // The sheet itself is complete without it.
  }
}
