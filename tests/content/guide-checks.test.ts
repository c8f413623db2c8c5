import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGuide } from '../../scripts/content-checks/guide.ts';
import { guideProblems, overdueSince } from '../../scripts/content-checks/guide-checks.ts';

const known = {
  sources: new Set(['lee-2014']),
  terms: new Set(['plantar-plate']),
  drawings: new Set(['pad-placement']),
  guides: new Set(['footwear/shoes']),
  exercises: new Set(['short-foot']),
  routes: new Set(['/footwear/shoes/']),
};

const sound = `---
title: Pads
sources:
  - lee-2014
reviewedOn: 2026-11-22
nextReview: 2027-05-22
related:
  - footwear/shoes
---

<InShort>
- A pad is a soft dome.

<Today>
Try one.
</Today>
</InShort>

## What it does

<Evidence about="forefoot pain" sure="low" />

It lowered pressure by 17%.<Cite id="lee-2014" />

## What to do

<Steps>
1. **Find the spot.** Press gently.
</Steps>

<Care level="not-urgent" title="Tell your clinician if">
- it hurts more
</Care>

## What we don't know

Much.
`;

/** What the checks say of a guide with this text. */
function problemsOf(text: string): string[] {
  const file = join(mkdtempSync(join(tmpdir(), 'guide-')), 'pads.mdx');
  writeFileSync(file, text);
  return guideProblems(readGuide(file), known).map(({ message }) => message);
}

describe('a guide', () => {
  it('in the right form passes', () => {
    expect(problemsOf(sound)).toEqual([]);
  });

  it.each([
    ['an unknown source', ['lee-2014" />', 'menz-1999" />'], 'not in content/references.json'],
    ['a source that is listed but not cited', ['<Cite id="lee-2014" />', ''], 'does not list what'],
    ['a number without a source', ['Press gently.', 'Press for 10 seconds.'], '“10 seconds”'],
    ['a broken link', ['Much.', '[Much](/footwear/nowhere/)'], 'there is no such page'],
    ['an unknown term', ['Much.', '<Term id="nonsense">Much</Term>.'], 'content/glossary.yaml'],
    ['an unknown drawing', ['Much.', '<Figure drawing="cat">x</Figure>'], 'not a drawing we have'],
    ['a picture without words', ['Much.', '![](/pad.png)'], 'text alternative'],
    ['an unknown related page', ['  - footwear/shoes', '  - footwear/boots'], 'does not exist'],
    ['a review before the writing', ['nextReview: 2027', 'nextReview: 2026'], 'Give a later date'],
    ['no in-short box', [/<InShort>[\s\S]*<\/InShort>/, ''], 'no <InShort>'],
    ['nothing to do', [/<Steps>[\s\S]*<\/Steps>/, ''], 'nothing to do'],
    ['no care card', [/<Care[\s\S]*<\/Care>/, ''], 'no <Care> card'],
    [
      'nothing about what we don’t know',
      ["## What we don't know", '## More'],
      'What we don’t know',
    ],
    ['an excuse without a reason', ['Much.', '<Uncited>10 minutes</Uncited>'], 'needs a reason'],
    ['a heading of the first level', ['## What it does', '# What it does'], 'begin with ##'],
    ['a sentence of over 30 words', ['Much.', `${'word '.repeat(31)}.`], 'a sentence of 31 words'],
    [
      'hard words throughout',
      [
        'Much.',
        'Metatarsophalangeal instability necessitates multidisciplinary rehabilitation. '.repeat(9),
      ],
      'reads at school grade',
    ],
  ] as const)('is refused for %s', (_what, [from, to], sentence) => {
    expect(problemsOf(sound.replace(from, to)).join('\n')).toContain(sentence);
  });

  it('may give a number of our own with a reason', () => {
    const text = sound.replace('Much.', '<Uncited reason="our own">10 minutes</Uncited>.');
    expect(problemsOf(text)).toEqual([]);
  });

  it('is due when its review day has passed, and not on that day', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'guide-')), 'pads.mdx');
    writeFileSync(file, sound);
    expect(overdueSince(readGuide(file), '2027-05-22')).toBeUndefined();
    expect(overdueSince(readGuide(file), '2027-05-23')).toBe('2027-05-22');
  });
});

const soundExercise = `---
title: Heel raise
doseSources:
  - lee-2014
sources:
  - lee-2014
reviewedOn: 2026-11-22
nextReview: 2027-05-22
equipment: [wall]
easier: { exercise: short-foot, when: it hurts }
---

## What it is for

A strong calf.

## How to do it

<Steps>
1. **Stand tall.** Hold on.
2. **Rise.** Slowly.
3. **Lower.** Slowly.
</Steps>

<DoDont>
<Do>
- Feel the calf work
</Do>
<Dont>
- Feel the joint
</Dont>
</DoDont>

## Common mistakes

- Rolling out.

## Without the equipment

A worktop will do.
`;

/** What the checks say of an exercise with this text. */
function exerciseProblemsOf(text: string): string[] {
  const folder = join(mkdtempSync(join(tmpdir(), 'guide-')), 'content', 'exercises');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'heel-raise.mdx');
  writeFileSync(file, text);
  return guideProblems(readGuide(file), known).map(({ message }) => message);
}

describe('an exercise', () => {
  it('in the right form passes', () => {
    expect(exerciseProblemsOf(soundExercise)).toEqual([]);
  });

  it.each([
    ['too few steps', ['3. **Lower.** Slowly.', ''], 'has 2 steps'],
    ['an unknown easier exercise', ['exercise: short-foot', 'exercise: nap'], 'no exercise "nap"'],
    ['no common mistakes', ['## Common mistakes', '## Others'], 'Common mistakes'],
    [
      'no household alternative',
      ['## Without the equipment', '## Others'],
      'Without the equipment',
    ],
    ['nothing on what to feel', [/<DoDont>[\s\S]*<\/DoDont>/, ''], 'should and should not feel'],
  ] as const)('is refused for %s', (_what, [from, to], sentence) => {
    expect(exerciseProblemsOf(soundExercise.replace(from, to)).join('\n')).toContain(sentence);
  });
});
