import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadAppointmentWords } from '../../../../src/features/appointment/build/loadWords.ts';
import {
  noChoices,
  plotId,
  withKindChoice,
  withOtherWords,
} from '../../../../src/features/appointment/choices.ts';
import { fitInWords, fitOf } from '../../../../src/features/appointment/fit.ts';
import { median } from '../../../../src/features/appointment/periods.ts';
import {
  plotArea,
  plotInWords,
  plotted,
  weeksOf,
} from '../../../../src/features/appointment/plot.ts';
import { sheetContent } from '../../../../src/features/appointment/sheetContent.ts';
import { summary } from '../../../../src/features/appointment/summary.ts';
import { replay } from '../../../../src/plan/index.ts';
import { on } from '../../plan/logbook.ts';
import { rules } from '../../plan/site-rules.ts';
import { inventedDays, words } from './invented.ts';

const entries = inventedDays(91);
const today = on(90);
const made = summary(entries, { ...replay(entries, rules, today), rules }, today, {
  words,
  exerciseTitles: {},
  began: undefined,
});
const none = { ...noChoices(words), kind: 'therapist' };

describe('the sheet', () => {
  it('has what is suggested, and nothing of what is left out', () => {
    const line = made.blocks.flatMap(({ lines }) => lines).find(({ id }) => id === 'shoe.boots');
    if (!line) throw new Error('There are no boots.');
    const left = withKindChoice(none, words, { ticks: { 'shoe.boots': false, [plotId]: false } });
    expect(JSON.stringify(sheetContent(made, none, words, ['A'], today))).toContain(line.text);
    const without = sheetContent(made, left, words, ['A'], today);
    expect(JSON.stringify(without)).not.toContain(line.text);
    expect(without.plot).toBeUndefined();
  });

  it('drops a block once all of it is left out', () => {
    const ticks = Object.fromEntries(
      made.blocks.flatMap(({ id, lines }) =>
        id === 'measured' ? lines.map((line) => [line.id, false] as const) : [],
      ),
    );
    const { blocks } = sheetContent(made, withKindChoice(none, words, { ticks }), words, [], today);
    expect(blocks.map(({ id }) => id)).not.toContain('measured');
  });

  it('has no empty line where the words were cleared, and a rule where a pen line was', () => {
    const [block] = made.blocks;
    const [where, , told] = block?.lines ?? [];
    if (!where || !told) throw new Error('The first block has too few lines.');
    const cleared = withOtherWords(withOtherWords(none, where, ''), told, '');
    const [first] = sheetContent(made, cleared, words, [], today).blocks;
    expect(first?.lines.some(({ id }) => id === where.id)).toBe(false);
    expect(first?.lines.find(({ id }) => id === told.id)?.isPen).toBe(true);
  });
});

describe('whether it fits', () => {
  it.each([
    [200, 'It fits on one page.'],
    [249, 'It fits on one page.'],
    [260, 'It fits on one page of A4. On Letter it will take two: leave something out.'],
    [268, 'This will take two pages: leave something out.'],
    [600, 'This will take 3 pages: leave something out.'],
  ])('%d mm: %s', (height, sentence) => {
    expect(fitInWords(fitOf(height))).toBe(sentence);
  });
});

describe('the drawing of the mornings', () => {
  const data = made.plot;
  if (!data) throw new Error('There is nothing to draw.');

  it('stays within its area, from 0 to 10', () => {
    const all = [0, 10].map((value) => ({ day: data.from, value }));
    const { dots } = plotted({ ...data, mornings: all });
    expect(dots.map(({ y }) => y)).toEqual([plotArea.bottom, plotArea.top]);
    const ends = plotted(data).dots.map(({ x }) => x);
    expect(Math.min(...ends)).toBeGreaterThanOrEqual(plotArea.left);
    expect(Math.max(...ends)).toBeLessThanOrEqual(plotArea.right);
  });

  it('doesn’t join mornings over days of which nothing is known', () => {
    const mornings = [0, 1, 10, 11].map((day) => ({ day: on(40 + day), value: 2 }));
    expect(plotted({ ...data, mornings }).path.match(/M/g)).toHaveLength(2);
  });

  it('has a table with the same numbers, and a sentence', () => {
    const weeks = weeksOf(data);
    expect(weeks).toHaveLength(8);
    expect(weeks.reduce((sum, week) => sum + week.mornings, 0)).toBe(data.mornings.length);
    expect(plotInWords(data)).toBe(
      'Pain with the first steps, 0 to 10, over 8 weeks: median 3 in the first week noted, 1 in the last, 6 at its highest.',
    );
  });

  it('leaves a week without a morning empty', () => {
    const mornings = data.mornings.filter(({ day }) => day > on(60));
    expect(weeksOf({ ...data, mornings })[0]).toMatchObject({ mornings: 0, median: undefined });
  });
});

it.each([
  [[], undefined],
  [[3], 3],
  [[5, 1, 3], 3],
  [[4, 1], 2.5],
])('the middle of %o is %o', (values, middle) => {
  expect(median(values)).toBe(middle);
});

describe('content/appointment.yaml', () => {
  it('has between 20 and 28 questions, each with a reason', () => {
    const questions = words.topics.flatMap((topic) => topic.questions);
    expect(questions.length).toBeGreaterThanOrEqual(20);
    expect(questions.length).toBeLessThanOrEqual(28);
  });

  it('is refused where it suggests what isn’t there, or cites what isn’t', () => {
    const known = new Set(
      words.topics.flatMap(({ questions }) => questions.flatMap((q) => q.sources)),
    );
    expect(() => loadAppointmentWords(new Set())).toThrow(/there is no source “/);
    expect(() => loadAppointmentWords(known, yaml('questions: [ghost, scan, what-stop]'))).toThrow(
      /First visit to a doctor: there is no question “ghost”/,
    );
  });
});

/** The file as published, with the suggestions for the first kind changed. */
function yaml(questions: string): string {
  const text = readFileSync('content/appointment.yaml', 'utf8');
  return text.replace('questions: [what-else, scan, what-stop]', questions);
}
