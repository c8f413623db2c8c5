import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Frontmatter {
  readonly tempo?: object;
  readonly cues?: object;
  readonly oneSided?: boolean;
  readonly dose: readonly object[];
}

const library = globSync('content/exercises/*.mdx').map((file) => {
  const data: unknown = parse(readFileSync(file, 'utf8').split('---')[1] ?? '');
  return { id: basename(file, '.mdx'), data: data as Frontmatter };
});
const idsOf = (exercises: typeof library) => exercises.map(({ id }) => id);

describe('the exercises', () => {
  it('are one-sided where the dose is for each side', () => {
    const each = library.filter(({ data }) =>
      /each side|both sides/.test(JSON.stringify(data.dose)),
    );
    expect(each.length).toBeGreaterThan(5);
    expect(idsOf(each.filter(({ data }) => !data.oneSided))).toEqual([]);
  });

  it('have words to call out where they have a pace', () => {
    const paced = library.filter(({ data }) => data.tempo);
    expect(paced.length).toBeGreaterThan(10);
    expect(idsOf(paced.filter(({ data }) => !data.cues))).toEqual([]);
  });
});
