import type { Basis, Rules } from '../../../plan/index.ts';

/** Every source that something in the rules rests on, each once: ids of content/references.json. */
export function sourcesIn(rules: Rules): readonly string[] {
  return [...new Set(basesIn(rules).flatMap(({ sources }) => sources))];
}

function basesIn(value: unknown): Basis[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]: [string, unknown]) =>
    // The schema gives every `basis` this form.
    name === 'basis' ? [part as Basis] : basesIn(part),
  );
}
