import type { Day } from '../../lib/days.ts';
import {
  type SheetChoices,
  isLineSuggested,
  isOn,
  kindOf,
  otherWords,
  plotId,
  questionsOn,
  toldId,
  wordsOf,
} from './choices.ts';
import type { PlotData } from './plot.ts';
import type { Summary } from './summary.ts';
import type { AppointmentWords, BlockId } from './words.ts';

/** A line as it stands on the paper. */
export interface SheetLine {
  readonly id: string;
  readonly text: string;
  /** Said by the log; the others were filled in by the reader, or wait for the pen. */
  readonly isFromLog: boolean;
  /** To be filled in by pen: a rule stands under it. */
  readonly isPen: boolean;
}

/** What stands on the paper, and nothing else. */
export interface SheetContent {
  readonly kind: string;
  readonly today: Day;
  readonly blocks: readonly {
    readonly id: BlockId;
    readonly title: string;
    readonly note: string | undefined;
    readonly lines: readonly SheetLine[];
  }[];
  readonly plot: PlotData | undefined;
  readonly questionsTitle: string;
  readonly questions: readonly string[];
  readonly toldTitle: string;
  /** Lines for the pen; none where the reader leaves them out. */
  readonly told: readonly string[];
}

/** What stands on the paper: the summary as the reader has chosen it. */
export function sheetContent(
  { blocks, plot }: Summary,
  choices: SheetChoices,
  words: AppointmentWords,
  told: readonly string[],
  today: Day,
): SheetContent {
  const kind = kindOf(choices, words);
  const { ids, own } = questionsOn(choices, words);
  const asked = words.topics
    .flatMap(({ questions }) => questions)
    .filter(({ id }) => ids.includes(id));
  const isPlotOn = isOn(choices, kind, plotId, kind.blocks.includes('now'));
  const shown = isPlotOn ? plot : undefined;
  return {
    kind: kind.label,
    today,
    blocks: blocks
      .map((block) => ({
        ...block,
        lines: block.lines
          .filter((line) => isOn(choices, kind, line.id, isLineSuggested(kind, block, line)))
          .map((line) => ({
            id: line.id,
            text: wordsOf(choices, line),
            isFromLog: line.kind === 'said',
            isPen: line.kind === 'pen' && !otherWords(choices.edits, line)?.trim(),
          }))
          .filter(({ text }) => text.trim() !== ''),
      }))
      .filter(({ id, lines }) => lines.length > 0 || (id === 'now' && shown !== undefined)),
    plot: shown,
    questionsTitle: words.questionsTitle,
    questions: [...asked.map(({ ask }) => ask), ...own],
    toldTitle: words.toldTitle,
    told: isOn(choices, kind, toldId, true) ? told : [],
  };
}
