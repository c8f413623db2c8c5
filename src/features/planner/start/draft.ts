import type { EntryId } from '../../../log/index.ts';
import type { Rules } from '../../../plan/index.ts';
import { type Answers, type SignAnswers, leftOut } from './questions.ts';

/** The unfinished questions of this tab. */
export interface StartDraft {
  readonly signs: SignAnswers;
  readonly answers: Answers;
  /** The warning signs are answered and left behind; until then nothing else is asked. */
  readonly areSignsDone: boolean;
  /** The warning signs are in the log already: a raised one doesn't wait for the last question. */
  readonly areSignsKept: boolean;
  /** The entry that holds them, while it may still be corrected from here. */
  readonly signsEntry?: EntryId;
}

export const emptyDraft: StartDraft = {
  signs: {},
  answers: {},
  areSignsDone: false,
  areSignsKept: false,
};

/** A draft as it came out of storage. What the rules don't know is left out. */
export function readDraft(value: unknown, rules: Rules): StartDraft | undefined {
  if (!isRecord(value)) return undefined;
  const { signs, answers, areSignsDone, areSignsKept, signsEntry } = value;
  const known = rules.warningSigns.flatMap(({ id }) => {
    const answer = isRecord(signs) ? signs[id] : undefined;
    return answer === 'yes' || answer === 'no' || answer === 'notSure' ? [[id, answer]] : [];
  });
  const given = rules.entry.questions.flatMap(({ id, kind, options, min = 0, max = Infinity }) => {
    const answer = isRecord(answers) ? answers[id] : undefined;
    const isKnown =
      answer === 'notSure' ||
      answer === leftOut ||
      options?.some((option) => option.value === answer) === true ||
      (kind === 'date' && typeof answer === 'string') ||
      (kind === 'number' && typeof answer === 'number' && answer >= min && answer <= max);
    return isKnown ? [[id, answer]] : [];
  });
  return {
    signs: Object.fromEntries(known),
    answers: Object.fromEntries(given),
    areSignsDone: areSignsDone === true,
    areSignsKept: areSignsKept === true,
    ...(typeof signsEntry === 'string' && { signsEntry }),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
