import type { Day } from '../../lib/days.ts';
import { type Entry, current } from '../../log/index.ts';
import type { Began, Block, Line, PlanFacts, Sources } from './line.ts';
import { measuredLines } from './lines/measured.ts';
import { medicalLines } from './lines/medical.ts';
import { mornings, nowLines } from './lines/now.ts';
import { shoeLines } from './lines/shoes.ts';
import { signLines } from './lines/signs.ts';
import { stepsBack, triedLines } from './lines/tried.ts';
import { whatLines } from './lines/what.ts';
import { worseLines } from './lines/worse.ts';
import { isWithin, plottedWeeks } from './periods.ts';
import { type PlotData, fewestPlotted } from './plot.ts';
import type { AppointmentWords, BlockId } from './words.ts';

/** What the sheet can say. */
export interface Summary {
  readonly blocks: readonly Block[];
  /** The mornings of the last weeks; left out where there are too few to draw. */
  readonly plot: PlotData | undefined;
}

/** What the summary needs besides the log: nothing of it comes from the reader's entries. */
export interface Around {
  readonly words: AppointmentWords;
  /** What each exercise is called, by id. */
  readonly exerciseTitles: Readonly<Record<string, string>>;
  /** When it began, as the reader remembers it. */
  readonly began: Began | undefined;
}

const linesOf: Readonly<Record<BlockId, (sources: Sources) => Line[]>> = {
  what: whatLines,
  now: nowLines,
  tried: triedLines,
  shoes: shoeLines,
  worse: worseLines,
  signs: signLines,
  medical: medicalLines,
  measured: measuredLines,
};

/**
 * Everything that the sheet can say on the day `today`, from the log and the plan made of it.
 * Entries of later days have no say. Every block has a line at least, if only one to fill in by
 * pen, so an empty log makes an empty form.
 */
export function summary(
  entries: readonly Entry[],
  planned: PlanFacts | undefined,
  today: Day,
  { words, exerciseTitles, began }: Around,
): Summary {
  const journal = current(entries).filter(({ day }) => day <= today);
  const sources = { journal, planned, today, began, words, exerciseTitles };
  return {
    blocks: words.blocks.map(({ id, title, note, pen }) => {
      const lines = linesOf[id](sources);
      return {
        id,
        title,
        // What the log says nothing of needs no remark on how it was counted.
        note: lines.length > 0 ? note : undefined,
        lines: [
          ...lines,
          ...pen
            .filter(({ when }) => when === 'always' || lines.length === 0)
            .map(({ id: name, prompt }) => penLine(`${id}.pen.${name}`, prompt)),
        ],
      };
    }),
    plot: plotOf(sources),
  };
}

function penLine(id: string, text: string): Line {
  return { id, text, kind: 'pen', isSuggested: true, hasOwnWords: false };
}

function plotOf({ journal, planned, today }: Sources): PlotData | undefined {
  const weeks = plottedWeeks(today);
  const values = mornings(journal).filter(({ day }) => isWithin(weeks, day));
  if (values.length < fewestPlotted) return undefined;
  return {
    ...weeks,
    mornings: values,
    stepsBack: stepsBack(planned?.plan.changes ?? []).filter((day) => isWithin(weeks, day)),
  };
}
