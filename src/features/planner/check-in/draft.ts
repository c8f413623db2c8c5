import type { Day } from '../../../lib/days.ts';
import type {
  EntryId,
  ExerciseDone,
  JournalContent,
  Morning,
  Pain,
  Session,
  Slug,
  Track,
  YesNo,
} from '../../../log/index.ts';
import type { Dose, Plan, Rules } from '../../../plan/index.ts';

export type CheckInQuestion = Rules['checkIn']['questions'][number];

/** An answer of a check-in: pain, yes or no, or what was new. */
export type Answer = Pain | YesNo | readonly Slug[];
export type AnswersById = Readonly<Record<Slug, Answer>>;

/** What a question is about: one session, or the foot as it is that day, asked once for both. */
export type About = Track | 'foot';

/** A check-in being filled in. A question without a key was not answered. */
export interface CheckInDraft {
  readonly kind: 'session' | 'morning';
  readonly day: Day;
  /** The ladder of an entry that is corrected: it stays what it was. */
  readonly track?: Track;
  /** The exercises done, with how much; missing when none were, or when it wasn't said which. */
  readonly exercises?: readonly ExerciseDone[];
  /** What was done on the feet. `kind` missing: something the ladder doesn't know. */
  readonly activity?: { readonly kind?: Slug; readonly minutes?: number };
  readonly answers: Readonly<Record<About, AnswersById>>;
  readonly signs: Readonly<Record<Slug, YesNo>>;
  readonly shoeId?: EntryId;
}

/** Questions whose answer is a field of its own; every other one is kept among the signs. */
const sessionFields = ['painDuring', 'asPrescribed', 'limp', 'anythingNew', 'painkiller'];
const morningFields = ['pain', 'settledWithin24Hours', 'painkiller'];

/** The tracks a draft has something of. */
export function tracksIn({
  track,
  exercises,
  activity,
}: Pick<CheckInDraft, 'track' | 'exercises' | 'activity'>): readonly Track[] {
  if (track !== undefined) return [track];
  return [
    ...(exercises && exercises.length > 0 ? (['strength'] as const) : []),
    ...(activity ? (['activity'] as const) : []),
  ];
}

/**
 * A draft for a day, filled from the plan of that day: what is due, and not logged yet. A morning
 * asks only how the foot is.
 */
export function draftFor(
  kind: CheckInDraft['kind'],
  day: Day,
  plan: Plan | undefined,
  logged: { readonly strength: boolean; readonly activity: boolean },
): CheckInDraft {
  const empty = { kind, day, answers: { strength: {}, activity: {}, foot: {} }, signs: {} };
  if (kind === 'morning' || plan === undefined) return empty;
  const { exercises, activity } = plan.today;
  return {
    ...empty,
    ...(!logged.strength && exercises.length > 0 && { exercises: exercises.map(doneAsPlanned) }),
    ...(!logged.activity &&
      activity && {
        activity: { kind: plan.activity.level.activity.kind, minutes: activity.minutes },
      }),
  };
}

/** An exercise as the plan asks for it, written down as done. */
export function doneAsPlanned(dose: Dose): ExerciseDone {
  return {
    id: dose.exercise,
    sets: dose.sets ?? 1,
    ...(dose.repetitions !== undefined && { reps: dose.repetitions }),
    ...(dose.holdSeconds !== undefined && { holdSeconds: dose.holdSeconds }),
  };
}

/** A draft that says what an entry says, to correct or to complete it. */
export function draftOf(entry: Session | Morning, rules: Rules): CheckInDraft {
  const about = entry.type === 'session' ? entry.track : 'foot';
  const signIds = new Set(rules.warningSigns.map(({ id }) => id));
  const answers: Record<About, Record<Slug, Answer>> = { strength: {}, activity: {}, foot: {} };
  for (const question of questionsOf(entry.type, rules)) {
    const answer = answerIn(entry, question.id);
    if (answer !== undefined) answers[aboutOf(question, about)][question.id] = answer;
  }
  const signs = Object.entries(entry.signs ?? {}).filter(([id]) => signIds.has(id));
  const common = { day: entry.day, answers, signs: Object.fromEntries(signs) };
  if (entry.type === 'morning') return { kind: 'morning', ...common };
  const { track, exercises = [], activity, minutes, shoeId } = entry;
  return {
    kind: 'session',
    ...common,
    track,
    ...(track === 'strength'
      ? { exercises }
      : {
          activity: {
            ...(activity !== undefined && { kind: activity }),
            ...(minutes !== undefined && { minutes }),
          },
        }),
    ...(shoeId !== undefined && { shoeId }),
  };
}

/** The questions that a check-in asks, in the order of the rules. */
export function questionsOf(kind: CheckInDraft['kind'], rules: Rules): readonly CheckInQuestion[] {
  return rules.checkIn.questions.filter(({ about }) => about.includes(kind));
}

/** Whether a question is about each session by itself, or about the foot that day. */
export function aboutOf({ about }: CheckInQuestion, track: About): About {
  return about.includes('morning') ? 'foot' : track;
}

/** The answer that an entry has to a question, if any. */
export function answerIn(entry: Session | Morning, id: Slug): Answer | undefined {
  const fields = entry.type === 'session' ? sessionFields : morningFields;
  if (!fields.includes(id)) return entry.signs?.[id];
  // The names come from the two lists above, which are fields of these entries.
  return (entry as unknown as Readonly<Record<string, Answer | undefined>>)[id];
}

/** What is still open in an entry that was written elsewhere, or in a hurry. */
export function openQuestions(
  entry: Session | Morning,
  rules: Rules,
  isAsked: (question: CheckInQuestion) => boolean = () => true,
): readonly CheckInQuestion[] {
  return questionsOf(entry.type, rules).filter(
    (question) => isAsked(question) && answerIn(entry, question.id) === undefined,
  );
}

/** The answer that keeps a session good. Pain has none: it is always asked. */
export function goodAnswer(question: CheckInQuestion): Answer | undefined {
  if (question.kind === 'pain') return undefined;
  return question.kind === 'new' ? [] : question.good;
}

/** The draft with the good answer for every line that has none yet, written down one by one. */
export function withGoodAnswers(
  draft: CheckInDraft,
  questions: readonly CheckInQuestion[],
  signs: readonly { readonly id: Slug }[],
): CheckInDraft {
  const answers = {
    strength: { ...draft.answers.strength },
    activity: { ...draft.answers.activity },
    foot: { ...draft.answers.foot },
  };
  const tracks = draft.kind === 'morning' ? (['foot'] as const) : tracksIn(draft);
  for (const question of questions) {
    const good = goodAnswer(question);
    if (good === undefined) continue;
    for (const track of tracks) {
      const own: Record<Slug, Answer> = answers[aboutOf(question, track)];
      own[question.id] ??= good;
    }
  }
  const none = Object.fromEntries(signs.map(({ id }) => [id, 'no' as const]));
  return { ...draft, answers, signs: { ...none, ...draft.signs } };
}

/** The entries that a draft makes, one for each track; for a morning, one. */
export function contentsOf(draft: CheckInDraft, rules: Rules): readonly JournalContent[] {
  if (draft.kind === 'morning') {
    const own = partsOf(draft, 'foot', rules);
    const { pain = 'notSure' } = own.fields;
    return [{ type: 'morning', day: draft.day, ...own.fields, pain: pain as Pain, ...own.signs }];
  }
  return tracksIn(draft).map((track): JournalContent => {
    const own = partsOf(draft, track, rules);
    const { exercises = [], activity, shoeId } = draft;
    return {
      type: 'session',
      day: draft.day,
      track,
      ...(track === 'strength'
        ? exercises.length > 0 && { exercises }
        : {
            ...(activity?.kind !== undefined && { activity: activity.kind }),
            ...(activity?.minutes !== undefined && { minutes: activity.minutes }),
          }),
      ...own.fields,
      ...(shoeId !== undefined && { shoeId }),
      ...own.signs,
    };
  });
}

/** What an entry becomes when its draft was changed: what the form doesn't show stays. */
export function correctedContent(
  entry: Session | Morning,
  draft: CheckInDraft,
  rules: Rules,
): JournalContent {
  const [content] = contentsOf(draft, rules);
  const kept = Object.entries(entry).filter(([name]) => ['contacts', 'supports'].includes(name));
  const unknownSigns = Object.entries(entry.signs ?? {}).filter(([id]) => !isAskedHere(id, rules));
  if (content === undefined || (content.type !== 'session' && content.type !== 'morning')) {
    throw new Error('A correction needs a session or a morning.');
  }
  const signs = { ...Object.fromEntries(unknownSigns), ...content.signs };
  return {
    ...content,
    ...Object.fromEntries(kept),
    ...(Object.keys(signs).length > 0 && { signs }),
  };
}

function isAskedHere(id: Slug, rules: Rules): boolean {
  return (
    rules.checkIn.questions.some((question) => question.id === id) ||
    rules.warningSigns.some((sign) => sign.id === id)
  );
}

function partsOf(
  { kind, answers, signs }: CheckInDraft,
  track: About,
  rules: Rules,
): { fields: Readonly<Record<string, Answer>>; signs: { signs?: Record<Slug, YesNo> } } {
  const fieldNames = kind === 'session' ? sessionFields : morningFields;
  const fields: Record<string, Answer> = {};
  const ownSigns: Record<Slug, YesNo> = { ...signs };
  for (const question of questionsOf(kind, rules)) {
    const answer = answers[aboutOf(question, track)][question.id];
    if (answer === undefined) continue;
    if (fieldNames.includes(question.id)) fields[question.id] = answer;
    else if (answer === 'yes' || answer === 'no' || answer === 'notSure') {
      ownSigns[question.id] = answer;
    }
  }
  return { fields, signs: Object.keys(ownSigns).length > 0 ? { signs: ownSigns } : {} };
}
