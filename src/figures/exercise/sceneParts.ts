/** What every view of an exercise hands to the renderer. */
import type { Figure } from './figure.ts';

/** The numbers of a frame with nothing left out. */
export type Numbers = Readonly<Record<string, number>>;

/** One picture of an exercise: pair layouts set two beside each other. */
export type Scene = {
  readonly width: number;
  readonly height: number;
  /** Page y of the floor; undefined in views from above and below. */
  readonly ground?: number;
  /** What stands beside the movement and is no part of it. */
  readonly aside?: string;
  /** A class for the weight of the lines, where the view needs its own. */
  readonly className?: string;
  readonly start: Numbers;
  readonly end: Numbers;
  /** Where a movement that goes round and round is back at its start. */
  readonly cycle?: Numbers;
  /** SVG parts of a frame, from back to front. The same numbers give the same parts. */
  readonly parts: (frame: Numbers) => readonly string[];
  /** The start as a dashed line, for the ghost layout. */
  readonly ghost: () => string;
};

/** Page width of one frame: half a page in a pair. */
export const cellWidth = ({ layout }: Pick<Figure, 'layout'>): number =>
  layout === 'pair' ? 190 : 380;
