/** How fast an exercise is done, one repetition. */
export type Tempo = {
  readonly upSeconds: number;
  readonly holdSeconds: number;
  readonly downSeconds: number;
};

/** What the drawing can show; `styles/exercise-figures.css` has a class for each value. */
export const MOVING_SECONDS = [0.5, 1, 2, 3, 4, 5] as const;
export const HOLD_SECONDS = [0, 1, 2, 3, 5] as const;

/**
 * The classes that give a moving drawing its tempo, such as "up-3 hold-2 down-3". A time that the
 * drawing cannot show becomes the nearest one it can: a hold of 30 seconds is shown as 5, for
 * nobody watches longer. Half a second is written 05.
 */
export function tempoClasses({ upSeconds, holdSeconds, downSeconds }: Tempo): string {
  const up = nearest(MOVING_SECONDS, upSeconds);
  const down = nearest(MOVING_SECONDS, downSeconds);
  return `up-${named(up)} hold-${nearest(HOLD_SECONDS, holdSeconds)} down-${named(down)}`;
}

const named = (seconds: number) => String(seconds).replace('.', '');

const nearest = (known: readonly number[], wanted: number): number =>
  known.reduce((best, value) =>
    Math.abs(value - wanted) < Math.abs(best - wanted) ? value : best,
  );
