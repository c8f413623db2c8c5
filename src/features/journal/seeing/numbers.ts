/** The middle one in order of size; of an even count the mean of the two in the middle. */
export function middle(values: readonly number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  const [below, above] = [sorted[half - 1], sorted[half]];
  if (above === undefined) return undefined;
  return sorted.length % 2 === 1 || below === undefined ? above : (below + above) / 2;
}

/** A number as people write it: one decimal at most, and none where it is whole. */
export function plain(value: number): string {
  return String(Math.round(value * 10) / 10);
}
