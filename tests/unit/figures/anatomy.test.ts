import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  anatomyParts,
  renderAnatomyBase,
  renderAnatomyPart,
} from '../../../src/figures/anatomy/anatomy.ts';

type Entry = { id: string; name: string; clinicalName?: string; says: string; sources?: string[] };
type Term = { term: string; also?: string[] };

const read = (file: string) => readFileSync(new URL(`../../../content/${file}`, import.meta.url));
const entries = parse(read('anatomy.yaml').toString()) as Entry[];
const terms = parse(read('glossary.yaml').toString()) as Term[];
const references = JSON.parse(read('references.json').toString()) as { id: string }[];

const base = renderAnatomyBase();
const layers = anatomyParts.map(renderAnatomyPart);
const pageOf = (svg: string) => /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.slice(1).map(Number);
const [width = 0, height = 0] = pageOf(base) ?? [];

/** The ring round a part's number. */
function ringOf(layer: string) {
  const [, x, y, r] = /<circle cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/.exec(layer) ?? [];
  return { x: Number(x), y: Number(y), r: Number(r) };
}

describe('the anatomy picture', () => {
  it('says in words what it shows, once', () => {
    expect(base).toMatch(/role="img" aria-label="A right foot seen from below[^"<]+\."/);
    for (const layer of layers) expect(layer).toContain('aria-hidden="true"');
  });

  it('lays every part over the same page', () => {
    for (const layer of layers) expect(pageOf(layer)).toEqual([width, height]);
  });

  it('numbers the parts in their order', () => {
    const numbers = layers.map((layer) => />(\d+)<\/text>/.exec(layer)?.[1]);
    expect(numbers).toEqual(anatomyParts.map((_, i) => String(i + 1)));
  });

  it('keeps the rings of the numbers inside the page and clear of each other', () => {
    const rings = layers.map(ringOf);
    for (const [i, a] of rings.entries()) {
      expect(a.x - a.r).toBeGreaterThanOrEqual(1);
      expect(a.x + a.r).toBeLessThanOrEqual(width - 1);
      expect(a.y - a.r).toBeGreaterThanOrEqual(1);
      expect(a.y + a.r).toBeLessThanOrEqual(height - 1);
      for (const b of rings.slice(i + 1)) {
        expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.r + b.r);
      }
    }
  });

  it('makes the rings 24 px wide or wider on a phone of 320 px', () => {
    const scale = (320 - 2 * 16) / width;
    for (const layer of layers) expect(2 * ringOf(layer).r * scale).toBeGreaterThanOrEqual(24);
  });

  it('draws the whole band only for who chooses it, and hides no other part so', () => {
    const hidden = anatomyParts.filter((_, i) => layers[i]?.includes('<g>'));
    expect(hidden).toEqual(['plantar-fascia']);
  });

  it('names the hatches it uses, and carries no style, script or address', () => {
    for (const svg of [base, ...layers]) {
      expect(svg).not.toMatch(/style=|<script|href|https?:|NaN|undefined/);
      for (const [, used] of svg.matchAll(/url\(#([^)]+)\)/g))
        expect(base).toContain(`id="${used}"`);
    }
    // The style sheet gives this one to the chosen part.
    expect(base).toContain('id="anatomy-chalk"');
  });

  it('stays small: 3.5 KB of gzip with all parts', () => {
    expect(gzipSync(base + layers.join('')).length).toBeLessThanOrEqual(3.5 * 1024);
  });
});

describe('the words of the anatomy picture', () => {
  it('name every part that is drawn, and no other', () => {
    expect(entries.map(({ id }) => id).sort()).toEqual([...anatomyParts].sort());
  });

  it.each(entries)('say what $name is in one or two short sentences', ({ says }) => {
    const sentences = says.split(/(?<=\.)\s+/);
    expect(sentences.length).toBeLessThanOrEqual(2);
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[A-Z].*\.$/);
      expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(20);
    }
  });

  it.each(entries)('call $name what the glossary calls it', ({ name, clinicalName = name }) => {
    const plain = (word: string) => word.toLowerCase().replace(/s$/, '');
    const entry = terms.find(({ term, also = [] }) =>
      [term, ...also].some((word) => plain(word) === plain(clinicalName)),
    );
    if (entry) expect(plain(name)).toBe(plain(entry.term));
  });

  it('cite only records that we have', () => {
    const known = new Set(references.map(({ id }) => id));
    for (const id of entries.flatMap(({ sources = [] }) => sources)) expect(known).toContain(id);
  });
});
