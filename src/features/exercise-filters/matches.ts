/** What a reader has chosen: at most one value for each filter. */
export type Chosen = Readonly<Record<string, string>>;

/** What an exercise has for each filter: values joined by `|`. */
export type Has = Readonly<Record<string, string | undefined>>;

/** Whether an exercise has every value that was chosen. Nothing chosen matches everything. */
export function matches(has: Has, chosen: Chosen): boolean {
  return Object.entries(chosen).every(([name, value]) =>
    (has[name] ?? '').split('|').includes(value),
  );
}

/**
 * The query that a filter's link should lead to: its value chosen, or taken back when it is chosen
 * already, with the other choices kept.
 */
export function queryAfter(chosen: Chosen, name: string, value: string): string {
  const next = new URLSearchParams(chosen);
  if (next.get(name) === value) next.delete(name);
  else next.set(name, value);
  return next.toString();
}
