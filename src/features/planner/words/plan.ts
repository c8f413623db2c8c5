import type { Outcome, Urgency } from '../../../log/index.ts';
import type { Plan } from '../../../plan/index.ts';
import { activityInWords } from './activity.ts';
import { onDayFrom } from './days.ts';

/** What to do today, as a heading and a line under it. */
export interface Instruction {
  /** The decision in a word or two. */
  readonly word: string;
  readonly heading: string;
  readonly line: string;
}

/** What has been logged today, as far as the heading is concerned. */
export interface DoneToday {
  readonly exercises: ReadonlySet<string>;
  readonly activity: boolean;
}

export const outcomeWords: Readonly<Record<Outcome, string>> = {
  'urgent-care': 'Get help',
  'see-clinician': 'Ask a clinician',
  'step-back': 'One step back',
  rest: 'Rest',
  hold: 'Hold',
  advance: 'One step up',
};

export const careHeadings: Readonly<Record<Urgency, string>> = {
  now: 'Stop, and get emergency help now',
  today: 'Stop, and be seen today',
  days: 'Stop, and be seen within days',
  routine: 'Rest, and make an appointment',
};

/** Today's instruction in plain words, made from the plan alone. */
export function instructionFor(plan: Plan, done: DoneToday): Instruction {
  const word = outcomeWords[plan.outcome];
  const { today } = plan;
  switch (today.kind) {
    case 'stop':
      return {
        word,
        heading: careHeadings[plan.urgency ?? 'days'],
        line: 'Both ladders wait until someone has looked, and you have noted it here.',
      };
    case 'rest':
      return {
        word,
        heading: restHeading(plan),
        line: restLine(plan),
      };
    case 'off':
      return { word, heading: 'Nothing is due today', line: nextSessionLine(plan) };
    case 'train': {
      const isDone =
        today.exercises.every(({ exercise }) => done.exercises.has(exercise)) &&
        (today.activity === undefined || done.activity);
      return isDone
        ? { word, heading: 'Done for today', line: 'See how the foot feels tomorrow morning.' }
        : { word, heading: taskHeading(plan), line: taskLine(plan) };
    }
  }
}

/** `Walk 24 minutes and do 3 exercises`, or the part of it that is due. */
function taskHeading({ today, activity }: Plan): string {
  const count = today.exercises.length;
  const exercises = count === 0 ? '' : `do ${count} ${count === 1 ? 'exercise' : 'exercises'}`;
  if (today.activity === undefined) return exercises.replace('do', 'Do');
  const active = activityInWords(activity.level.activity.kind, today.activity.minutes);
  return exercises === '' ? active : `${active} and ${exercises}`;
}

function restHeading({ outcome, urgency }: Plan): string {
  if (outcome === 'see-clinician') return careHeadings[urgency ?? 'routine'];
  return outcome === 'step-back' ? 'Rest, then start one step lower' : 'Rest today';
}

function taskLine({ outcome }: Plan): string {
  return outcome === 'see-clinician'
    ? 'Make an appointment too: nothing goes up until someone has looked.'
    : 'Then see how tomorrow morning feels.';
}

function restLine(plan: Plan): string {
  if (plan.awaitsUsualMorning) {
    const usual = `your usual of ${plan.usualMorningPain}`;
    const notBefore =
      plan.restUntil === undefined
        ? ''
        : ` The next session is ${onDayFrom(plan.day, plan.restUntil)} at the earliest.`;
    return `Rest goes on until a morning is back to ${usual}.${notBefore}`;
  }
  return plan.restUntil === undefined
    ? 'Note each morning, so that the plan knows when to go on.'
    : `The next session is ${onDayFrom(plan.day, plan.restUntil)} at the earliest.`;
}

/** When the next session comes, if everything goes as planned. */
export function nextSessionLine(plan: Plan): string {
  const next = plan.week.find(({ day, kind }) => day > plan.day && kind === 'train');
  return next === undefined
    ? 'No session is planned for the coming week yet.'
    : `Next session: ${onDayFrom(plan.day, next.day).replace('on ', '')}.`;
}

/** Said in place of a day, where no day opens the next step. */
export const stepWaits = 'Even with every line done, the step waits for a clinician’s word.';

/** Whether nothing goes up, whatever the checklist says, until a clinician's word is noted. */
export function waitsForClinician({ open, limits }: Plan): boolean {
  return open.length > 0 || limits.some(({ forbids }) => forbids.includes('step-up'));
}
