import type { Day } from '../../../lib/days.ts';
import { doseInWords } from '../../../lib/dose.ts';
import { readableDay } from '../../../lib/readable-date.ts';
import type { DayPlan, Dose, Plan } from '../../../plan/index.ts';

const dayFormat = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
});
const shortFormat = new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' });

/** A day as people name it within a week: `Sunday 22 November`. */
export function dayName(day: Day): string {
  return dayFormat.format(Date.parse(`${day}T00:00:00Z`)).replace(',', '');
}

/** The head of a narrow column: `Sun 22`. */
export function shortDayName(day: Day): string {
  return `${shortFormat.format(Date.parse(`${day}T00:00:00Z`))} ${Number(day.slice(8))}`;
}

/** One exercise of a day: what it is called and how much of it. */
export interface ExerciseLine {
  readonly id: string;
  readonly title: string;
  readonly dose: string;
}

export function exerciseLine(dose: Dose, titles: Readonly<Record<string, string>>): ExerciseLine {
  const title = Object.hasOwn(titles, dose.exercise) ? titles[dose.exercise] : undefined;
  return { id: dose.exercise, title: title ?? dose.exercise, dose: doseInWords(dose) };
}

/** A day of the week ahead in words. */
export interface DayInWords {
  readonly day: Day;
  readonly name: string;
  /** What kind of day it is: `Rest day`, `2 exercises and 24 minutes`. */
  readonly summary: string;
  /** Why nothing is done, on a day without anything. */
  readonly why: string | undefined;
  readonly exercises: readonly ExerciseLine[];
  /** `24 minutes. Walk briskly on the flat in your supportive shoe.` */
  readonly activity: string | undefined;
}

/** The coming days in words, as they will be if each goes as planned and no level changes. */
export function weekInWords(
  plan: Plan,
  titles: Readonly<Record<string, string>>,
): readonly DayInWords[] {
  return plan.week.map((day) => ({
    day: day.day,
    name: dayName(day.day),
    summary: summaryOf(day),
    why: whyOf(day, plan),
    exercises: day.exercises.map((dose) => exerciseLine(dose, titles)),
    activity: day.activity && `${minutesInWords(day.activity.minutes)}. ${day.activity.words}.`,
  }));
}

function summaryOf({ kind, exercises, activity }: DayPlan): string {
  if (kind === 'stop') return 'No session';
  if (kind === 'rest') return 'Rest day';
  const { length } = exercises;
  const done = length === 0 ? '' : length === 1 ? '1 exercise' : `${length} exercises`;
  const lasts = activity === undefined ? '' : minutesInWords(activity.minutes);
  return [done, lasts].filter(Boolean).join(' and ') || 'A free day';
}

function whyOf({ kind }: DayPlan, plan: Plan): string | undefined {
  switch (kind) {
    case 'stop':
      return 'Something is open that a clinician should see first.';
    case 'rest':
      return plan.awaitsUsualMorning
        ? 'After a red answer you rest until a morning is back to your usual.'
        : plan.restUntil === undefined
          ? 'The foot rests.'
          : `The foot rests until ${readableDay(plan.restUntil)}.`;
    case 'off':
      return 'Nothing is due: the days between belong to the plan.';
    case 'train':
      return undefined;
  }
}

function minutesInWords(minutes: number): string {
  return `${minutes} ${minutes === 1 ? 'minute' : 'minutes'}`;
}
