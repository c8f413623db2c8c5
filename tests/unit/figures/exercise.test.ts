import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import {
  type Figure,
  HOLD_SECONDS,
  MOVING_SECONDS,
  PROPS,
  readFigure,
  renderExercise,
  renderExerciseFrames,
  renderExerciseMotion,
  renderExerciseThumb,
  tempoClasses,
} from '../../../src/figures/index.ts';
import { SAMPLES } from './exercise-samples.ts';

const TEMPO = { upSeconds: 3, holdSeconds: 2, downSeconds: 3 };
const ALT = 'A right foot from its inner side. The "heel" rises.';

/** The drawings in the frontmatter of the exercise pages. */
function pages(): Record<string, unknown> {
  const files = globSync('content/exercises/*.mdx');
  return Object.fromEntries(
    files.map((file) => {
      const frontmatter = readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '';
      const { figure } = parse(frontmatter) as { figure?: unknown };
      return [basename(file, '.mdx'), figure];
    }),
  );
}

function figureOf(value: unknown): Figure {
  const read = readFigure(value);
  if (!read.ok) throw new Error(read.problem);
  return read.figure;
}

const problemOf = (value: unknown) => {
  const read = readFigure(value);
  return read.ok ? undefined : read.problem;
};

const gzip = (text: string) => gzipSync(text).length;

describe.each(Object.entries({ ...SAMPLES, ...pages() }))('the exercise drawing %s', (id, data) => {
  const figure = figureOf(data);
  const pair = renderExercise(figure, ALT);
  const small = renderExerciseThumb(figure);
  const page = renderExerciseMotion(id, figure, ALT, TEMPO);

  it('is a picture with words of its own; the small one says nothing', () => {
    expect(pair).toContain(`role="img" aria-label="${ALT.replaceAll('"', '&quot;')}"`);
    expect(small).toContain('aria-hidden="true"');
  });

  it('carries no inline style, script or address', () => {
    expect(page + small).not.toMatch(/style=|<script|href|https?:/);
  });

  it('contains finite numbers only', () => {
    expect(page + small).not.toMatch(/NaN|Infinity|undefined|\de[+-]?\d/);
  });

  it('takes 6 KB of gzip at most on its page, and 1 KB in a list', () => {
    expect(gzip(page)).toBeLessThanOrEqual(6 * 1024);
    expect(gzip(small)).toBeLessThanOrEqual(1024);
  });

  it('has no id but the one of its control, which its label names', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, found]) => found);
    expect(ids).toEqual([`${id}-show`]);
    expect(page).toContain(`<label for="${id}-show">`);
  });

  it('moves from the start to the end', () => {
    const frames = [...page.matchAll(/class="m-frame m-(\d)"/g)].map(([, number]) =>
      Number(number),
    );
    expect([frames[0], frames.at(-1)]).toEqual([0, 7]);
    expect(frames).toEqual(frames.toSorted());
  });

  it('is the same text whenever it is made', () => {
    expect(renderExerciseMotion(id, figureOf(data), ALT, TEMPO)).toBe(page);
  });
});

it('the samples show every prop of every view', () => {
  const shown = Object.values(SAMPLES).map(figureOf);
  for (const [view, props] of Object.entries(PROPS)) {
    const used = shown
      .filter((figure) => figure.view === view)
      .map(({ props }) => Object.keys(props));
    expect(new Set(used.flat()), view).toEqual(new Set(Object.keys(props)));
  }
});

describe('renderExercise', () => {
  const { 'heel-raise': raise, 'short-foot': shortFoot } = SAMPLES;

  it('sets start and end beside each other, named, on one floor', () => {
    const svg = renderExercise(figureOf(raise), ALT);
    expect(svg).toMatch(/>Start<.*>End</);
    expect(svg.split('fig-ground')).toHaveLength(2);
  });

  it('draws the start as a dashed line where there is one frame', () => {
    const svg = renderExercise(figureOf(shortFoot), ALT);
    expect(svg).toContain('fig-ghost');
    expect(svg).not.toContain('>Start<');
  });
});

describe('renderExerciseFrames', () => {
  it('draws what stays still once', () => {
    const svg = renderExerciseFrames(figureOf(SAMPLES['calf-stretch']));
    expect(svg.split('fig-prop')).toHaveLength(2);
    expect(svg.split('class="m-frame')).toHaveLength(9);
  });

  it('shows a press that moves nothing by its arrow', () => {
    const svg = renderExerciseFrames(figureOf(SAMPLES['toe-press']));
    expect(svg).toMatch(/<g class="m-frame m-0"><\/g><g class="m-frame m-7">.*fig-move/);
  });

  it('turns pedals all the way round', () => {
    const svg = renderExerciseFrames(figureOf(SAMPLES.bike));
    const frames = svg.split('<g class="m-frame').slice(1);
    expect(new Set(frames).size).toBe(8);
  });
});

describe('readFigure', () => {
  const good = { view: 'inner-side', end: { heel: 30 } };

  it('fills in what was left out', () => {
    expect(readFigure(good)).toEqual({
      ok: true,
      figure: {
        ...good,
        layout: 'pair',
        start: {},
        props: {},
        arrows: [],
        labels: [],
        oneWay: false,
      },
    });
  });

  it.each([
    ['nothing', undefined, 'must be a block'],
    ['an unknown key', { ...good, colour: 'red' }, 'no key "colour"'],
    ['an unknown view', { ...good, view: 'inside' }, 'must be one of inner-side'],
    ['an unknown layout', { ...good, layout: 'row' }, 'must be pair or ghost'],
    ['no end', { view: 'body' }, 'end is missing'],
    ['an unknown joint', { ...good, end: { wing: 3 } }, 'no "wing" in this view'],
    ['a joint of another view', { ...good, end: { knee: 3 } }, 'no "knee" in this view'],
    ['a joint bent too far', { ...good, end: { heel: 80 } }, 'heel is 80, outside 0 to 45'],
    ['a joint in words', { ...good, start: { heel: 'high' } }, 'must be a number'],
    ['an unknown prop', { ...good, props: { wall: 2 } }, 'no "wall" in this view'],
    ['a flag with a number', { ...good, props: { towel: 2 } }, 'can only be true'],
    ['a wall too near', { view: 'body', end: {}, props: { wall: 0 } }, 'number from 0.3 to 5'],
    ['a hand held in one frame', { view: 'body', end: { hand: 4 } }, 'both say "hand"'],
    ['half an arrow', { ...good, arrows: [[1, 2, 3]] }, 'lists of x, y'],
    ['a label without a place', { ...good, labels: [{ text: 'up' }] }, 'at most 2'],
    ['a person beside a pair', { ...good, inset: 'sitting' }, 'layout: ghost'],
    ['a unit beyond the page', { ...good, unit: 5000 }, 'from 15 to 480'],
    ['a place in words', { ...good, x: 'left' }, 'figure.x must be a number'],
    ['a way in words', { ...good, oneWay: 'yes' }, 'true or false'],
  ])('refuses %s with a sentence', (_, value, words) => {
    const problem = problemOf(value);
    expect(problem).toContain(words);
    expect(problem).toMatch(/^figure.*\.$/);
  });
});

describe('tempoClasses', () => {
  const css = readFileSync('src/styles/exercise-figures.css', 'utf8');

  it('names the three times of a repetition', () => {
    expect(tempoClasses(TEMPO)).toBe('up-3 hold-2 down-3');
  });

  it('takes the nearest time that can be shown', () => {
    expect(tempoClasses({ upSeconds: 0.4, holdSeconds: 30, downSeconds: 8 })).toBe(
      'up-05 hold-5 down-5',
    );
  });

  it('names only classes that the style sheet has', () => {
    for (const upSeconds of MOVING_SECONDS) {
      for (const holdSeconds of HOLD_SECONDS) {
        const classes = tempoClasses({ upSeconds, holdSeconds, downSeconds: upSeconds });
        for (const name of classes.split(' ')) expect(css).toContain(`.${name} {`);
      }
    }
  });
});
