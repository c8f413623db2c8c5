import { type Day, readDay } from '../../../lib/days.ts';
import { ageBands, medicalFacts } from '../../../log/index.ts';
import type { JournalContent, Profile, Slug, YesNo } from '../../../log/index.ts';
import type { Rules } from '../../../plan/index.ts';

export type Question = Rules['entry']['questions'][number];

/** Answers to the entry questions by question id: the value chosen, a number, a day, or `notSure`. */
export type Answers = Readonly<Record<Slug, string | number>>;
export type SignAnswers = Readonly<Record<Slug, YesNo>>;

/** Whom the questions are put to. */
export type Asking =
  /** Someone new: everything. */
  | 'first'
  /** Someone back after a long break: the signs and how the foot is; what is known of them stays. */
  | 'again'
  /** Someone who has a plan and changes what it knows of them. */
  | 'about-you';

/** A question that may be left out for good, without an “I am not sure”. */
export function mayBeLeftOut({ id }: Question): boolean {
  return id === 'sex';
}

/** The answer of a question that was left out. It is not kept. */
export const leftOut = 'leftOut';

/** The questions to ask, in their order; one that hangs on another only after its answer. */
export function dueQuestions(rules: Rules, answers: Answers, asking: Asking): readonly Question[] {
  return rules.entry.questions.filter((question) => {
    if (asking === 'again' && question.keptIn !== 'answers') return false;
    if (asking === 'about-you' && question.keptIn === 'answers') return false;
    return isAsked(question, answers);
  });
}

function isAsked({ onlyAfter }: Question, answers: Answers): boolean {
  if (onlyAfter === undefined) return true;
  return onlyAfter.is.includes(String(answers[onlyAfter.question]));
}

/** Whether a question is answered by a number from 0 to 10, on the scale of pain. */
export function isPain({ kind, min, max, unit }: Question): boolean {
  return kind === 'number' && min === 0 && max === 10 && unit === undefined;
}

/** A typed answer as it is kept, or what to do about it. `undefined`: nothing was typed. */
export function readTyped(
  question: Question,
  typed: string,
  today: Day,
):
  | { readonly ok: true; readonly value: string | number }
  | { readonly ok: false; readonly problem: string } {
  if (question.kind === 'date') {
    const day = readDay(typed);
    if (day === undefined) return { ok: false, problem: 'Give a day, such as 22 November 2026.' };
    return day > today
      ? { ok: false, problem: 'That day has not come yet. Give today or a day before.' }
      : { ok: true, value: day };
  }
  const { min = 0, max = Infinity, unit = '' } = question;
  const number = readNumber(typed);
  return number === undefined || number < min || number > max
    ? { ok: false, problem: `Give a number of ${unit} from ${min} to ${max}.`.replace('  ', ' ') }
    : { ok: true, value: number };
}

/** A number as people type it, with a comma or a point; `undefined` for anything else. */
export function readNumber(typed: string): number | undefined {
  const text = typed.trim().replace(',', '.');
  return /^\d{1,6}(\.\d{1,3})?$/.test(text) ? Number(text) : undefined;
}

/** An answer as the reader gave it, for “Your answers”. */
export function answerInWords(
  question: Question,
  answer: string | number | undefined,
  readableDay: (day: string) => string,
): string {
  if (answer === undefined) return 'Not answered';
  if (answer === 'notSure') return 'I am not sure';
  if (answer === leftOut) return 'Left out';
  if (question.kind === 'date') return readableDay(String(answer));
  const label = question.options?.find(({ value }) => value === answer)?.label;
  return label ?? `${answer} ${question.unit ?? (isPain(question) ? 'out of 10' : '')}`.trim();
}

/** The profile that the answers make. What is not known or was left out has no field. */
export function profileFrom(answers: Answers, rules: Rules, day: Day): JournalContent {
  const due = new Set(
    rules.entry.questions
      .filter((question) => question.keptIn !== 'answers' && isAsked(question, answers))
      .map(({ id }) => id),
  );
  const given = (id: Slug) => (due.has(id) ? answers[id] : undefined);
  const ageBand = ageBands.find((band) => band === given('ageBand'));
  const side = (['left', 'right', 'both', 'notSure'] as const).find((s) => s === given('side'));
  const sex = (['female', 'male'] as const).find((each) => each === given('sex'));
  const sport = given('sport');
  const surgeryOn = readDay(given('surgeryOn'));
  const injectionOn = readDay(given('injectionOn'));
  const medical = Object.fromEntries(
    medicalFacts.flatMap((fact) => {
      const answer = given(fact);
      return answer === 'yes' || answer === 'no' || answer === 'notSure' ? [[fact, answer]] : [];
    }),
  );
  return {
    type: 'profile',
    day,
    ...(ageBand && { ageBand }),
    ...(side && { side }),
    ...(sex && { sex }),
    ...(typeof sport === 'string' && sport !== 'notSure' && { sport }),
    medical,
    ...(surgeryOn && { surgeryOn }),
    ...(injectionOn && { injectionOn }),
  };
}

/** The answers that a kept profile stands for, to begin from. */
export function answersFromProfile(profile: Profile | undefined, rules: Rules): Answers {
  if (profile === undefined) return {};
  const { ageBand, side, sex = leftOut, sport = 'notSure', surgeryOn, injectionOn } = profile;
  const known: Record<Slug, string | undefined> = {
    ageBand,
    side,
    sex,
    sport,
    surgeryOn: surgeryOn ?? 'notSure',
    injectionOn: injectionOn ?? 'notSure',
    ...profile.medical,
  };
  return Object.fromEntries(
    rules.entry.questions.flatMap(({ id, keptIn }) => {
      const value = keptIn === 'answers' ? undefined : known[id];
      return value === undefined ? [] : [[id, value]];
    }),
  );
}

/**
 * The assessment that the answers make: the warning signs with them, unless those were kept
 * already. Only answers to questions that are asked.
 */
export function assessmentFrom(
  { signs, answers }: { readonly signs: SignAnswers; readonly answers: Answers },
  rules: Rules,
  day: Day,
): JournalContent {
  const own = rules.entry.questions
    .filter((question) => question.keptIn === 'answers' && isAsked(question, answers))
    .flatMap(({ id }) => {
      const value = answers[id];
      return value === undefined ? [] : [[id, value] as const];
    });
  return {
    type: 'assessment',
    day,
    answers: { ...signs, ...Object.fromEntries(own) },
    rulesVersion: rules.version,
  };
}

/** Whether any warning sign is there or can't be ruled out. */
export function isRaised(signs: SignAnswers): boolean {
  return Object.values(signs).some((answer) => answer !== 'no');
}
