import type { OfferedExercise } from './offer.ts';
import { type Running, readLeft, writeLeft } from './left.ts';

const leftKey = 'pushoff-practice-left';
const settingsKey = 'pushoff-practice-cues';

/** Which cues are on. */
export interface CueSettings {
  readonly sound: boolean;
  readonly vibration: boolean;
  readonly speech: boolean;
}

/** The cues before the reader has set any. */
export const usualSettings: CueSettings = { sound: true, vibration: true, speech: false };

/** Keeps a practice for the life of this tab. Where the browser forbids it, it is not kept. */
export function keepLeft(running: Running): void {
  try {
    sessionStorage.setItem(leftKey, writeLeft(running));
  } catch {
    // The practice itself goes on; only leaving the page would lose it.
  }
}

/** The practice that was left half way in this tab, if there is one. */
export function findLeft(offered: readonly OfferedExercise[]): Running | undefined {
  try {
    return readLeft(sessionStorage.getItem(leftKey), offered);
  } catch {
    return undefined;
  }
}

export function forgetLeft(): void {
  try {
    sessionStorage.removeItem(leftKey);
  } catch {
    // What could not be kept need not be forgotten.
  }
}

/** The cues as the reader last set them. */
export function readSettings(): CueSettings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(settingsKey) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return usualSettings;
    const flag = (name: keyof CueSettings) => {
      const value: unknown = Object.entries(kept).find(([key]) => key === name)?.[1];
      return typeof value === 'boolean' ? value : usualSettings[name];
    };
    return { sound: flag('sound'), vibration: flag('vibration'), speech: flag('speech') };
  } catch {
    return usualSettings;
  }
}

export function keepSettings(settings: CueSettings): void {
  try {
    localStorage.setItem(settingsKey, JSON.stringify(settings));
  } catch {
    // The switches hold for this visit.
  }
}
