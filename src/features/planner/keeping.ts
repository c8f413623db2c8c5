/** What is only for this tab: an unfinished form. The log holds everything else. */

/** A value kept for the life of this tab, as it came out of storage: not to be trusted. */
export function kept(key: string): unknown {
  try {
    const text = sessionStorage.getItem(`pushoff-planner-${key}`);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps a value for the life of this tab, where the browser lets it. */
export function keep(key: string, value: unknown): void {
  try {
    sessionStorage.setItem(`pushoff-planner-${key}`, JSON.stringify(value));
  } catch {
    // The form goes on; only a reload would lose it.
  }
}

export function forget(key: string): void {
  try {
    sessionStorage.removeItem(`pushoff-planner-${key}`);
  } catch {
    // What could not be kept need not be forgotten.
  }
}
