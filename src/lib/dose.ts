/** How much of an exercise, as it stands in its page. */
export interface Dose {
  sets?: number | undefined;
  repetitions?: number | undefined;
  /** How long each repetition, or each stand, is held. */
  holdSeconds?: number | undefined;
  minutes?: number | undefined;
}

/** A dose in the shortest words: `3 × 12, hold 5 seconds`; `10 minutes`. */
export function doseInWords({ sets, repetitions, holdSeconds, minutes }: Dose): string {
  if (minutes) return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
  const hold = holdSeconds ? `${holdSeconds} ${holdSeconds === 1 ? 'second' : 'seconds'}` : '';
  if (!repetitions) return sets && sets > 1 ? `${sets} × ${hold}` : hold;
  const count = sets ? `${sets} × ${repetitions}` : `${repetitions} times`;
  return hold ? `${count}, hold ${hold}` : count;
}

/** How often: `every day`, `3 days a week`. */
export function oftenInWords(daysAWeek: number): string {
  if (daysAWeek === 7) return 'every day';
  return daysAWeek === 1 ? 'once a week' : `${daysAWeek} days a week`;
}

/** The pace of one repetition: `3 seconds there, hold 2, 3 back`; without a hold, that part is left out. */
export function paceInWords(pace: {
  upSeconds: number;
  holdSeconds: number;
  downSeconds: number;
}): string {
  const { upSeconds, holdSeconds, downSeconds } = pace;
  const there = `${upSeconds} ${upSeconds === 1 ? 'second' : 'seconds'} there`;
  return [there, ...(holdSeconds > 0 ? [`hold ${holdSeconds}`] : []), `${downSeconds} back`].join(
    ', ',
  );
}
