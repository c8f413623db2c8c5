import type { Began, Block, Line } from './line.ts';
import type { AppointmentKind, AppointmentWords, KindId, QuestionId } from './words.ts';

/** What was chosen for one kind of appointment; what isn't here is as suggested. */
export interface KindChoice {
  /** Lines put on the sheet or left out, by line id. */
  readonly ticks: Readonly<Record<string, boolean>>;
  /** The questions taken from the list; left out before the reader has chosen. */
  readonly questions: readonly QuestionId[] | undefined;
  /** The reader's own questions, as typed: one on a line. */
  readonly own: string;
}

/** Other words for a line. They hold for as long as the line says what it said then. */
export interface OtherWords {
  readonly of: string;
  readonly text: string;
}

/** Everything that the reader has chosen for their sheets. */
export interface SheetChoices {
  readonly kind: KindId;
  readonly began: Began | undefined;
  readonly byKind: Readonly<Record<KindId, KindChoice>>;
  readonly edits: Readonly<Record<string, OtherWords>>;
}

/** The longest other words for a line, in characters. */
export const longestLine = 300;

/** The longest text of own questions, in characters. */
export const longestOwn = 1000;

/** More than this may get lost in an appointment. */
export const mostQuestions = 3;

/** The id under which the plot of the mornings is ticked. */
export const plotId = 'now.plot';

/** The id under which the room for what one is told is ticked. */
export const toldId = 'told';

const noChoice: KindChoice = { ticks: {}, questions: undefined, own: '' };

/** Before anything has been chosen. */
export function noChoices(words: AppointmentWords): SheetChoices {
  const [first] = words.kinds;
  return { kind: first?.id ?? '', began: undefined, byKind: {}, edits: {} };
}

/** The kind of appointment the sheet is for. */
export function kindOf({ kind }: SheetChoices, words: AppointmentWords): AppointmentKind {
  const found = words.kinds.find(({ id }) => id === kind) ?? words.kinds[0];
  if (found === undefined) throw new Error('content/appointment.yaml has no kinds.');
  return found;
}

export function choiceFor({ byKind }: SheetChoices, kind: KindId): KindChoice {
  return (Object.hasOwn(byKind, kind) ? byKind[kind] : undefined) ?? noChoice;
}

/** Whether something stands on the sheet: as ticked, else as suggested for the kind. */
export function isOn(
  choices: SheetChoices,
  kind: AppointmentKind,
  id: string,
  isSuggested: boolean,
): boolean {
  const { ticks } = choiceFor(choices, kind.id);
  return (Object.hasOwn(ticks, id) ? ticks[id] : undefined) ?? isSuggested;
}

/** Whether a line is suggested for a kind of appointment. */
export function isLineSuggested(kind: AppointmentKind, block: Block, line: Line): boolean {
  return line.isSuggested && kind.blocks.includes(block.id);
}

/** What a line says on the sheet; a pen line that was filled in keeps its prompt before it. */
export function wordsOf({ edits }: SheetChoices, line: Line): string {
  const other = otherWords(edits, line);
  // A pen line that was cleared again waits for the pen.
  if (other === undefined || (line.kind === 'pen' && other.trim() === '')) return line.text;
  return line.kind === 'pen' ? `${line.text}: ${other}` : other;
}

/** The reader's own words for a line, while it still says what it said when they wrote them. */
export function otherWords(edits: SheetChoices['edits'], line: Line): string | undefined {
  const edit = Object.hasOwn(edits, line.id) ? edits[line.id] : undefined;
  return edit?.of === line.text ? edit.text : undefined;
}

/** The questions on the sheet, in the order of the list, then the reader's own. */
export function questionsOn(
  choices: SheetChoices,
  words: AppointmentWords,
): { readonly ids: readonly QuestionId[]; readonly own: readonly string[] } {
  const kind = kindOf(choices, words);
  const { questions = kind.questions, own } = choiceFor(choices, kind.id);
  return {
    ids: words.topics
      .flatMap((topic) => topic.questions.map(({ id }) => id))
      .filter((id) => questions.includes(id)),
    own: own
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
  };
}

/** The choices with another one for the kind that the sheet is for. */
export function withKindChoice(
  choices: SheetChoices,
  words: AppointmentWords,
  change: Partial<KindChoice>,
): SheetChoices {
  const { id } = kindOf(choices, words);
  return {
    ...choices,
    byKind: { ...choices.byKind, [id]: { ...choiceFor(choices, id), ...change } },
  };
}

/** The choices with other words for a line; `undefined` puts the line back as it was. */
export function withOtherWords(
  choices: SheetChoices,
  line: Line,
  text: string | undefined,
): SheetChoices {
  const others = Object.entries(choices.edits).filter(([id]) => id !== line.id);
  const edit = text === undefined ? [] : [[line.id, { of: line.text, text }] as const];
  return { ...choices, edits: Object.fromEntries([...others, ...edit]) };
}

/**
 * What may outlive the visit. Other words for lines that repeat the reader's own words from the
 * log are left out: what is removed from the log must not live on here. So are those for a line
 * that no longer says what it said.
 */
export function choicesToKeep(choices: SheetChoices, lines: readonly Line[]): SheetChoices {
  const edits = Object.entries(choices.edits).filter(([id, { of }]) =>
    lines.some((line) => line.id === id && line.text === of && !line.hasOwnWords),
  );
  return { ...choices, edits: Object.fromEntries(edits) };
}

/** The choices from text that may be anything; what isn't as it should be is as suggested. */
export function readChoices(text: string | null, words: AppointmentWords): SheetChoices {
  const none = noChoices(words);
  const kept = fieldsOf(parsed(text));
  const byKind = fieldsOf(kept['byKind']);
  return {
    kind: words.kinds.find(({ id }) => id === kept['kind'])?.id ?? none.kind,
    began: readBegan(kept['began']),
    byKind: Object.fromEntries(
      words.kinds.flatMap(({ id }) =>
        Object.hasOwn(byKind, id) ? [[id, readKindChoice(byKind[id])] as const] : [],
      ),
    ),
    edits: Object.fromEntries(
      Object.entries(fieldsOf(kept['edits'])).flatMap(([id, value]) => {
        const { of, text: other } = fieldsOf(value);
        const isText = typeof of === 'string' && typeof other === 'string';
        return isText ? [[id, { of, text: other.slice(0, longestLine) }] as const] : [];
      }),
    ),
  };
}

function readKindChoice(value: unknown): KindChoice {
  const { ticks, questions, own } = fieldsOf(value);
  return {
    ticks: Object.fromEntries(
      Object.entries(fieldsOf(ticks)).filter(
        (tick): tick is [string, boolean] => typeof tick[1] === 'boolean',
      ),
    ),
    questions: Array.isArray(questions)
      ? questions.filter((id): id is string => typeof id === 'string')
      : undefined,
    own: typeof own === 'string' ? own.slice(0, longestOwn) : '',
  };
}

function readBegan(value: unknown): Began | undefined {
  const { year, month } = fieldsOf(value);
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 1900 || year > 2200) {
    return undefined;
  }
  const isMonth = typeof month === 'number' && Number.isInteger(month) && month >= 1 && month <= 12;
  return { year, month: isMonth ? month : undefined };
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
